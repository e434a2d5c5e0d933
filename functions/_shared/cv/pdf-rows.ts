import type { LineBox } from '../contract/cv.ts'

/** A piece of a line. Points; `top` is the baseline's distance from the top of page 1. */
export interface Segment {
  text: string
  left: number
  right: number
  top: number
  /** of its largest letters */
  size: number
  /** of most of its letters */
  bodySize: number
  isBold: boolean
  page: number
  /** Where the words after a bullet start: wrapped lines below begin at the same position. */
  textLeft?: number
  isRuled?: boolean
  /** on its page */
  box?: LineBox
}

/** Segments on one baseline, left to right; rows top to bottom. */
export function rowsOf(segments: Segment[]): Segment[][] {
  const sorted = [...segments].sort((one, other) => one.top - other.top || one.left - other.left)
  const rows: Segment[][] = []
  for (const segment of sorted) {
    const [first] = rows.at(-1) ?? []
    if (first && segment.top - first.top <= 0.35 * Math.min(first.size, segment.size)) {
      rows.at(-1)?.push(segment)
    } else rows.push([segment])
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left))
}
