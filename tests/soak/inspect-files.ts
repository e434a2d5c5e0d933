import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { service } from '../stack/people.ts'
import type { Findings } from './inspect.ts'
import type { MortalStack } from './mortal-stack.ts'
import { ballastPathOf, pathOf, type Upload } from './work.ts'

/**
 * Every acknowledged file must come back byte for byte, and the disk must hold those files only.
 */
export async function inspectFiles(
  stack: MortalStack,
  uploads: Upload[],
  { lost, doubled }: Findings,
): Promise<void> {
  const files = service(stack).storage.from('cvs')
  const versions = new Set<string>()
  for (const upload of uploads) {
    for (const [path, bytes] of [
      [pathOf(upload), upload.bytes],
      [ballastPathOf(upload), upload.ballast],
    ] as const) {
      const [{ data: info }, { data: file }] = await Promise.all([
        files.info(path),
        files.download(path),
      ])
      if (info?.version) versions.add(info.version)
      const isWhole = file && Buffer.from(await file.arrayBuffer()).equals(bytes)
      if (!isWhole) lost.push(`the file ${path}`)
    }
  }
  const folder = join(stack.dataDir, 'storage')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const stored = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const strays = stored.filter((name) => !versions.has(name))
  if (strays.length > 0) doubled.push(`${strays.length} files in storage that no row names`)

  const beside = await readdir(join(stack.dataDir), { recursive: false })
  const database = await readdir(join(stack.dataDir, 'database'))
  const half = [...beside, ...database].filter((name) => /^(lock|status\.json)\./.test(name))
  if (half.length > 0) doubled.push(`half-written: ${half.join(', ')}`)
}
