// Finds the people and designs of a half by what its files export, so that a new file needs no
// entry in a list.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Headings } from './headings.ts'
import type { Design, Population } from './model.ts'

/** `blind` was written without sight of the reader; `own` beside it. */
export const HALVES = ['own', 'blind'] as const
export type HalfName = (typeof HALVES)[number]

export interface Half {
  name: HalfName
  designs: Design[]
  populations: Population[]
  headings: Headings
  /** Headings that no lexicon holds. */
  invented: Headings
}

/** Null when the half is not there. */
export async function loadHalf(name: HalfName): Promise<Half | null> {
  const folder = join(import.meta.dirname, name)
  if (!existsSync(folder)) return null
  // What exports a module has first depends on who loads it: the CV of a number must not.
  const designs = byName(await exportsOf(join(folder, 'designs'), isDesign), ({ name }) => name)
  const people = await exportsOf(join(folder, 'people'), isPopulation)
  const populations = byName(people, ({ language }) => language)
  const words: { HEADINGS: Headings; INVENTED_HEADINGS: Headings } = await import(
    pathToFileURL(join(folder, 'headings.ts')).href
  )
  return { name, designs, populations, headings: words.HEADINGS, invented: words.INVENTED_HEADINGS }
}

async function exportsOf<Item>(folder: string, is: (value: unknown) => value is Item) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const found = new Set<Item>()
  for (const file of files) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href)
    for (const value of Object.values(module)) {
      for (const one of Array.isArray(value) ? value : [value]) if (is(one)) found.add(one)
    }
  }
  return [...found]
}

function byName<Item>(items: Item[], nameOf: (item: Item) => string): Item[] {
  return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

const has = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && key in value

function isDesign(value: unknown): value is Design {
  return has(value, 'name') && has(value, 'draw')
}

function isPopulation(value: unknown): value is Population {
  return has(value, 'language') && has(value, 'person')
}
