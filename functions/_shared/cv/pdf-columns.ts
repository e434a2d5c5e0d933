import { isHeading } from '../lexicon/cv-headings.ts'
import { isBesideOne, isOnLineOf } from './pdf-beside.ts'
import { holdsDates, isDate } from './pdf-dates-beside.ts'
import { rowsOf, type Segment } from './pdf-rows.ts'
import { areOneFlow, areRows, MIN_ROWS, ownHeadings, tornShare } from './pdf-tables.ts'

interface Columns {
  above: Segment[]
  left: Segment[]
  right: Segment[]
  below: Segment[]
}

const GUTTER = 6
/**
 * The distance between tried positions of a gutter: four points, more on a sheet as wide as a
 * poster.
 */
const STEP = 4
const MAX_STEPS = 250
const MIN_HEIGHT = 50
/** How much rows that a cut divides count against it. */
const TORN = 4
const MAX_SEGMENTS = 3000

/**
 * Finds the band with most text that an empty strip divides into two columns. A table is not
 * columns when its cells belong together row by row (a job and its dates, a label and its value).
 * Null when the region is read straight through.
 */
export function findColumns(segments: Segment[]): Columns | null {
  if (segments.length < 2 * MIN_ROWS || segments.length > MAX_SEGMENTS) return null
  const left = Math.min(...segments.map((one) => one.left))
  const right = Math.max(...segments.map((one) => one.right))
  let best: { columns: Columns; weight: number } | null = null
  const step = Math.max(STEP, (right - left) / MAX_STEPS)
  for (let x = left + 40; x < right - 40; x += step) {
    for (const band of bandsAt(segments, x)) {
      const columns = divide(segments, band, x)
      const [one, other] = [characters(columns.left), characters(columns.right)]
      // The smaller side decides. Among equal cuts, the one with most of the region wins.
      const most = Math.min(one, other) + (one + other) / 10_000
      if (most <= (best?.weight ?? 0)) continue
      const weight = most / (1 + TORN * tornShare(columns.left, columns.right))
      if (weight <= (best?.weight ?? 0)) continue
      if (areColumns(columns.left, columns.right)) best = { columns, weight }
    }
  }
  return best?.columns ?? null
}

/** Vertical stretches in which no segment crosses `x`. */
function bandsAt(segments: Segment[], x: number): { top: number; bottom: number }[] {
  const crossing = segments
    .filter((one) => one.left < x + GUTTER / 2 && one.right > x - GUTTER / 2 && !isTooWide(one, x))
    .map((one) => one.top)
    .sort((one, other) => one - other)
  const edges = [-Infinity, ...crossing, Infinity]
  return edges
    .slice(1)
    .map((bottom, index) => ({ top: edges[index] ?? -Infinity, bottom }))
    .filter(({ top, bottom }) => bottom - top > MIN_HEIGHT)
}

/** An address is one word, and may be wider than its column. */
const isTooWide = ({ text, left, right }: Segment, x: number): boolean =>
  left < x - 40 &&
  right < x + 80 &&
  /^[^\s@]+@\S+$|^[^\s/]+\.[^\s/]+\/\S+$|^www\.\S+$/.test(text.trim())

function divide(segments: Segment[], band: { top: number; bottom: number }, x: number): Columns {
  const columns: Columns = { above: [], left: [], right: [], below: [] }
  for (const one of segments) {
    if (one.top <= band.top) columns.above.push(one)
    else if (one.top >= band.bottom || isHeadOf(one, band.bottom)) columns.below.push(one)
    else if (one.right <= x || isTooWide(one, x)) columns.left.push(one)
    else columns.right.push(one)
  }
  return columns
}

/** A heading directly above the end of the columns is that of the lines below them. */
function isHeadOf({ text, top, size }: Segment, bottom: number): boolean {
  return bottom - top < 2.2 * size && isHeading(text)
}

function areColumns(left: Segment[], right: Segment[]): boolean {
  const rows = Math.min(rowsOf(left).length, rowsOf(right).length)
  if (startTogether(left, right) && rows > 1) return true
  if (rows < MIN_ROWS || overlap(left, right) < MIN_HEIGHT) return false
  if (holdsDates(left, right) || holdsDates(right, left)) return false
  if (ownHeadings(left).length > 0 && ownHeadings(right).length > 0) return true
  if (areRows(left, right) || areOneFlow(left, right)) return false
  return !isLabels(left, right) && !isLabels(right, left)
}

/** Two headings in one row: each begins a column. */
function startTogether(left: Segment[], right: Segment[]): boolean {
  const [one, other] = [left, right].map((side) => {
    const first = side.toSorted((a, b) => a.top - b.top)[0]
    return first && ownHeadings(side).includes(first) ? [first] : []
  }) as [Segment[], Segment[]]
  return other.length > 0 && one.some(isOnLineOf(other))
}

/** The height over which the two sides are side by side, in points. */
function overlap(left: Segment[], right: Segment[]): number {
  const top = Math.max(...[left, right].map((side) => Math.min(...side.map((one) => one.top))))
  const bottom = Math.min(...[left, right].map((side) => Math.max(...side.map((one) => one.top))))
  return bottom - top
}

const PLACE = /^[\p{Lu}][\p{L}.' -]+,\s*[\p{Lu}][\p{L}. ]+$/u

/** Whether `side` only annotates the rows of `other`: dates, places, short labels, headings. */
function isLabels(side: Segment[], other: Segment[]): boolean {
  const isAligned = isBesideOne(other)
  const headings = side.filter(({ text }) => isHeading(text))
  const rest = side.filter((one) => !headings.includes(one))
  const dated = rest.filter(({ text }) => isDate(text.trim()) || PLACE.test(text.trim()))
  if (dated.length >= 0.7 * rest.length) return true
  const aligned = side.filter(isAligned)
  // Headings, dates and labels in one margin, each beside its content.
  if (dated.length >= 0.4 * rest.length && aligned.length >= 0.7 * side.length) return true
  const isShort = characters(side) / side.length <= 22
  const labelled = side.filter(({ text }) => text.trim().endsWith(':'))
  const own = ownHeadings(side)
  const isOwnColumn =
    own.length > 0 &&
    side.length > 2 * own.length &&
    rest.length > headings.length &&
    labelled.length < 0.7 * side.length
  return aligned.length >= 0.8 * side.length && isShort && !isOwnColumn
}

function characters(segments: Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0)
}
