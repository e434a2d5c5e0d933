// Writes the functions of digests, with a part for each table of a database. Postgres keeps the plan
// of such a function; it would plan a dynamic statement at each call.
import type { Database } from '../../../supabase/local/database/database.ts'
import { LEFT_OUT, type LeftOut } from './left-out.ts'

interface Table {
  name: string
  /** SQL for whose a row is: null for a row without an owner */
  owner: string
  part: LeftOut['part'] | null
}

const HAS_OWNER = (table: string) => `exists (
  select from pg_attribute where attrelid = ${table} and attname = 'user_id' and not attisdropped)`

/** A row without a `user_id` may hang on one that has it, as a challenge does on its factor. */
const TABLES = `
  select format('%I.%I', nspname, relname) as name, part,
    case
      when pg_class.oid = 'auth.users'::regclass then 'kept.id::text'
      -- The first folder of a file is its owner's id, also when the owner is gone already.
      when pg_class.oid = 'storage.objects'::regclass then
        'substring(kept.name, ''^([0-9a-f-]{36})/'')'
      when pg_class.oid = 'realtime.messages'::regclass then
        'substring(kept.topic, ''^user:(.*)'')'
      when ${HAS_OWNER('pg_class.oid')} then 'kept.user_id::text'
      else coalesce(parent.owner, 'null::text')
    end as owner
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  left join lateral (
    select value as part from jsonb_each($1)
    where format('%I.%I', nspname, relname) like key
  ) as left_out on true
  left join lateral (
    select format(
      '(select user_id::text from %s as parent where parent.%I = kept.%I)',
      confrelid::regclass, theirs.attname, ours.attname
    ) as owner
    from pg_constraint
    join pg_attribute as ours on ours.attrelid = conrelid and ours.attnum = conkey[1]
    join pg_attribute as theirs on theirs.attrelid = confrelid and theirs.attnum = confkey[1]
    where conrelid = pg_class.oid and contype = 'f' and ${HAS_OWNER('confrelid')}
    limit 1
  ) as parent on true
  where relkind in ('r', 'm') and nspname not in ('pg_catalog', 'information_schema')
  order by 1`

/** Adds the functions to a database, or replaces them. */
export async function writeFunctions(db: Database): Promise<void> {
  const parts = Object.fromEntries(Object.entries(LEFT_OUT).map(([name, { part }]) => [name, part]))
  const { rows: tables } = await db.query<Table>(TABLES, [parts])
  const looked = tables.filter(({ part }) => part !== true)
  await db.exec(`
    create or replace function public.digest_tables(person text)
    returns table (place text, row_count int, own_count int, digest text)
    ${ATTRIBUTES}
    begin return query ${looked.map(sumOf).join(' union all ')}; end $$;

    create or replace function public.find_words(person text, words text[])
    returns table (place text, words_found text[])
    ${ATTRIBUTES}
    begin return query ${tables.map(wordsIn).join(' union all ')}; end $$;

    revoke execute on function public.digest_tables(text), public.find_words(text, text[])
    from public, anon, authenticated;
    grant execute on function public.digest_tables(text), public.find_words(text, text[])
    to service_role;`)
}

/** Most tables are closed to the API's roles. */
const ATTRIBUTES = `language plpgsql stable security definer
  set search_path = 'public' set plan_cache_mode = force_generic_plan as $$`

/** The rows of a person and those without an owner, as a sum that no order changes. */
function sumOf({ name, owner, part }: Table): string {
  const line = Array.isArray(part)
    ? `(to_jsonb(kept) - array[${part.map((column) => `'${column}'`).join()}])::text`
    : 'kept::text'
  return `
    select '${name}', count(*)::int, (count(*) filter (where owner = person))::int,
      coalesce(sum(hashtextextended(line, 0)), 0)::text
    from (select ${line} as line, ${owner} as owner from ${name} as kept) as kept
    where owner = person ${part === 'shared' ? '' : 'or owner is null'}`
}

/** Bytes are written as hex digits. */
function wordsIn({ name, owner }: Table): string {
  return `
    select '${name}', array(
      select distinct word
      from (
        select kept::text as line from ${name} as kept
        where person is null or ${owner} = person offset 0
      ) as kept, unnest(words) as word
      where strpos(line, word) > 0 or strpos(line, encode(convert_to(word, 'UTF8'), 'hex')) > 0
    )`
}
