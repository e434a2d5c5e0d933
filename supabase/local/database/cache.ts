import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CACHE = join(import.meta.dirname, '../../../.cache')
const KEPT = 4

/**
 * The path of a file in `.cache`, made once. `name` must contain a hash of everything that went
 * into it: a file is never replaced, and other processes may be reading it.
 */
export async function cached(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const path = join(CACHE, name)
  if (await exists(path)) return path

  const content = await make()
  await mkdir(CACHE, { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  await writeFile(temporary, content)
  await rename(temporary, path)
  await dropOldest()
  return path
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Every edit of a migration makes a new template of 40 MB: only the newest stay. */
async function dropOldest(): Promise<void> {
  const files = await Promise.all(
    (await readdir(CACHE))
      .filter((name) => /\.(tar|tmp)$/.test(name))
      .map(async (name) => {
        const path = join(CACHE, name)
        // Another process may have dropped it already.
        const made = await stat(path).catch(() => null)
        return { path, made: made?.mtimeMs ?? 0 }
      }),
  )
  const old = files.toSorted((a, b) => b.made - a.made).slice(KEPT)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}
