// What a function weighs when it is bundled with all it imports, not minified. All are bundled in one
// go, since they share most of it: a module that two of them use keeps what either needs, so a size
// is rather too high than too low.
import { rolldown, type OutputChunk } from 'rolldown'

export interface BundleSize {
  name: string
  bytes: number
  /** what weighs most in it: packages, and our own files as `functions` */
  parts: { name: string; bytes: number }[]
}

/** Deploys are known to fail from about 4 MB. */
export const LIMIT = 3.5 * 1024 * 1024

/** `entries` are files by the names of their functions. */
export async function bundleSizes(entries: Record<string, string>): Promise<BundleSize[]> {
  const bundle = await rolldown({
    input: entries,
    platform: 'node',
    resolve: { conditionNames: ['deno', 'node', 'import', 'default'] },
    onLog(level, { code, message }) {
      // An import that is not found would be left out, and the size with it.
      if (level === 'warn' && code === 'UNRESOLVED_IMPORT') throw new Error(message)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: false })
  await bundle.close()

  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  return Object.keys(entries).map((name) => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name)
    if (!entry) throw new Error(`${name} was not bundled`)
    const used = reach(entry, chunks)
    const bytes = used.reduce((total, { code }) => total + Buffer.byteLength(code), 0)
    return { name, bytes, parts: weigh(used) }
  })
}

/** The chunk and every chunk it imports, now or later. */
function reach(entry: OutputChunk, chunks: Map<string, OutputChunk>): OutputChunk[] {
  const reached = new Set([entry])
  for (const { imports, dynamicImports } of reached) {
    for (const file of [...imports, ...dynamicImports]) {
      const chunk = chunks.get(file)
      if (chunk) reached.add(chunk)
    }
  }
  return [...reached]
}

function weigh(chunks: OutputChunk[]): BundleSize['parts'] {
  const weights = new Map<string, number>()
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'functions'
    weights.set(name, (weights.get(name) ?? 0) + renderedLength)
  }
  return [...weights]
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((left, right) => right.bytes - left.bytes)
}
