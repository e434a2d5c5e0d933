// Writes a database anew. What was deleted stays in Postgres's log, and in the gaps of its files,
// until something overwrites it; a copy row by row has neither.
import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyRows } from './copy-rows.ts'
import { takeLock } from './lock.ts'
import { create, openOnDisk, PLAN } from './open.ts'
import { exists } from './tidy-up.ts'

/**
 * Puts a fresh copy in the place of the database in `dataDir`. Throws, with the old one left as it
 * was, when a process has it open or it holds a table of somebody else's.
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
 * Two renames, since a folder takes no other's place in one. `tidyUp` puts the old one back when
 * the second never came.
 */
async function swap(dataDir: string, fresh: string): Promise<void> {
  const [current, old] = [join(dataDir, 'pg'), join(dataDir, 'pg.old')]
  await rename(current, old)
  await rename(fresh, current)
  await syncOne(dataDir)
  await rm(old, { recursive: true, force: true })
}

/** On disk before it takes the place of what is. */
async function sync(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) await syncOne(join(entry.parentPath, entry.name))
}

async function syncOne(path: string): Promise<void> {
  // Windows opens no folder, and keeps their order itself.
  const file = await open(path, 'r').catch(() => null)
  await file?.sync().catch(() => undefined)
  await file?.close()
}
