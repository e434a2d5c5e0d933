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

/** Whether a segment stands exactly on the line of one of the others. */
export function isOnLineOf(others: Segment[]): (one: Segment) => boolean {
  const tops = new Map<number, number[]>()
  for (const { top } of others) {
    const near = tops.get(Math.floor(top))
    if (near) near.push(top)
    else tops.set(Math.floor(top), [top])
  }
  return ({ top }) =>
    [-1, 0, 1].some((by) =>
      tops.get(Math.floor(top) + by)?.some((one) => Math.abs(one - top) <= ROW_NOISE),
    )
}

export const isRightBelow = (one: Segment, above: Segment): boolean =>
  one.top > above.top + 0.5 * above.size && one.top < above.top + 1.6 * above.size
