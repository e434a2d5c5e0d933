import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '../../scripts/build-web.ts'
import { root } from '../../scripts/settings.ts'
import type { Part } from './part.ts'

/**
 * SvelteKit's description of its build: the layouts and the page of a route are nodes, by number.
 */
interface Manifest {
  client: { imports: string[] }
  routes: { id: string; page: { layouts: (number | undefined)[]; leaf: number } | null }[]
}

const PAGES = { landing: '/', matches: '/(app)/(list)/matches' }
const BUILD = join(root, 'web', 'build')
const NODES = join(BUILD, 'server', 'nodes')

export const bytes: Part = {
  about: 'JavaScript that a browser fetches before a page is alive, gzipped, from the built app.',

  async measure() {
    await buildWeb()
    const { manifest } = (await import(
      pathToFileURL(join(BUILD, 'server', 'manifest-full.js')).href
    )) as { manifest: Manifest }
    const figures = Object.entries(PAGES).map(async ([page, route]) => {
      const scripts = await scriptsOf(manifest, route)
      const sizes = await Promise.all(
        scripts.map(
          async (script) => gzipSync(await readFile(join(BUILD, 'client', script))).length,
        ),
      )
      const total = sizes.reduce((sum, size) => sum + size, 0)
      return {
        what: `JavaScript of ${page}`,
        value: total / 1024,
        unit: 'kB',
        n: scripts.length,
      } as const
    })
    return Promise.all(figures)
  },
}

async function scriptsOf({ client, routes }: Manifest, route: string): Promise<string[]> {
  const page = routes.find(({ id }) => id === route)?.page
  if (!page) throw new Error(`the build has no page ${route}`)
  const nodes = [...page.layouts.filter((layout) => layout !== undefined), page.leaf]
  const texts = await Promise.all(nodes.map((node) => readFile(join(NODES, `${node}.js`), 'utf8')))
  // This script is in the head of every page.
  const ofAll = 'first.js'
  if (await isWithoutScripts(texts.at(-1)!)) return [ofAll]
  // Read as text instead of imported: a node imports the server's half of its page too.
  const imports = texts.flatMap((text) => {
    const list = /export const imports = (\[.*?\])/.exec(text)?.[1] ?? '[]'
    return JSON.parse(list) as string[]
  })
  return [...new Set([ofAll, ...client.imports, ...imports])]
}

async function isWithoutScripts(leaf: string): Promise<boolean> {
  const universal = /import \* as universal from '(.*?)'/.exec(leaf)?.[1]
  if (!universal) return false
  const options = (await import(pathToFileURL(join(NODES, universal)).href)) as { csr?: boolean }
  return options.csr === false
}
