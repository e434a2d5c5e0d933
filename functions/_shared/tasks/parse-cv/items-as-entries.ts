import { findPeriod } from './dates.ts'
import { isAnchor } from './entries.ts'
import type { Line } from './lines.ts'

/** Jobs and studies may be the items of a list: then the items with dates start them. */
export function itemsAsEntries(lines: Line[]): Line[] {
  const plain = (line: Line) => ({ ...line, isItem: false })
  const isDated = (line: Line) => isAnchor(line) && findPeriod(line.text)?.is_range === true
  if (lines.some((line) => isDated(line))) return lines
  return lines.map((line) => (line.isItem && isDated(plain(line)) ? plain(line) : line))
}
