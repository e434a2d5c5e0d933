import { labelKinds } from '../../lexicon/cv-labels.ts'
import { findPeriod } from './dates.ts'
import { isAnchor } from './entry-lines.ts'
import type { Line } from './lines.ts'

/**
 * Jobs and studies may be the items of a list: then the items with dates start them. A study often
 * has only the date of its end.
 */
export function itemsAsEntries(lines: Line[], isOfStudies = false): Line[] {
  const plain = (line: Line) => ({ ...line, isItem: false })
  const isRange = (line: Line) => isAnchor(line) && findPeriod(line.text)?.is_range === true
  const isDated = isOfStudies ? isAnchor : isRange
  if (lines.some((line) => isDated(line))) return lines
  if (!lines.some((line) => line.isItem && isDated(plain(line)))) return lines
  // Beside ranges a single date is one too: "Foreman⇥2026".
  const starts = (line: Line) => isRange(line) || (isAnchor(line) && /\t|^\d/.test(line.text))
  return lines.map((line) => (line.isItem && starts(plain(line)) ? plain(line) : line))
}

/** The head of a table says what its columns are: "Period⇥Position⇥Employer". */
export function withoutTableHead(lines: Line[]): Line[] {
  return lines.filter(({ text }) => {
    const cells = text.split('\t').filter((cell) => cell.trim() !== '')
    return cells.length < 2 || !cells.every((cell) => labelKinds(cell).length > 0)
  })
}
