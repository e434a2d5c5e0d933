import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CACHE = join(import.meta.dirname, '../../../.cache')
const KEPT = 4
const IN_USE_MS = 60 * 60 * 1000

/**
 * The path of a file in `.cache`, made once. `name` must contain a hash of its whole input: a file
 * is never replaced, since other processes may be reading it.
 */
export async function cached(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const path = join(CACHE, name)
  if (await touch(path)) return path

  const content = await make()
  await mkdir(CACHE, { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  await writeFile(temporary, content)
  await rename(temporary, path)
  await dropUnused()
  return path
}

/** Marks a file as used now. False when it does not exist. */
async function touch(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}

/**
 * Every edit of a migration makes a new template of 40 MB. The newest are kept, and those in use.
 */
async function dropUnused(): Promise<void> {
  const files = await Promise.all(
    (await readdir(CACHE))
      .filter((name) => /\.(tar|tmp)$/.test(name))
      .map(async (name) => {
        const path = join(CACHE, name)
        // Another process may have dropped it already.
        const file = await stat(path).catch(() => null)
        return { path, used: file?.mtimeMs ?? 0 }
      }),
  )
  const unused = files
    .toSorted((a, b) => b.used - a.used)
    .slice(KEPT)
    .filter(({ used }) => used < Date.now() - IN_USE_MS)
  await Promise.all(unused.map(({ path }) => rm(path, { force: true })))
}
