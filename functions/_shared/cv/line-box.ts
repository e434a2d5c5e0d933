import type { LineBox } from '../contract/cv.ts'
import type { Segment } from './pdf-rows.ts'
import type { Viewport } from './pdf-page.ts'

/** The parts of a font size above and below the baseline. */
const ASCENT = 0.9
const DESCENT = 0.3

/** Of a segment whose `top` is still that of its own page. */
export function boxOf({ left, right, top, size }: Segment, { width, height }: Viewport): LineBox {
  return bounded(
    left / width,
    (top - ASCENT * size) / height,
    right / width,
    (top + DESCENT * size) / height,
  )
}

/** The smallest box around all of them; undefined when there is none. */
export function boxAround(boxes: (LineBox | undefined)[]): LineBox | undefined {
  const known = boxes.filter((box) => box !== undefined)
  if (known.length === 0) return undefined
  return bounded(
    Math.min(...known.map(({ left }) => left)),
    Math.min(...known.map(({ top }) => top)),
    Math.max(...known.map(({ left, width }) => left + width)),
    Math.max(...known.map(({ top, height }) => top + height)),
  )
}

/** Text may stand partly outside its page. */
function bounded(left: number, top: number, right: number, bottom: number): LineBox {
  const [x, y] = [share(left), share(top)]
  return { left: x, top: y, width: share(share(right) - x), height: share(share(bottom) - y) }
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000
}
