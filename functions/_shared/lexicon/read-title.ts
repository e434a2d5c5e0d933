import type { Seniority } from '../contract/job.ts'
import { normaliseTitle, titleParts } from './normalise-title.ts'
import { LEVEL_WORDS, titleSeniority } from './title-seniority.ts'
import { familyField, TITLE_ROWS } from './titles.ts'
import { tokenise } from './tokenise.ts'

export interface TitleReading {
  /** A title family of the lexicon ("software engineer", "registered nurse"). */
  family: string | null
  seniority: Seniority | null
  /** Lower case, without place, gender marks and remarks on remote work. */
  normalised: string
}

interface Alias {
  family: string
  words: string[]
  /** A department ("marketing"): a title only when it is alone. */
  bare: boolean
}

/** By the last word: the noun of a title comes last ("backend engineer"), so fewer are searched. */
const byNoun = new Map<string, Alias[]>()
const vocabulary = new Set<string>()
for (const row of TITLE_ROWS) {
  for (const { text, unsure } of row.aliases) {
    const words = tokenise(text).words
    const noun = words.at(-1) as string
    for (const word of words) vocabulary.add(word)
    const same = byNoun.get(noun)
    const alias = { family: row.name, words, bare: unsure }
    if (same) same.push(alias)
    else byNoun.set(noun, [alias])
  }
}

/** The family of a title over all professions, and the level that it names. */
export function readTitle(title: string): TitleReading {
  const parts = titleParts(title).map((part) => tokenise(part).words.map(knownForm))
  const family = findFamily(parts)
  const words = parts.flat()
  return {
    family,
    seniority: titleSeniority(words, family, family === null ? null : familyField(family)),
    normalised: normaliseTitle(title),
  }
}

function findFamily(parts: readonly (readonly string[])[]): string | null {
  let best: { family: string; score: number } | null = null
  for (const { words, cost } of readings(parts)) {
    const found = bestAlias(words)
    if (found && (best === null || found.score - cost > best.score)) {
      best = { family: found.family, score: found.score - cost }
    }
  }
  return best?.family ?? null
}

/**
 * The ways to read the parts, the plain one first: "Manager, Customer Success", "Head of People".
 */
function readings(parts: readonly (readonly string[])[]): { words: string[]; cost: number }[] {
  const all: { words: string[]; cost: number }[] = []
  parts.slice(0, 4).forEach((part, index) => {
    const words = part.filter((word) => !LEVEL_WORDS.has(word))
    all.push({ words: [...part], cost: index * 6 })
    all.push({ words, cost: index * 6 })
    const subject = words.findIndex((word) => !LINKS.has(word))
    if (subject > 0) all.push({ words: words.slice(subject), cost: index * 6 })
  })
  const [first = [], second = []] = parts
  const stem = first.filter((word) => !LEVEL_WORDS.has(word))
  const subjectOnly = stem.filter((word) => !ROLE_NOUNS.has(word))
  if (subjectOnly.length < stem.length) all.push({ words: subjectOnly, cost: 2 })
  if (stem[0] === 'manager') all.push({ words: [...stem.slice(1), 'manager'], cost: 3 })
  if (stem.length <= 2) {
    const subject = second.filter((word) => !LEVEL_WORDS.has(word))
    if (subject.length > 0) {
      all.push({ words: [...subject, ...stem], cost: 8 })
      if (stem.length === 0) all.push({ words: [...subject, 'manager'], cost: 4 })
      if (subjectOnly.length === 0) all.push({ words: subject, cost: 5 })
      all.push({ words: [...stem, ...subject], cost: 3 })
    }
  }
  if (first.some((word) => LEADS.has(word))) all.push({ words: [...stem, 'manager'], cost: 3 })
  return all
}

/** Words between the level and the subject: "Stagiaire en comptabilité", "Praktikum im Einkauf". */
const LINKS = new Set('in im en de du des d zum zur als der bereich for'.split(' '))

/** "Customer support associate" is in customer support: the department decides, not the noun. */
const ROLE_NOUNS = new Set(
  (
    'associate specialist expert advisor representative agent coordinator assistant executive leader ' +
    'manager officer analyst partner trainee program expert consultant management'
  ).split(' '),
)

const LEADS = new Set(['head', 'director', 'vp', 'svp', 'chief', 'lead', 'president'])

function bestAlias(words: readonly string[]): { family: string; score: number } | null {
  let best: { family: string; score: number } | null = null
  words.forEach((noun, at) => {
    for (const alias of byNoun.get(noun) ?? []) {
      const score = scoreAlias(alias, words, at)
      if (score > 0 && (best === null || score > best.score)) best = { family: alias.family, score }
    }
  })
  return best
}

/**
 * More words in the right position score higher. Up to two words may be between them. A later noun
 * is likelier.
 */
function scoreAlias(alias: Alias, words: readonly string[], at: number): number {
  if (alias.bare) {
    const isWhole =
      alias.words.length === words.length && alias.words.every((w, i) => w === words[i])
    return isWhole ? 8 : 0
  }
  let from = at
  let skipped = 0
  for (let index = alias.words.length - 2; index >= 0; index--) {
    from--
    while (from >= 0 && words[from] !== alias.words[index]) {
      from--
      skipped++
    }
    if (from < 0 || skipped > Math.min(2, alias.words.length - 1)) return 0
  }
  const isLast = at === words.length - 1
  return alias.words.length * 10 - skipped * 4 + (isLast ? 3 : 0)
}

/** Endings of another gender or number, with the ending of the lexicon's form. */
const OTHER_FORMS: readonly (readonly [ending: string, instead: string])[] = [
  ['in', ''],
  ['innen', ''],
  ['frau', 'mann'],
  ['s', ''],
  ['es', ''],
  ['euse', 'eur'],
  ['rice', 'eur'],
  ['iere', 'ier'],
  ['enne', 'en'],
  ['ffe', 'f'],
  ['e', ''],
  ['ora', 'or'],
  ['a', 'o'],
]

/** The lexicon's form of a plural or a feminine (Kellnerin, serveuse, cocinera). */
function knownForm(word: string): string {
  if (vocabulary.has(word)) return word
  for (const [ending, instead] of OTHER_FORMS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 3 && vocabulary.has(stem + instead)) return stem + instead
  }
  return word
}
