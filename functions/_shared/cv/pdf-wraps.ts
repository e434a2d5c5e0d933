import { isDate } from './pdf-dates-beside.ts'
import type { Segment } from './pdf-rows.ts'

/** A shorter line is broken by its writer rather than by its column. */
const LONG = 45
/** Lines besides one that end at the edge of their column. */
const MIN_FULL = 2
/** Points by which the left edges and the sizes of one text differ. */
const NOISE = 2
const MOSTLY = 0.75
const SIZE_NOISE = 0.4
/** The width of a blank, and the space kept free before a date at the right, in font sizes. */
const BLANK = 0.2
const BEFORE_ASIDE = 0.6
/** "ana@example.com", "https://…", "example.com/ana", "ana.example.com". */
const ADDRESS = /@|^www\.|[^\s/]\.[^\s/]+\/|:\/\/|^(?:[a-z\d-]+\.)+[a-z]{2,}$/
const ITEM = /^[^\p{L}\p{N}\s"'“(\[<#@$€£+&]\s/u

/**
 * The rows of a region that go on with the row above them, since their first word had no room
 * there. A row beside a date at the right is narrow: rows below such rows go on with them only if
 * hardly one of them had room.
 */
export function wrapsOf(rows: Segment[][]): Set<Segment[]> {
  const ends = rows.map((row) => row.at(-1)!.right).sort((one, other) => other - one)
  const edge = (ends[0] ?? 0) + NOISE
  const pairs = rows.flatMap((row, at) => {
    const above = rows[at - 1]
    if (!above || !isOneText(above, row)) return []
    const [upper, aside] = above as [Segment, Segment?]
    const [lower] = row as [Segment]
    const limit = aside ? aside.left - BEFORE_ASIDE * aside.size : edge
    return [
      { row, upper, lower, isBeside: aside !== undefined, isCut: !hasRoom(upper, lower, limit) },
    ]
  })
  const [beside, below] = [true, false].map((is) => pairs.filter(({ isBeside }) => isBeside === is))
  // Lines begin in lower case below lines that had room for them: then this tells nothing.
  const small = below!.filter(({ lower }) => isLower(lower))
  const apart = small.filter(({ isCut }) => !isCut).length
  const hasLowerItems = apart > 1 && apart > 0.3 * small.length
  const mayGoOn = ({ upper, lower }: (typeof pairs)[number]) =>
    isLower(lower) ? !hasLowerItems && isWide(upper, edge) : isLong(upper) && isFull(upper, ends)
  const cut = below!.filter((pair) => pair.isCut && mayGoOn(pair))
  const besideCut = beside!.filter(({ isCut }) => isCut)
  if (besideCut.length >= MOSTLY * beside!.length) cut.push(...besideCut)
  return new Set(cut.map(({ row }) => row))
}

/** The share of its column that a wrapped line fills at least. */
const WIDE = 0.6
/** The share of a list's width in which no wrapped line ends. */
const RAGGED = 0.75

/**
 * Says of a line below an item, at the left edge of its words, whether it may go on with it: where
 * it had much room, the mark above it belongs to one line only, as on a time line.
 */
export function hangsOf(rows: Segment[][], startOf: (one: Segment) => number) {
  const ends = new Map<number, number>()
  for (const [first] of rows) {
    if (!first) continue
    const key = Math.round(startOf(first) / NOISE)
    for (const near of [key - 1, key, key + 1])
      ends.set(near, Math.max(ends.get(near) ?? 0, first.right))
  }
  return (upper: Segment, lower: Segment): boolean => {
    const end = ends.get(Math.round(lower.left / NOISE)) ?? 0
    return !hasRoom(upper, lower, lower.left + RAGGED * (end - lower.left))
  }
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
    !isDate(lower.text.trim()) &&
    !isDate(upper.text.trim()) &&
    // An address stands alone, and keeps the hyphen at which it is broken.
    !ADDRESS.test(upper.text.trim().split(/\s/).at(-1) ?? '') &&
    !ADDRESS.test(lower.text.trim().split(/\s/)[0] ?? '')
  )
}

/** A short name above a long one ("Pandas", "scikit-learn") leaves much of the column free. */
function isWide({ left, right }: Segment, edge: number): boolean {
  return right - left > WIDE * (edge - left)
}

/** One long line makes no edge of a column: others end there too. */
function isFull({ right, size }: Segment, ends: number[]): boolean {
  return (ends[MIN_FULL] ?? 0) > right - 2 * size
}

const isLower = ({ text }: Segment): boolean => /^\p{Ll}/u.test(text)

/** A year ends an entry of a list: "American Heart Association, 2023". */
const ENDS = /[.!?:]$|\b(?:19|20)\d\d\)?$/
const isLong = ({ text }: Segment): boolean => text.length >= LONG && !ENDS.test(text.trim())

/** Whether the first word of the lower line fits behind the upper line. */
function hasRoom(upper: Segment, lower: Segment, edge: number): boolean {
  const text = lower.text.trim()
  const word = text.split(/\s/)[0] ?? ''
  const width = ((lower.right - lower.left) * word.length) / text.length
  return upper.right + BLANK * upper.size + width <= edge
}
