import { isDate } from './pdf-dates-beside.ts'
import type { TextItem } from './pdf-page.ts'

/**
 * A run of one letter that the file does not name: of a font of symbols, or with a map that leaves
 * it out.
 */
const LOST = /^\s*([\u0000-\u001f\ufffd\ue000-\uf8ff])\s*$/u
/** Fewer of them may be icons. */
const LEAST = 3
/** Letters of the text behind a mark: icons stand before short facts. */
const MEDIAN_LETTERS = 12
/** Points by which the left edges of a list differ. */
const NOISE = 2

/**
 * Marks of lists in a font of symbols, such as Wingdings, become "•". They are known by their
 * recurrence: the same lost letter stands before several texts, at few left edges.
 */
export function nameLostBullets(items: TextItem[]): TextItem[] {
  const marks = new Map<string, number[]>()
  items.forEach(({ str, fontName }, at) => {
    const letter = LOST.exec(str)?.[1]
    if (letter !== undefined)
      marks.set(letter + fontName, [...(marks.get(letter + fontName) ?? []), at])
  })
  const named = new Set([...marks.values()].filter((all) => areBullets(all, items)).flat())
  return named.size === 0
    ? items
    : items.map((item, at) => (named.has(at) ? { ...item, str: '•' } : item))
}

function areBullets(marks: number[], items: TextItem[]): boolean {
  if (marks.length < LEAST) return false
  const edges = new Set(marks.map((at) => Math.round((items[at]!.transform[4] ?? 0) / NOISE)))
  if (edges.size > 2 && edges.size > 0.4 * marks.length) return false
  const behind = marks.map((at) => textBehind(items, at))
  const letters = behind.map((text) => text.length).sort((one, other) => one - other)
  const dates = behind.filter((text) => isDate(text))
  const median = letters[Math.floor(letters.length / 2)] ?? 0
  return median >= MEDIAN_LETTERS && dates.length < 0.3 * behind.length
}

/** The text of the next runs on its line. */
function textBehind(items: TextItem[], at: number): string {
  const { transform } = items[at]!
  let text = ''
  for (const next of items.slice(at + 1, at + 12)) {
    if (Math.abs((next.transform[5] ?? 0) - (transform[5] ?? 0)) > NOISE) break
    text += next.str
  }
  return text.trim()
}
