import { isHeading, isWeakHeading } from '../lexicon/cv-headings.ts'
import { isOnLineOf, isRightBelow } from './pdf-beside.ts'
import { isDate } from './pdf-dates-beside.ts'
import { rowsOf, type Segment } from './pdf-rows.ts'

/** Rows that make a table or a column. */
export const MIN_ROWS = 4
const MOSTLY_ROWS = 0.85
/** The height that a line has for itself, in font sizes. */
const ALONE = 0.8

/** Lines of two columns meet by chance; the cells of a table stand on the same lines. */
export function areRows(left: Segment[], right: Segment[]): boolean {
  return areCellsOf(left, right) || areCellsOf(right, left)
}

/** Lines of one column never stand beside each other, though some of them are centred or right. */
export function areOneFlow(left: Segment[], right: Segment[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  const tops = more.map(({ top }) => top).sort((one, other) => one - other)
  const alone = fewer.filter(({ top, size }) => {
    const next = tops.findIndex((one) => one > top - ALONE * size)
    return next < 0 || tops[next]! > top + ALONE * size
  })
  return alone.length >= MOSTLY_ROWS * fewer.length
}

/** A cell may go on below its row, and a heading has nothing beside it. */
function areCellsOf(side: Segment[], other: Segment[]): boolean {
  const isBeside = isOnLineOf(other)
  const headings = new Set(ownHeadings(side))
  const tops = other.map(({ top }) => top)
  const [first, last] = [Math.min(...tops), Math.max(...tops)]
  let [rows, strays] = [0, 0]
  let above: Segment | null = null
  for (const one of side.toSorted((a, b) => a.top - b.top)) {
    const goesOn = above !== null && isRightBelow(one, above)
    const isInside = one.top > first && one.top < last
    if (isBeside(one)) rows++
    else if (!headings.has(one) && !goesOn && isInside) strays++
    above = headings.has(one) ? null : one
  }
  return rows >= MIN_ROWS - 1 && rows >= MOSTLY_ROWS * (rows + strays)
}

/** Points by which a list is indented. */
const INDENT = 30

/**
 * The share of rows that this cut would divide: the first piece of the right side stands on a line of the left
 * side, and begins where few other lines of its side begin, or only dates. Lines of a column begin
 * at one edge, or a little to the right of it.
 */
export function tornShare(left: Segment[], right: Segment[]): number {
  const isBeside = isOnLineOf(left)
  const firsts = rowsOf(right).map(([first]) => first as Segment)
  const starts = new Map<number, number>()
  for (const one of firsts) {
    const edge = Math.round(one.left)
    if (!isDate(one.text.trim())) starts.set(edge, (starts.get(edge) ?? 0) + 1)
  }
  const edges = [...starts.keys()].filter((edge) => {
    const alike = [-1, 0, 1].reduce((sum, by) => sum + (starts.get(edge + by) ?? 0), 0)
    return alike >= 3
  })
  const isAtEdge = (one: Segment) =>
    edges.some((edge) => one.left > edge - 2 && one.left < edge + INDENT)
  return firsts.filter((one) => !isAtEdge(one) && isBeside(one)).length / (firsts.length || 1)
}

/**
 * Headings that look different from the other text of their side: labels are all alike. "School" may
 * be the head of a table's column.
 */
export function ownHeadings(side: Segment[]): Segment[] {
  const headings = side.filter(({ text }) => isHeading(text) && !isWeakHeading(text))
  const rest = side.filter((one) => !headings.includes(one))
  if (rest.length === 0) return []
  const size = rest.map((one) => one.bodySize).sort((a, b) => a - b)[Math.floor(rest.length / 2)]!
  const isMostly = (is: (one: Segment) => boolean) => rest.filter(is).length >= 0.5 * rest.length
  const isLight = !isMostly(({ isBold }) => isBold)
  const isLower = !isMostly(({ text }) => isUpper(text))
  return headings.filter(
    ({ bodySize, isBold, text }) =>
      bodySize > 1.05 * size || (isBold && isLight) || (isUpper(text) && isLower),
  )
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
