import type { Segment } from './pdf-rows.ts'

/** The part of a font size above its baseline. */
const ASCENT = 0.9
/** The distance of two lines, in font sizes, that is free space in every document. */
const WIDE = 1.95
/** The free space between two paragraphs, in font sizes. */
const FREE = 0.5
const [LEAST, MOST] = [1, 1.7]

/** Says whether free space divides a row from the row above it, by the usual distance of its lines. */
export function gapsOf(rows: Segment[][]): (upper: Segment, lower: Segment) => boolean {
  const firsts = rows.flatMap(([first]) => first ?? [])
  const ratios = firsts
    .slice(1)
    .map((lower, at) => ratioOf(firsts[at]!, lower))
    .filter((ratio) => ratio > 0.8 && ratio < 2.5)
    .sort((one, other) => one - other)
  const usual = Math.min(MOST, Math.max(LEAST, ratios[Math.floor(ratios.length / 2)] ?? MOST))
  return (upper, lower) => {
    const drop = lower.top - upper.top
    if (drop > WIDE * Math.max(lower.size, upper.size)) return true
    const free = (ratioOf(upper, lower) - usual) * upper.size
    return free > FREE * Math.min(upper.size, lower.size)
  }
}

/** The distance of two lines as if both had the size of the upper one. */
function ratioOf(upper: Segment, lower: Segment): number {
  return (lower.top - upper.top - ASCENT * (lower.size - upper.size)) / upper.size
}
