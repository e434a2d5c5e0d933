// Autovacuum for the embedded home: PGlite is a single process, so nothing else clears dead rows or
// keeps the planner's statistics correct. Hosted has its own.
import { reportFailure } from '../report-failure.ts'
import type { Database } from './database.ts'

const EVERY_MS = 5 * 60 * 1000

export interface Autovacuum {
  /** Vacuums every table that grew or shrank since the last round. */
  round(): Promise<void>
  close(): Promise<void>
}

/** One round every five minutes. All queries wait for a vacuum, so each table is vacuumed alone. */
export function startAutovacuum({ db }: { db: Database }): Autovacuum {
  const sizes = new Map<string, number>()
  let running: Promise<void> = Promise.resolve()

  async function round(): Promise<void> {
    for (const { table, size } of await readSizes(db)) {
      if (sizes.get(table) === size) continue
      await db.exec(`vacuum (analyze) ${table}`)
      sizes.set(table, await readSize(db, table))
    }
  }

  const timer = setInterval(() => {
    running = round().catch((thrown: unknown) => reportFailure('autovacuum', thrown))
  }, EVERY_MS)

  return {
    round,
    async close() {
      clearInterval(timer)
      await running
    },
  }
}

/** Tables by their quoted name, with the bytes of their rows. */
async function readSizes(db: Database): Promise<{ table: string; size: number }[]> {
  const { rows } = await db.query<{ table: string; size: number }>(`
    select oid::regclass::text as table, pg_table_size(oid) as size
    from pg_class
    where relkind = 'r' and relpersistence <> 't'
      and relnamespace::regnamespace::text in ('public', 'private', 'auth', 'storage', 'pgmq', 'net', 'cron')
    order by 1`)
  return rows
}

async function readSize(db: Database, table: string): Promise<number> {
  const { rows } = await db.query<{ size: number }>('select pg_table_size($1::regclass) as size', [
    table,
  ])
  return rows[0]?.size ?? 0
}
