import { foldLetters } from './fold-letters.ts'
import { REGION_NAMES } from './region-names.ts'
import { REGION_WORDS, REGIONS_BEHIND_TOWNS } from './region-words.ts'
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
  behindTowns: ReadonlySet<string>
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

/** "woj. mazowieckie", "sector 3", "Кемеровская обл.", "Rivers State": a word of it says so. */
const NAMED_REGION =
  /^(?:county|co\.|landkreis|kreis|bezirk|kanton|canton|provinc(?:ia|e)|prov\.|pcia\.|dep(?:ar)?t(?:amento|\.)|département|reg[ií][oó]n|comunidad|estado|edo\.|distrito|concelho|woj\.?|województwo|powiat|pow\.|gmina|okres|kraj|okr\.|jud\.?|județul|com\.|sector|sectorul|район|р-н|обл(?:асть|\.)) ?(?:de\s|del\s|d[’'])?\p{L}|^sector(?:ul)? \d$|\p{L} (?:county|province|state|oblast|kraj|län|fylke|il[iç]e?si|обл(?:асть|\.)?|край|район|р-н|республика)$/iu

/** Whether this is a part of a country when a town stands before it: "Ely, Down", "Cali, Cauca". */
export function isRegionBehindTown(name: string): boolean {
  const written = name.trim()
  if (NAMED_REGION.test(written)) return true
  return read().behindTowns.has(normal(written.replace(/\.$/, '')))
}

function read(): Places {
  places ??= {
    large: setOf([LARGE_TOWNS, ...Object.values(OTHER_TOWN_NAMES).map(foldLetters)]),
    other: setOf([OTHER_TOWNS]),
    regions: setOf([foldLetters(REGION_WORDS)]),
    behindTowns: setOf([foldLetters(REGIONS_BEHIND_TOWNS)]),
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
