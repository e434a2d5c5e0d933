import type { Segment } from './pdf-rows.ts'

/** Whether a segment stands about on the line of one of the others. */
export function isBesideOne(others: Segment[]): (one: Segment) => boolean {
  const baselines = new Set(others.map(({ top }) => Math.round(top)))
  return ({ top, size }) => {
    const reach = Math.round(0.3 * size)
    for (let shift = -reach; shift <= reach; shift++) {
      if (baselines.has(Math.round(top) + shift)) return true
    }
    return false
  }
}

/** Points by which the baselines of one row differ. */
const ROW_NOISE = 1
/**
 * Cells begin at one height: the baseline of larger letters is lower, by about the difference of the
 * sizes. Headings are larger still.
 */
const LOWER = 1.1
const LARGER = 1.6
const REACH = 3

/** Whether a segment stands exactly in a row with one of the others. */
export function isOnLineOf(others: Segment[]): (one: Segment) => boolean {
  const byTop = new Map<number, Segment[]>()
  for (const other of others) {
    const near = byTop.get(Math.floor(other.top))
    if (near) near.push(other)
    else byTop.set(Math.floor(other.top), [other])
  }
  return (one) => {
    const top = Math.floor(one.top)
    for (let at = top - REACH; at <= top + REACH; at++) {
      if (byTop.get(at)?.some((other) => areInRow(one, other))) return true
    }
    return false
  }
}

function areInRow(one: Segment, other: Segment): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  const lower = large.top - small.top
  const larger = large.size - small.size
  const most = larger <= LARGER ? LOWER * larger : 0
  return lower >= -ROW_NOISE && lower <= most + ROW_NOISE
}

export const isRightBelow = (one: Segment, above: Segment): boolean =>
  one.top > above.top + 0.5 * above.size && one.top < above.top + 1.6 * above.size
