// Reads from the catalog, as a role, what that role may use of a schema. As in PostgREST, a
// relation is included with all its columns when the role holds any privilege on it or on one of
// its columns, and a function when the role may execute it. The keys of views are left out:
// PostgREST finds their tables by parsing rewrite rules.
import { asCaller } from '../../as-role.ts'
import type { Claims } from '../../claims.ts'
import type { Database } from '../../database/database.ts'

export interface Column {
  name: string
  description: string | null
  type: string
  max_length: number | null
  is_required: boolean
  default: string | null
  enum: string[] | null
  is_key: boolean
  references: { table: string; column: string } | null
}

export interface Relation {
  name: string
  description: string | null
  is_writable: boolean
  columns: Column[]
}

export interface Argument {
  name: string
  type: string
  is_required: boolean
  is_variadic: boolean
}

export interface Routine {
  name: string
  description: string | null
  is_volatile: boolean
  arguments: Argument[]
}

export interface Catalog {
  description: string | null
  relations: Relation[]
  routines: Routine[]
}

export function readCatalog(db: Database, claims: Claims, schema: string): Promise<Catalog> {
  // With an empty search path, each name outside PostgreSQL's own schema comes with its schema.
  const settings = { search_path: '', transaction_read_only: 'on' }
  return asCaller(
    db,
    claims,
    async (tx) => {
      const { rows: schemas } = await tx.query<{ description: string | null }>(SCHEMA, [schema])
      const { rows: relations } = await tx.query<Relation>(RELATIONS, [schema])
      const { rows: routines } = await tx.query<Routine>(ROUTINES, [schema])
      return { description: schemas[0]?.description ?? null, relations, routines }
    },
    { settings },
  )
}

const SCHEMA = `
  select obj_description(oid, 'pg_namespace') as description
  from pg_namespace where nspname = $1`

const RELATIONS = `
  with
  usable as (
    select pg_class.oid, relname
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = $1 and relkind in ('r', 'p', 'v', 'm', 'f') and not relispartition
      and (
        pg_has_role(relowner, 'usage')
        or has_table_privilege(
          pg_class.oid, 'select, insert, update, delete, truncate, references, trigger'
        )
        or has_any_column_privilege(pg_class.oid, 'select, insert, update, references')
      )
  ),
  enums as (
    select enumtypid, json_agg(enumlabel order by enumsortorder) as labels
    from pg_enum group by enumtypid
  ),
  keys as (
    select conrelid, conkey from pg_constraint where contype = 'p'
  ),
  -- Keys of one column, within the schema.
  links as (
    select distinct on (conrelid, conkey[1])
      conrelid, conkey[1] as attnum,
      json_build_object('table', target.relname, 'column', attname) as target
    from pg_constraint
    join pg_class as source on source.oid = conrelid
    join pg_class as target on target.oid = confrelid
    join pg_attribute on attrelid = confrelid and attnum = confkey[1]
    where contype = 'f' and conparentid = 0 and cardinality(conkey) = 1
      and source.relnamespace = target.relnamespace
    order by conrelid, conkey[1], target.relname, conname
  ),
  columns as (
    select attribute.attrelid, json_agg(json_build_object(
      'name', attribute.attname,
      'description', col_description(attribute.attrelid, attribute.attnum),
      'type', case
        when own.typtype = 'd' and base.typnamespace = 'pg_catalog'::regnamespace
          then format_type(own.typbasetype, null)
        when own.typtype <> 'd' and own.typnamespace = 'pg_catalog'::regnamespace
          then format_type(attribute.atttypid, null)
        else format_type(attribute.atttypid, attribute.atttypmod)
      end,
      'max_length', information_schema._pg_char_max_length(
        information_schema._pg_truetypid(attribute.*, own.*),
        information_schema._pg_truetypmod(attribute.*, own.*)
      ),
      'is_required', attribute.attnotnull or own.typtype = 'd' and own.typnotnull,
      'default', case
        when own.typbasetype <> 0 then pg_get_expr(own.typdefaultbin, 0)
        when attribute.attgenerated = '' then pg_get_expr(adbin, adrelid)
      end,
      'enum', enums.labels,
      'is_key', coalesce(attribute.attnum = any (keys.conkey), false),
      'references', links.target
    ) order by attribute.attnum) as list
    from usable
    join pg_attribute as attribute on attribute.attrelid = usable.oid
    join pg_type as own on own.oid = attribute.atttypid
    left join pg_type as base on base.oid = own.typbasetype
    left join pg_attrdef on adrelid = attribute.attrelid and adnum = attribute.attnum
    left join enums on enums.enumtypid = coalesce(base.oid, own.oid)
    left join keys on keys.conrelid = attribute.attrelid
    left join links on links.conrelid = attribute.attrelid and links.attnum = attribute.attnum
    where attribute.attnum > 0 and not attribute.attisdropped
    group by attribute.attrelid
  )
  select relname as name, obj_description(usable.oid, 'pg_class') as description,
    -- insert, update or delete
    pg_relation_is_updatable(usable.oid, true) & 28 <> 0 as is_writable,
    coalesce(columns.list, '[]') as columns
  from usable left join columns on columns.attrelid = usable.oid
  order by relname`

// One unnamed argument takes the whole body, so it must have a type that a body can have.
const ROUTINES = `
  select proname as name, obj_description(routine.oid, 'pg_proc') as description,
    provolatile = 'v' as is_volatile, coalesce(taken.list, '[]') as arguments
  from pg_proc as routine
  join pg_namespace on pg_namespace.oid = pronamespace
  left join lateral (
    select
      json_agg(json_build_object(
        'name', coalesce(proargnames[place], ''),
        'type', type_id::regtype::text,
        'is_required', place <= pronargs - pronargdefaults,
        'is_variadic', coalesce(proargmodes[place] = 'v', false)
      ) order by place) as list,
      count(*) filter (where coalesce(proargnames[place], '') = '') as unnamed_count,
      min(type_id::oid) as first_type, count(*) as total
    from unnest(proargtypes) with ordinality as argument (type_id, place)
  ) as taken on true
  where nspname = $1 and prokind = 'f' and prorettype <> 'trigger'::regtype
    and has_function_privilege(routine.oid, 'execute')
    and (
      unnamed_count = 0
      or unnamed_count = 1 and total = 1 and first_type in (
        'bytea'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text'::regtype, 'xml'::regtype
      )
    )
  order by proname, pronargs`
