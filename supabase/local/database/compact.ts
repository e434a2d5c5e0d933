// Writes a database again. Deleted data stays in Postgres's log and in the gaps of its files until
// it is overwritten. A copy made row by row has neither.
import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyRows } from './copy-rows.ts'
import { takeLock } from './lock.ts'
import { create, openOnDisk, PLAN } from './open.ts'
import { exists } from './tidy-up.ts'

/**
 * Replaces the database in `dataDir` with a fresh copy. Throws, and leaves the old one unchanged,
 * when a process has it open or it holds a table that we do not know.
 */
export async function compactDatabase(dataDir: string): Promise<void> {
  const lock = await takeLock(dataDir)
  const fresh = join(dataDir, `pg.${randomUUID()}.new`)
  try {
    if (!(await exists(join(dataDir, 'created')))) throw new Error(`${dataDir} holds no database`)
    const source = await openOnDisk(dataDir, PLAN)
    try {
      const target = await create({ ...PLAN, seed: null }, fresh)
      try {
        await copyRows(source, target)
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
    }
    await sync(fresh)
    await swap(dataDir, fresh)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await lock.release()
  }
}

/**
 * Two renames, since a folder cannot replace another in one. `tidyUp` restores the old one when the
 * second rename did not happen.
 */
async function swap(dataDir: string, fresh: string): Promise<void> {
  const [current, old] = [join(dataDir, 'pg'), join(dataDir, 'pg.old')]
  await rename(current, old)
  await rename(fresh, current)
  await syncOne(dataDir)
  await rm(old, { recursive: true, force: true })
}

/** The copy must be on disk before it replaces the database. */
async function sync(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) await syncOne(join(entry.parentPath, entry.name))
}

async function syncOne(path: string): Promise<void> {
  // Windows cannot open a folder; it keeps the order of renames itself.
  const file = await open(path, 'r').catch(() => null)
  await file?.sync().catch(() => undefined)
  await file?.close()
}
