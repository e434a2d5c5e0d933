import { foldLetters } from './fold-letters.ts'
import { REGION_NAMES } from './region-names.ts'
import { REGION_WORDS } from './region-words.ts'
import { LARGE_TOWNS, OTHER_TOWNS } from './town-names.ts'
import { OTHER_TOWN_NAMES } from './town-other-names.ts'

/** Names of places that are words or names of persons more often. */
const EVERYDAY = new Set(
  'chad jersey guinea reunion man fas oman mali niger georgia jordan'.split(' '),
)

interface Places {
  large: ReadonlySet<string>
  other: ReadonlySet<string>
  regions: ReadonlySet<string>
}

/** The sets are built at the first question, since few functions ask. */
let places: Places | null = null

/** Whether this is a town that needs no region beside it. */
export function isLargeTown(name: string): boolean {
  return read().large.has(normal(name))
}

/** Whether this is the name of a town, although it may be another word too. */
export function isTown(name: string): boolean {
  const { large, other } = read()
  const folded = normal(name)
  return large.has(folded) || other.has(folded)
}

/** Whether this is a country or a part of one, in any language of CVs. */
export function isRegionName(name: string): boolean {
  const folded = normal(name)
  return read().regions.has(folded) || (REGION_NAMES.has(folded) && !EVERYDAY.has(folded))
}

function read(): Places {
  places ??= {
    large: setOf([LARGE_TOWNS, ...Object.values(OTHER_TOWN_NAMES).map(foldLetters)]),
    other: setOf([OTHER_TOWNS]),
    regions: setOf([foldLetters(REGION_WORDS)]),
  }
  return places
}

const setOf = (lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(',').map(spaced)))

const normal = (name: string) => spaced(foldLetters(name))

/** Hyphens and spaces are written as one likes. */
const spaced = (name: string) =>
  name
    .trim()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('’', "'")
