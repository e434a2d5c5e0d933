// Everything that the API offers, read from the catalog: a probe knows all of it, as an attacker
// with the source does.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/settings.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'

export interface Column {
  name: string
  /** the words of an enum as `a|b` */
  type: string
}

export interface Relation {
  /** the table or view at the other end, also outside the API */
  name: string
  /** the constraint, which PostgREST accepts as a hint */
  hint: string
  /** the column with the key: also a hint, and a name for the relation */
  column: string
}

export interface Catalogue {
  /** with views */
  tables: Record<string, { columns: Column[]; relations: Relation[] }>
  /** with their arguments */
  rpcs: Record<string, Column[]>
  buckets: string[]
  functions: string[]
}

const TYPE = (oid: string) => `coalesce(
  (select string_agg(enumlabel, '|') from pg_enum where enumtypid = ${oid}), format_type(${oid}, null))`

export async function readCatalogue(): Promise<Catalogue> {
  const db = await openDatabase({ seed: false })
  const rows = async <T>(sql: string) => (await db.query<T>(sql)).rows
  try {
    const columns = await rows<Column & { table: string }>(`
      select relname as table, attname as name, ${TYPE('atttypid')} as type
      from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
      order by relname, attnum`)
    const keys = await rows<{ child: string; parent: string; hint: string; column: string }>(`
      select child.relname as child, parent.relname as parent, conname as hint, attname as column
      from pg_constraint
      join pg_class as child on child.oid = conrelid
      join pg_class as parent on parent.oid = confrelid
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and child.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      order by conname`)
    const args = await rows<{ rpc: string; names: string[] | null; types: string[] }>(`
      select proname as rpc, proargnames[1 : pronargs] as names,
        array(select ${TYPE('type')} from unnest(proargtypes) as type) as types
      from pg_proc where pronamespace = 'public'::regnamespace order by proname`)
    const buckets = await rows<{ id: string }>('select id from storage.buckets order by id')

    const tables: Catalogue['tables'] = {}
    for (const { table, ...column } of columns) {
      tables[table] ??= { columns: [], relations: [] }
      tables[table].columns.push(column)
    }
    for (const { child, parent, hint, column } of keys) {
      tables[child]?.relations.push({ name: parent, hint, column })
      tables[parent]?.relations.push({ name: child, hint, column })
    }
    return {
      tables,
      rpcs: Object.fromEntries(
        args.map(({ rpc, names, types }) => [
          rpc,
          (names ?? []).map((name, at) => ({ name, type: types[at] ?? 'text' })),
        ]),
      ),
      buckets: buckets.map(({ id }) => id),
      functions: functionNames(),
    }
  } finally {
    await db.close()
  }
}

export function functionNames(): string[] {
  return readdirSync(join(root, 'functions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
}
