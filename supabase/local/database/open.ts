import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Extension, PGlite } from '@electric-sql/pglite'
import { exists, tidyUp } from './tidy-up.ts'
import type { Database } from './database.ts'
import { extensions } from './extensions/extensions.ts'
import { takeLock } from './lock.ts'
import { migrate } from './migrate.ts'
import { runScript } from './run-script.ts'
import { RESTORE_SESSION } from './session.ts'
import { makeTemplate } from './template.ts'
import { learnTypes, parsers } from './types.ts'

export interface OpenOptions {
  /** where the database is; undefined: in memory */
  dataDir?: string
  /** run supabase/migrations (default true) */
  migrations?: boolean
  /** run supabase/seed.sql when the database is new (default true; needs the migrations) */
  seed?: boolean
  /** the folder that holds `migrations/` and `seed.sql` (default: this repository's) */
  supabaseDir?: string
}

/**
 * A database with roles, extensions and the schemas auth, storage and realtime as on hosted, then
 * migrated. Throws an Error that names the file and line that failed, or the process that holds
 * `dataDir`. Closing the database releases the directory.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { dataDir, migrations = true, seed = true } = options
  const supabaseDir = options.supabaseDir ?? join(import.meta.dirname, '../..')
  const plan = {
    migrations: migrations ? join(supabaseDir, 'migrations') : null,
    seed: migrations && seed ? join(supabaseDir, 'seed.sql') : null,
  }
  if (!dataDir) return create(plan)

  const lock = await takeLock(dataDir)
  try {
    const db = await openOnDisk(dataDir, plan)
    const close = db.close.bind(db)
    db.close = async () => {
      await close()
      await lock.release()
    }
    return db
  } catch (thrown) {
    await lock.release()
    throw thrown
  }
}

interface Plan {
  migrations: string | null
  seed: string | null
}

/** This repository's. */
export const PLAN: Plan = {
  migrations: join(import.meta.dirname, '../../migrations'),
  seed: join(import.meta.dirname, '../../seed.sql'),
}

/** Needs the lock of `dataDir`. */
export async function openOnDisk(dataDir: string, plan: Plan): Promise<Database> {
  const files = join(dataDir, 'pg')
  const marker = join(dataDir, 'created')
  await tidyUp(dataDir)
  if (!(await exists(marker))) {
    // The first start was killed half-way, so nothing of it is in use: begin again.
    await rm(files, { recursive: true, force: true })
    const db = await create(plan, files)
    await writeFile(marker, '')
    return db
  }

  const db = await PGlite.create(settings(files))
  return prepared(db, async () => {
    if (plan.migrations) await migrate(db, plan.migrations)
  })
}

/** Makes a new database. */
export async function create({ migrations, seed }: Plan, dataDir?: string): Promise<Database> {
  const template = await makeTemplate(migrations)
  const db = await PGlite.create({ ...settings(dataDir), loadDataDir: template })
  return prepared(db, async () => {
    if (seed && (await exists(seed))) await db.transaction((tx) => runScript(tx, seed))
  })
}

function settings(dataDir?: string) {
  return {
    dataDir,
    extensions: { ...extensions, loadedWhenUsed },
    parsers,
    startParams: [...PGlite.defaultStartParams, ...(dataDir ? [] : IN_MEMORY)],
    // Durable: after an answer, its data must survive a kill.
    relaxedDurability: false,
  }
}

/** Files in memory need no large cache of pages before them: the default takes 160 MB. */
const IN_MEMORY = ['-c', 'shared_buffers=8MB']

/** Lets each extension load its library when it is used first, not at every start. */
const loadedWhenUsed: Extension = {
  name: 'loaded_when_used',
  setup: async (_db, options) => ({ emscriptenOpts: { ...options, noWasmDecoding: true } }),
}

async function prepared(db: Database, work: () => Promise<void>): Promise<Database> {
  try {
    await db.exec(RESTORE_SESSION)
    await work()
    await db.exec(RESTORE_SESSION)
    await learnTypes(db)
    return db
  } catch (thrown) {
    await db.close()
    throw thrown
  }
}
