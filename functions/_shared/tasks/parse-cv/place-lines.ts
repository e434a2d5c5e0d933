import type { ProfileDraft } from '../../contract/profile.ts'
import { headingKind } from '../../lexicon/cv-headings.ts'
import { skillNames } from '../../lexicon/find-skills.ts'
import { fold } from '../../lexicon/tokenise.ts'
import { findPeriod } from './dates.ts'
import { isFurniture, isPersonal } from './furniture.ts'
import { findLanguages } from './languages.ts'

/**
 * Where a line of a CV went: into a field of the profile; nowhere, since it belongs to the layout;
 * nowhere, since it is about the person's body or family; or nowhere although it may matter.
 */
export type LinePlace = 'field' | 'furniture' | 'personal' | 'unplaced'

/** The share of a line's letters that must stand in the draft. */
const MOST = 0.7

/** The place of each line of the text, for every engine alike: only the draft counts. */
export function placeLines(text: string, draft: ProfileDraft): LinePlace[] {
  const known = whatIsKept(draft)
  const lines = text.split('\n')
  const places = lines.map((line): LinePlace => {
    if (isFurniture(line) || headingKind(line.trim()) !== null) return 'furniture'
    if (isPersonal(line)) return 'personal'
    return isKept(line, known) ? 'field' : 'unplaced'
  })
  for (const [at, place] of places.entries()) {
    const goesOn = place === 'unplaced' && places[at - 1] === 'field'
    if (goesOn && isNext(lines[at - 1] ?? '', lines[at] ?? '', known)) places[at] = 'field'
  }
  // A page header repeats the name or a title, with another page number each time.
  const seen = new Set(lines.filter((_, at) => places[at] === 'field').map(withoutNumbers))
  return places.map((place, at) =>
    place === 'unplaced' && isRunning(lines[at] ?? '', seen) ? 'furniture' : place,
  )
}

interface Kept {
  /** the words of each field in order, fields apart */
  runs: string
  /** the words of short fields, where one word alone says something */
  words: ReadonlySet<string>
  skills: ReadonlySet<string>
  languages: ReadonlySet<string>
  /** letters and digits of addresses and numbers, which a layout may break anywhere */
  addresses: string
  years: ReadonlySet<string>
}

function whatIsKept(draft: ProfileDraft): Kept {
  const { contact, experiences, education, certificates, languages, links } = draft
  const short = [
    contact.name,
    contact.address,
    draft.headline,
    ...draft.skills,
    ...experiences.flatMap(({ employer, title, location }) => [employer, title, location]),
    ...education.flatMap(({ school, degree, area }) => [school, degree, area]),
    ...certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...languages.flatMap(({ name, level }) => [name, level]),
    ...links.map(({ label }) => label),
  ]
  const prose = [draft.summary, ...experiences.flatMap(({ achievements }) => achievements)]
  const dates = [
    ...[...experiences, ...education].flatMap(({ started_on, ended_on }) => [started_on, ended_on]),
    ...certificates.map(({ issued_on }) => issued_on),
  ]
  const fields = [...short, ...prose].map((field) => wordsOf(field ?? ''))
  return {
    runs: fields.map((words) => ` ${words.join(' ')} `).join('\n'),
    words: new Set(short.flatMap((field) => wordsOf(field ?? ''))),
    skills: new Set(draft.skills.map(fold)),
    languages: new Set(languages.map(({ name }) => name)),
    addresses: [contact.email, contact.phone, ...links.map(({ url }) => url)]
      .map((address) => squeeze(address ?? ''))
      .join('\n'),
    years: new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : []))),
  }
}

function isKept(line: string, kept: Kept): boolean {
  const { rest, years } = withoutPeriods(line.replace(LABEL, ''))
  const pieces = rest.split(/[\t|•·,;()]|\s[–—-]\s/).filter((piece) => wordsOf(piece).length > 0)
  if (pieces.length === 0) return years.length > 0 && years.every((year) => kept.years.has(year))
  let all = 0
  let found = 0
  for (const piece of pieces) {
    const length = squeeze(piece).length
    all += length
    found += isNamed(piece, kept) ? length : keptLetters(wordsOf(piece), kept)
  }
  return found >= MOST * all
}

const NEAR_WORDS = 3

/** The end of a wrapped sentence: "clients." below "drafted leases for institutional". */
function isNext(above: string, line: string, { runs }: Kept): boolean {
  const words = [...wordsOf(above).slice(-NEAR_WORDS), ...wordsOf(line)]
  return runs.includes(` ${words.join(' ')} `)
}

/** "Technologies:" */
const LABEL = /^(?:- )?[\p{L}\p{M} /&]{2,32}:\s+(?=\S)/u

/** Skills and languages are kept under other names; addresses in another form. */
function isNamed(piece: string, kept: Kept): boolean {
  const letters = squeeze(piece)
  if (letters.length >= 5 && kept.addresses.includes(letters)) return true
  const skills = skillNames(piece)
  if (skills.length > 0 && skills.every((name) => kept.skills.has(fold(name)))) return true
  return findLanguages(piece).some(({ name }) => kept.languages.has(name))
}

/** The letters of the longest runs of words that stand in a field as well. */
function keptLetters(words: string[], kept: Kept): number {
  let letters = 0
  for (let from = 0; from < words.length;) {
    let to = from
    while (to < words.length && kept.runs.includes(` ${words.slice(from, to + 1).join(' ')} `)) to++
    const isRun = to - from > 1 || kept.words.has(words[from] ?? '')
    if (isRun && to > from) letters += words.slice(from, to).join('').length
    from = Math.max(to, from + 1)
  }
  return letters
}

const MOST_PERIODS = 4

function withoutPeriods(line: string): { rest: string; years: string[] } {
  let rest = line
  const years: string[] = []
  for (let count = 0; count < MOST_PERIODS; count++) {
    const period = findPeriod(rest)
    if (!period) break
    for (const date of [period.started_on, period.ended_on]) if (date) years.push(date.slice(0, 4))
    rest = `${rest.slice(0, period.start)}\t${rest.slice(period.end)}`
  }
  return { rest, years }
}

function isRunning(line: string, seen: ReadonlySet<string>): boolean {
  return seen.has(withoutNumbers(line.replace(/\bpage\b|\bseite\b|\bof\b|\bvon\b/gi, '')))
}

const withoutNumbers = (line: string) => wordsOf(line.replace(/\d+/g, '')).join(' ')
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const squeeze = (text: string) => wordsOf(text).join('')
