import {
  BARE_GRADE,
  CONNECTORS,
  CONTACT_LABELS,
  DURATION,
  GRADE,
  LEVEL_WORDS,
  QUALIFIERS,
} from '../../lexicon/cv-asides.ts'
import { headingKind, isWeakHeading } from '../../lexicon/cv-headings.ts'
import { isDateWord } from './dates.ts'
import { isFurnitureTitle } from './furniture.ts'
import { MARKS } from './lines.ts'
import { isAddress, isPlace, isSurelyOrganisation, splitPlace } from './place.ts'
import { titleStrength } from './title-words.ts'
import { type Word, type WordLine, wordsOf } from './words.ts'

/** What may be left of a line: words that say nothing without the kept ones beside them. */
export function markAsides(line: WordLine, schools: readonly string[], hasAddress: boolean): void {
  const { text, words } = line
  if (words.every(({ mark }) => mark !== null)) return
  const speaksLanguages = words.some(({ mark }) => mark === 'language')
  for (const each of words) {
    if (each.mark !== null) continue
    const isAside =
      CONNECTORS.has(each.word) ||
      QUALIFIERS.has(each.word) ||
      CONTACT_LABELS.has(each.word) ||
      isDateWord(each.word) ||
      (speaksLanguages && LEVEL_WORDS.has(each.word))
    if (isAside) each.mark = 'aside'
  }
  const isStudy = namesSchool(line, schools)
  for (const pattern of [DURATION, GRADE, NUMBER_OF_ITEM, ...(isStudy ? [BARE_GRADE] : [])]) {
    for (const match of text.matchAll(pattern)) markOpen(line, match.index, match[0].length)
  }
  for (const { piece, start } of piecesOf(text)) {
    if (isFurnitureTitle(piece)) markOpen(line, start, piece.length)
  }
  markHeadingBefore(line)
  markAcronyms(words)
  if (isStudy || hasAddress) markPlaces(line, hasAddress)
  markLabel(line)
}

/** "3.", "[4]" */
const NUMBER_OF_ITEM = /^\s*\[?\d{1,2}[.)\]](?=\s)/g

function piecesOf(text: string): { piece: string; start: number }[] {
  return [...text.matchAll(/(?:[^\t|•·;/ –—-]|[–—-](?!\s)|[/ ](?!\s*[–—/|•·-]\s))+/g)].map(
    (match) => ({ piece: match[0], start: match.index }),
  )
}

function markOpen({ words }: WordLine, start: number, length: number): void {
  for (const word of words) {
    if (word.start < start + length && word.end > start) word.mark ??= 'aside'
  }
}

/** "Skills C#, SQL", "LANGUAGES English (fluent)": the heading is on the line of its text. */
function markHeadingBefore(line: WordLine): void {
  for (const count of [3, 2, 1]) {
    const [first, last] = [line.words[0], line.words[count - 1]]
    if (!first || !last || line.words.length === count || !/^\p{Lu}/u.test(first.written)) continue
    const title = line.text.slice(first.start, last.end)
    if (headingKind(title) === null || isWeakHeading(title)) continue
    return markOpen(line, first.start, title.length)
  }
}

/** "Certified Public Accountant (CPA)": the first letters of the kept words before it. */
function markAcronyms(words: Word[]): void {
  words.forEach((each, at) => {
    if (each.mark !== null || !/^\p{Lu}{2,6}$/u.test(each.written)) return
    const before = words.slice(Math.max(0, at - 2 * each.word.length), at)
    const kept = before.filter(({ mark }) => mark === 'field' || mark === 'told')
    const initials = kept.map(({ word }) => word[0]).join('')
    if (initials.endsWith(each.word)) each.mark = 'aside'
  })
}

/** A profile keeps no grade and no place of a school. */
function namesSchool({ words }: WordLine, schools: readonly string[]): boolean {
  const said = ` ${words.map(({ word }) => word).join(' ')} `
  return schools.some((school) => said.includes(` ${school} `))
}

/** "Jena", "Recife, PE": beside an address they are a town, which no list has as a whole. */
const TOWN = /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}{2})?$/u

function markPlaces(line: WordLine, isContact: boolean): void {
  for (const { piece, start } of piecesOf(line.text)) {
    const bare = piece.trim()
    const isWhole =
      isPlace(bare) ||
      isAddress(bare) ||
      (isContact && TOWN.test(bare) && titleStrength(bare) === 0)
    const place = isWhole ? piece : splitPlace(piece).place
    const at = place ? piece.lastIndexOf(place) : -1
    if (place && at >= 0) markOpen(line, start + at, place.length)
  }
}

const LABEL = new RegExp(`^\\s*(?:[${MARKS}]\\s+)?([\\p{L}\\p{M} /&–-]{2,40})(?:\\s?:\\s|\\t)`, 'u')

/** "Technologies:" before a list of which all is kept. "Acme GmbH:" is an employer. */
function markLabel(line: WordLine): void {
  const [whole = '', label = ''] = LABEL.exec(line.text) ?? []
  if (label === '' || isSurelyOrganisation(label)) return
  const behind = line.words.filter(({ start }) => start >= whole.length)
  const listed = behind.filter(({ mark }) => mark === 'skill' || mark === 'language')
  const isList =
    listed.length > 0 && behind.every((word) => word.mark === 'aside' || listed.includes(word))
  if (isList || headingKind(label) !== null) markOpen(line, 0, whole.length)
}

/** "Email:", "Phone: Email:" without a value. */
export function isLabel(text: string): boolean {
  return wordsOf(text).every((word) => CONTACT_LABELS.has(word) || CONNECTORS.has(word))
}

/** "3 years 4 months", "present)": the dates above it say it already. */
export function isAsideAlone(text: string): boolean {
  return wordsOf(text.replace(DURATION, '')).every(isDateWord)
}

/** "langue maternelle", "(conversational)", "C1" */
export function hasLanguageLevel(text: string): boolean {
  const words = wordsOf(text)
  return words.length > 0 && words.length <= 4 && words.every((word) => LEVEL_WORDS.has(word))
}
