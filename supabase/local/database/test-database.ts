// For tests: the files of a worker take turns on one database, since to open one takes a second.
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'
import { RESTORE_SESSION } from './session.ts'

interface Shared {
  db: Database
  /** those that ran on it */
  scripts: Set<string>
  isLent: boolean
}

let shared: Promise<Shared> | null = null

/**
 * A database in memory without migrations and without rows. `script` runs once on it, so it makes
 * tables and policies only, which other files may see. Closing it gives it back, and throws when
 * the file left something in the schema.
 */
export async function borrowDatabase(script = ''): Promise<Database> {
  // A file that failed before it closed its database may still use it.
  if ((await shared)?.isLent) shared = null
  const own = await (shared ??= open())
  own.isLent = true

  const { db, scripts } = own
  await db.exec(RESTORE_SESSION)
  if (!scripts.has(script)) await db.exec(script)
  scripts.add(script)
  await db.exec(REMOVE_ROWS)

  const before = await countSchema(db)
  db.close = async () => {
    const after = await countSchema(db)
    if (after !== before) throw new Error(`the schema was ${before} and is left as ${after}`)
    own.isLent = false
  }
  return db
}

async function open(): Promise<Shared> {
  const db = await openDatabase({ migrations: false })
  return { db, scripts: new Set(), isLent: false }
}

const REMOVE_ROWS = `
  do $$ begin
    execute (
      select 'truncate ' || string_agg(oid::regclass::text, ', ') || ' restart identity cascade'
      from pg_class
      where relkind = 'r'
        and relnamespace::regnamespace::text in ('auth', 'storage', 'realtime', 'public'));
  end $$`

const CATALOGS = ['class', 'proc', 'trigger', 'policy', 'namespace', 'extension', 'db_role_setting']

/** 'class 512, proc 3210, …' */
async function countSchema(db: Database): Promise<string> {
  const counts = CATALOGS.map((name) => `'${name} ' || (select count(*) from pg_${name})`)
  const { rows } = await db.query<{ line: string }>(
    `select concat_ws(', ', ${counts.join(', ')}) as line`,
  )
  return rows[0]?.line ?? ''
}
