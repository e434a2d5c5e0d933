// The size of each function, bundled with all it imports and not minified. All functions are
// bundled at once, since they share most of their code. A shared module keeps everything that any
// of them uses, so a size may be too high, but not too low.
import { rolldown, type OutputChunk } from 'rolldown'

export interface BundleSize {
  name: string
  bytes: number
  /** the largest parts: packages, and our own files as `functions` */
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
      // A missing import would be left out, and the size would be too low.
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

/** The chunk and every chunk that it imports, statically or later. */
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
