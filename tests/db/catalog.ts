import type { Database } from '../../supabase/local/database/database.ts'

/**
 * Everything the schema files say, read back from the catalog as sorted lines: tables, columns,
 * constraints, indexes, policies, grants, functions, triggers, types, comments. Column order is
 * left out, since a migration can only append. Comments inside functions are left out, since an
 * applied migration keeps its words.
 */
export async function readCatalog(db: Database): Promise<string[]> {
  const parts = await Promise.all(
    Object.entries(QUERIES).map(async ([kind, sql]) => {
      const { rows } = await db.query<{ line: string }>(sql)
      return rows.map(({ line }) => `${kind}: ${line}`)
    }),
  )
  return parts.flat().toSorted()
}

const OURS = `('public', 'private')`

const QUERIES = {
  extension: `select extname || ' in ' || extnamespace::regnamespace as line from pg_extension`,
  schema: `
    select nspname || ' ' || coalesce(nspacl::text, '') as line
    from pg_namespace where nspname in ${OURS}`,
  'default privileges': `
    select format('%s %s %s', defaclnamespace::regnamespace, defaclobjtype, defaclacl) as line
    from pg_default_acl where defaclnamespace::regnamespace::text in ${OURS}`,
  relation: `
    select format('%s %s rls=%s %s %s', oid::regclass, relkind, relrowsecurity,
      coalesce((select string_agg(acl::text, ',' order by acl::text) from unnest(relacl) as acl), ''),
      obj_description(oid, 'pg_class')) as line
    from pg_class
    where relnamespace::regnamespace::text in ${OURS} and relkind in ('r', 'v', 'm', 'p', 'S')`,
  column: `
    select format('%s.%s %s notnull=%s default=%s generated=%s identity=%s %s', attrelid::regclass,
      attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid),
      attgenerated, attidentity,
      (select string_agg(acl::text, ',' order by acl::text) from unnest(attacl) as acl)) as line
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relnamespace::regnamespace::text in ${OURS} and relkind in ('r', 'p', 'v')
      and attnum > 0 and not attisdropped`,
  constraint: `
    select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace::regnamespace::text in ${OURS}`,
  index: `
    select indexdef as line from pg_indexes where schemaname in ${OURS}`,
  policy: `
    select format('%s.%s %s %s %s %s using %s check %s', schemaname, tablename, policyname,
      permissive, roles, cmd, qual, with_check) as line
    from pg_policies where schemaname in ('public', 'private', 'storage', 'realtime')`,
  function: `
    select format('%s %s', regexp_replace(pg_get_functiondef(oid), '\\s+-- [^\\n]*', '', 'g'),
      (select string_agg(acl::text, ',' order by acl::text) from unnest(proacl) as acl)) as line
    from pg_proc where pronamespace::regnamespace::text in ${OURS} and prokind = 'f'`,
  trigger: `
    select format('%s %s', tgrelid::regclass, pg_get_triggerdef(pg_trigger.oid)) as line
    from pg_trigger
    join pg_proc on pg_proc.oid = tgfoid
    where not tgisinternal and pronamespace::regnamespace::text in ${OURS}`,
  setting: `
    select format('%s %s', setrole::regrole, config) as line
    from pg_db_role_setting, unnest(setconfig) as config where setrole <> 0`,
  type: `
    select format('%s %s', typname, array_agg(enumlabel order by enumsortorder)) as line
    from pg_type join pg_enum on enumtypid = pg_type.oid
    where typnamespace::regnamespace::text in ${OURS} group by typname`,
}
