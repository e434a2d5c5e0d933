import { labelKinds } from '../../lexicon/cv-labels.ts'
import { findPeriod, type Period } from './dates.ts'
import { isAnchor } from './entry-lines.ts'
import type { Line } from './lines.ts'

/**
 * Jobs and studies may be the items of a list: then the items with dates start them. A study often
 * has only the date of its end.
 */
export function itemsAsEntries(written: Line[], isOfStudies = false): Line[] {
  const lines = firstItemsBelowDates(written)
  const isRange = (line: Line) => isAnchor(line) && findPeriod(line.text)?.is_range === true
  const isDated = isOfStudies ? isAnchor : isRange
  if (lines.some((line) => isDated(line))) return lines
  if (!lines.some((line) => line.isItem && isDated(plain(line)))) return lines
  // Beside ranges a single date is one too: "Foreman⇥2026".
  const starts = (line: Line) => isRange(line) || (isAnchor(line) && /\t|^\d/.test(line.text))
  return lines.map((line) => (line.isItem && starts(plain(line)) ? plain(line) : line))
}

const plain = (line: Line): Line => ({ ...line, isItem: false })

/**
 * Dates stand alone above a list whose first item names the job: "Mar 2021 - Present", "- Engineer,
 * Kestrel", "- Cut build times". So it is only where all dates stand so.
 */
function firstItemsBelowDates(lines: Line[]): Line[] {
  const dated = lines.flatMap((line, at) => (isAnchor(line) ? [at] : []))
  const isAlone = (at: number) => {
    const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
    const period = findPeriod(line?.text ?? '')
    const isBare = period !== null && !/\p{L}/u.test(textWithout(line?.text ?? '', period))
    return isBare && below?.isItem === true && (above === undefined || above.isItem)
  }
  if (dated.length === 0 || !dated.every(isAlone)) return lines
  const named = new Set(dated.map((at) => at + 1))
  return lines.map((line, at) => (named.has(at) ? plain(line) : line))
}

function textWithout(text: string, { start, end }: Period): string {
  return text.slice(0, start) + text.slice(end)
}

/** The head of a table says what its columns are: "Period⇥Position⇥Employer". */
export function withoutTableHead(lines: Line[]): Line[] {
  return lines.filter(({ text }) => {
    const cells = text.split('\t').filter((cell) => cell.trim() !== '')
    return cells.length < 2 || !cells.every((cell) => labelKinds(cell).length > 0)
  })
}
