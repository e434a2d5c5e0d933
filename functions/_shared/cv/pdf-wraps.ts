import { isDate } from './pdf-dates-beside.ts'
import type { Segment } from './pdf-rows.ts'

/** A shorter line is broken by its writer rather than by its column. */
const LONG = 45
/** Lines besides one that end at the edge of their column. */
const MIN_FULL = 2
/** Points by which the left edges and the sizes of one text differ. */
const NOISE = 2
const SIZE_NOISE = 0.4
/** The width of a blank, and the space kept free before a date at the right, in font sizes. */
const BLANK = 0.2
const BEFORE_ASIDE = 0.6
const ITEM = /^[^\p{L}\p{N}\s"'“(\[<#@$€£+&]\s/u

/**
 * The rows of a region that go on with the row above them, since their first word had no room
 * there. A row beside a date at the right is narrow: rows below such rows go on with them only if
 * none of them had room.
 */
export function wrapsOf(rows: Segment[][]): Set<Segment[]> {
  const ends = rows.map((row) => row.at(-1)!.right).sort((one, other) => other - one)
  const edge = (ends[0] ?? 0) + NOISE
  const [wraps, beside] = [new Set<Segment[]>(), new Map<Segment[], boolean>()]
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1]
    if (!above || !isOneText(above, row)) continue
    const [upper, aside] = above as [Segment, Segment?]
    const [lower] = row as [Segment]
    if (aside) {
      const isCut = !hasRoom(upper, lower, aside.left - BEFORE_ASIDE * aside.size)
      beside.set(row, isCut)
    } else if (isFull(upper, ends) && mayGoOn(upper, lower) && !hasRoom(upper, lower, edge))
      wraps.add(row)
  }
  if ([...beside.values()].every(Boolean)) for (const row of beside.keys()) wraps.add(row)
  return wraps
}

function isOneText(above: Segment[], row: Segment[]): boolean {
  const [upper, lower] = [above[0], row[0]]
  if (!upper || !lower || row.length > 1 || above.length > 2) return false
  const drop = lower.top - upper.top
  return (
    upper.page === lower.page &&
    drop < 1.6 * lower.size &&
    Math.abs(upper.left - lower.left) < NOISE &&
    Math.abs(upper.bodySize - lower.bodySize) < SIZE_NOISE &&
    upper.isBold === lower.isBold &&
    !ITEM.test(lower.text) &&
    !isDate(lower.text.trim())
  )
}

/** One long line makes no edge of a column: others end there too. */
function isFull({ right, size }: Segment, ends: number[]): boolean {
  return (ends[MIN_FULL] ?? 0) > right - 2 * size
}

function mayGoOn(upper: Segment, lower: Segment): boolean {
  if (/^\p{Ll}/u.test(lower.text)) return true
  return upper.text.length >= LONG && !/[.!?:]$/.test(upper.text.trim())
}

/** Whether the first word of the lower line fits behind the upper line. */
function hasRoom(upper: Segment, lower: Segment, edge: number): boolean {
  const text = lower.text.trim()
  const word = text.split(/\s/)[0] ?? ''
  const width = ((lower.right - lower.left) * word.length) / text.length
  return upper.right + BLANK * upper.size + width <= edge
}
