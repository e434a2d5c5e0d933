// Copies every row and every counter from one migrated database into another.
import type { Database } from './database.ts'

interface Table {
  name: string
  /** all columns except computed ones */
  columns: string
}

/** Throws when `source` holds a table that `target` does not have. */
export async function copyRows(source: Database, target: Database): Promise<void> {
  const tables = await tablesOf(source)
  await makeQueues(source, target)
  const known = new Set((await tablesOf(target)).map(({ name }) => name))
  const unknown = tables.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  if (unknown.length > 0) throw new Error(`not of this product: ${unknown.join(', ')}`)

  // Neither triggers nor foreign keys run: rows are copied unchanged, in any order.
  await target.exec('set session_replication_role = replica')
  const rebuild = await dropSlowIndexes(target)
  for (const { name } of tables) await target.exec(`truncate ${name} cascade`)
  for (const { name, columns } of tables) {
    const { blob } = await source.query(`copy ${name} (${columns}) to '/dev/blob'`)
    if (blob && blob.size > 0)
      await target.query(`copy ${name} (${columns}) from '/dev/blob'`, [], { blob })
  }
  for (const statement of rebuild) await target.exec(statement)
  await copyCounters(source, target)
  await target.exec('reset session_replication_role; analyze; checkpoint')
}

async function tablesOf(db: Database): Promise<Table[]> {
  const { rows } = await db.query<Table>(`
    select pg_class.oid::regclass::text as name,
      string_agg(format('%I', attname), ', ' order by attnum) as columns
    from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      and attgenerated = ''
    where relkind = 'r' and relpersistence <> 't' and ${IS_OURS}
    group by pg_class.oid
    order by 1`)
  return rows
}

const IS_OURS = `relnamespace::regnamespace::text !~ '^pg_|^information_schema$'`

/**
 * Each queue is a table, and a row of pgmq names it. The product's queues exist; others are made.
 */
async function makeQueues(source: Database, target: Database): Promise<void> {
  const names = async (db: Database) => {
    const { rows } = await db.query<{ name: string }>('select queue_name as name from pgmq.meta')
    return rows.map(({ name }) => name)
  }
  const there = await names(target)
  for (const name of await names(source))
    if (!there.includes(name)) await target.query('select pgmq.create($1)', [name])
}

/**
 * An index of vectors is hundreds of times slower row by row than at once. Returns the statements
 * that make these indexes.
 */
async function dropSlowIndexes(db: Database): Promise<string[]> {
  const { rows } = await db.query<{ name: string; statement: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as statement
    from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
    where amname in ('hnsw', 'ivfflat')`)
  for (const { name } of rows) await db.exec(`drop index ${name}`)
  return rows.map(({ statement }) => statement)
}

async function copyCounters(source: Database, target: Database): Promise<void> {
  const { rows } = await source.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'S' and ${IS_OURS}`,
  )
  for (const { name } of rows) {
    const { rows: counters } = await source.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text, is_called from ${name}`,
    )
    for (const { last_value, is_called } of counters)
      await target.query('select setval($1, $2, $3)', [name, last_value, is_called])
  }
}
