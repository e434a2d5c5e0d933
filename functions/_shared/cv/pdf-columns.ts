import { isHeading, isWeakHeading } from '../lexicon/cv-headings.ts'
import { isNowPhrase, standsInDates } from '../lexicon/words-in-dates.ts'
import { rowsOf, type Segment } from './pdf-rows.ts'

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
const MIN_ROWS = 4
const MIN_HEIGHT = 50
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
      const whole = tornDates(columns.left, columns.right) < 3 ? 1 : 0.2
      const weight = whole * (Math.min(one, other) + (one + other) / 10_000)
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
  left < x - 40 && right < x + 80 && /^[^\s@]+@\S+$|^[^\s/]+\.[^\s/]+\/\S+$/.test(text.trim())

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
  if (rowsOf(left).length < MIN_ROWS || rowsOf(right).length < MIN_ROWS) return false
  if (overlap(left, right) < MIN_HEIGHT) return false
  if (holdsDates(left, right) || holdsDates(right, left)) return false
  if (ownHeadings(left).length > 0 && ownHeadings(right).length > 0) return true
  return !isLabels(left, right) && !isLabels(right, left)
}

/** The height over which the two sides are side by side, in points. */
function overlap(left: Segment[], right: Segment[]): number {
  const top = Math.max(...[left, right].map((side) => Math.min(...side.map((one) => one.top))))
  const bottom = Math.min(...[left, right].map((side) => Math.max(...side.map((one) => one.top))))
  return bottom - top
}

const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?:[^\d]|$)|^\d{1,2}[./]\d{2,4}|['’]\d\d(?!\d)/
const DASH = /^[–-]$/
/** The longest text of dates alone: "Depuis sept. 2019", "01.04.2017–31.12.2019". */
const MAX_DATE = 32
const PLACE = /^[\p{Lu}][\p{L}.' -]+,\s*[\p{Lu}][\p{L}. ]+$/u

/** Words that dates do not have: "First Aid at Work, 2023". */
const otherWords = (text: string): number =>
  (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !standsInDates(word)).length

function isDate(text: string): boolean {
  if (DASH.test(text)) return true
  if (text.length > MAX_DATE) return false
  return isNowPhrase(text) || (YEAR.test(text) && otherWords(text) < 2)
}

/** Dates at the right of a title on its line: this cut would separate them from it. */
function tornDates(left: Segment[], right: Segment[]): number {
  const titles = new Set(left.map(({ top }) => Math.round(top)))
  const edge = Math.min(...right.map((one) => one.left))
  return right.filter(
    (one) => titles.has(Math.round(one.top)) && one.left < edge + 60 && isDate(one.text.trim()),
  ).length
}

/** A date of birth may stand on the side without the dates of the jobs. */
const MOST_OTHER_DATES = 0.25

/**
 * All dates stand on one side, each alone beside a line of the other: they belong to that line,
 * whatever else stands below them. A narrow column breaks them.
 */
function holdsDates(side: Segment[], other: Segment[]): boolean {
  const all = side.filter(({ text }) => isDate(text.trim()))
  const dates = all.filter((date) => !all.some((one) => isRightBelow(date, one)))
  const others = other.filter(({ text }) => text.length <= 60 && YEAR.test(text))
  if (dates.length < 2 || others.length > MOST_OTHER_DATES * dates.length) return false
  const isBeside = isBesideOne(other)
  const alone = dates.filter((date) => isBeside(date) && !continues(side, date))
  return alone.length >= 0.8 * dates.length
}

const isRightBelow = (one: Segment, above: Segment): boolean =>
  one.top > above.top + 0.5 * above.size && one.top < above.top + 1.6 * above.size

/** Whether text follows right below: then the date is a line of a column. */
function continues(side: Segment[], { top, size }: Segment): boolean {
  return side.some(
    (one) => one.top > top + 0.5 * size && one.top < top + 2 * size && !isDate(one.text.trim()),
  )
}

/** Whether a segment stands on the line of one of the others. */
function isBesideOne(others: Segment[]): (one: Segment) => boolean {
  const baselines = new Set(others.map(({ top }) => Math.round(top)))
  return ({ top, size }) => {
    const reach = Math.round(0.3 * size)
    for (let shift = -reach; shift <= reach; shift++) {
      if (baselines.has(Math.round(top) + shift)) return true
    }
    return false
  }
}

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

/**
 * Headings that look different from the other text of their side: labels are all alike. "School" may
 * be the head of a table's column.
 */
function ownHeadings(side: Segment[]): Segment[] {
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

function characters(segments: Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0)
}
