import type { LineLook, StoredLine } from '../../contract/cv.ts'
import { ROW_LIMITS } from '../../contract/limits.ts'
import type { ProfileDraft } from '../../contract/profile.ts'
import { headingKind } from '../../lexicon/cv-headings.ts'
import { fold } from '../../lexicon/tokenise.ts'
import { isFurniture, isFurnitureTitle } from './furniture.ts'
import { hasLanguageLevel, isAsideAlone, isLabel } from './asides.ts'
import { MARKS, MAX_LENGTH, MAX_LINES } from './lines.ts'
import { markWords } from './mark-words.ts'
import { isPersonal, withoutPersonal } from '../../lexicon/personal-facts.ts'
import { linesOfWords, type WordLine } from './words.ts'

/**
 * Where a line of a CV went: into a field of the profile; nowhere, since it belongs to the layout;
 * nowhere, since it is about the person's birth, family or home; or nowhere although it may matter.
 */
export type LinePlace = 'field' | 'furniture' | 'personal' | 'unplaced'

/** The place of each line of the text, for every engine alike: only the draft counts. */
export function placeLines(text: string, draft: ProfileDraft): LinePlace[] {
  const all = text.split('\n')
  const read = all.slice(0, 2 * MAX_LINES).map((line) => line.slice(0, MAX_LENGTH))
  // What the reader never reads is in no field.
  const unread = all
    .slice(2 * MAX_LINES)
    .map((line) => (isFurniture(line) ? 'furniture' : 'unplaced'))
  return [...placeReadLines(read, draft), ...unread]
}

/** The lines that found no place: numbers from 1 and pages, as many as a cv keeps. */
export function unplacedLines(
  text: string,
  draft: ProfileDraft,
  looks: LineLook[] = [],
): StoredLine[] {
  return placeLines(text, draft)
    .flatMap((place, at) =>
      place === 'unplaced' ? [{ line: at + 1, page: looks[at]?.page ?? null }] : [],
    )
    .slice(0, ROW_LIMITS.unplaced)
}

function placeReadLines(raw: string[], draft: ProfileDraft): LinePlace[] {
  const isLayout = raw.map((line) => isFurniture(line) || isHeading(line))
  const lines = linesOfWords(raw.map((line, at) => (isLayout[at] ? '' : withoutPersonal(line))))
  markWords(lines, draft)
  const places = lines.map((line, at): LinePlace => {
    if (isLayout[at]) return 'furniture'
    if (line.words.length === 0) return isPersonal(raw[at] ?? '') ? 'personal' : 'furniture'
    return placeOf(line)
  })
  const seen = new Set(lines.flatMap((line, at) => (places[at] === 'field' ? [bare(line)] : [])))
  return places.map((place, at) => {
    const line = lines[at] as WordLine
    if (place !== 'unplaced') return place
    if (isRunningHeader(line, seen)) return 'furniture'
    return isLevelBelow(lines, places, at) ? 'field' : place
  })
}

/** One line by itself: nothing may be left of it that is neither kept nor an aside. */
function placeOf({ text, words }: WordLine): LinePlace {
  const open = words.filter(({ mark }) => mark === null)
  if (words.every(({ mark }) => mark === 'aside')) {
    return isLabel(text) || isAsideAlone(text) ? 'furniture' : 'unplaced'
  }
  return open.length === 0 || isNearlyTold(words) ? 'field' : 'unplaced'
}

/** An engine may reword a sentence: this share of its letters must stand in the draft. */
const MOST_OF_A_SENTENCE = 0.8
const LEAST_TOLD_WORDS = 5
const MOST_CHANGED_WORDS = 2
const FACT = /^\p{Lu}|\p{N}/u
const NUMBER = /\p{N}/u

/**
 * A sentence with few words changed. A number, a name with a capital letter and a longer phrase are
 * facts, so a sentence without them was not kept.
 */
function isNearlyTold(words: WordLine['words']): boolean {
  const told = words.filter(({ mark }) => mark === 'told')
  if (told.length < LEAST_TOLD_WORDS) return false
  let changed = 0
  let lost = 0
  for (const [at, { mark, word, written }] of words.entries()) {
    changed = mark === null ? changed + 1 : 0
    if (mark !== null) continue
    lost += word.length
    if (changed > MOST_CHANGED_WORDS || (at > 0 ? FACT : NUMBER).test(written)) return false
  }
  const all = words.reduce((sum, { word }) => sum + word.length, 0)
  return all - lost >= MOST_OF_A_SENTENCE * all
}

const MARKED = new RegExp(`^\\s*[${MARKS}]\\s`, 'u')

/** A heading is set apart: an item of a list with the same word is a skill or a duty. */
function isHeading(line: string): boolean {
  return !MARKED.test(line) && headingKind(line.trim()) !== null
}

/** The head of a page repeats a line that was kept, with another page number each time. */
function isRunningHeader(line: WordLine, seen: ReadonlySet<string>): boolean {
  const pieces = line.text.split(/\t|\s[|•·–—-]\s/).filter((piece) => !isFurnitureTitle(piece))
  const said = pieces.map(bareText).filter(Boolean).join(' ')
  return said !== '' && seen.has(said)
}

const bare = ({ text }: WordLine) => bareText(text)
const bareText = (text: string) =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:\d{1,2}|page|seite|p|of|von|de|sur)$/.test(word))
    .join(' ')

const NEAR_LINES = 12

/** A column of levels beside a column of languages: "Français", "Allemand", "C1", "B2". */
function isLevelBelow(lines: WordLine[], places: LinePlace[], at: number): boolean {
  if (!hasLanguageLevel(lines[at]?.text ?? '')) return false
  const above = lines.slice(Math.max(0, at - NEAR_LINES), at)
  const first = at - above.length
  return above.some(
    ({ words }, index) =>
      places[first + index] === 'field' && words.some(({ mark }) => mark === 'language'),
  )
}
