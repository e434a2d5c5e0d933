import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', 'build', '.svelte-kit'])

/** One hash over the names and contents of files and folders. Their times do not matter. */
export async function contentHash(root: string, paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesBelow(join(root, path))) {
      hash.update(`${file.slice(root.length)}\0`)
      hash.update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesBelow(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !SKIPPED.has(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => filesBelow(join(path, entry.name))),
  )
  return nested.flat()
}
