import { findPeriod } from './dates.ts'
import type { Line } from './lines.ts'

/** A table may have a column for the first day and one for the last: "12/2020⇥03/2025". */
export function joinDateCells(lines: Line[]): Line[] {
  return lines.map((line) => {
    const cells = line.text.split('\t')
    const at = cells.findIndex((cell, index) => isRange(cell, cells[index + 1]))
    if (at < 0) return line
    const joined = [
      ...cells.slice(0, at),
      `${cells[at]} – ${cells[at + 1]}`,
      ...cells.slice(at + 2),
    ]
    return { ...line, text: joined.join('\t') }
  })
}

function isRange(start: string, end: string | undefined): boolean {
  if (end === undefined || end.length > 30 || !isDate(start)) return false
  return isDate(end) || findPeriod(`${start} – ${end}`)?.end === `${start} – ${end}`.length
}

/** Nothing but one date. */
function isDate(cell: string): boolean {
  const period = findPeriod(cell)
  return period?.is_range === false && period.start === 0 && period.end === cell.trimEnd().length
}
