import type { Shape } from './pdf-drawing.ts'
import type { Glyphs } from './pdf-runs.ts'

/** The widest bullet, and its furthest distance from its words, in font sizes. */
const WIDEST = 0.55
const FURTHEST = 2.2
/** Bullets are about as wide as high; a dash is a letter or a line. */
const ROUNDEST = 0.6
const MAX_DOTS = 500

/**
 * The bullets that a page draws as shapes, as if they were letters: browsers print lists so. Dots in
 * a row rate a skill, and dots on an upright line mark a time line: they are not bullets.
 */
export function drawnBullets(runs: Glyphs[], shapes: Shape[]): Glyphs[] {
  const dots = unique(shapes.filter((shape) => isDot(shape))).slice(0, MAX_DOTS)
  const uprights = shapes.filter(
    ({ left, right, top, bottom }) => right - left < 4 && bottom - top > 20,
  )
  return dots.flatMap((dot) => {
    const first = runs.find((run) => startsAfter(run, dot))
    if (!first) return []
    const { size, y } = first
    const near = (shape: Shape) =>
      shape !== dot && Math.abs(middle(shape) - middle(dot)) < 0.2 * size
    const isRated = dots.some((one) => near(one) && Math.abs(one.left - dot.left) < 3 * size)
    const isOnLine = uprights.some(
      (one) =>
        one.left < dot.right + 1 &&
        one.right > dot.left - 1 &&
        one.top < dot.bottom + 0.5 * size &&
        one.bottom > dot.top - 0.5 * size,
    )
    const isInside = runs.some(
      (run) =>
        Math.abs(run.y - y) < 0.35 * size &&
        run.x < dot.left &&
        run.x + run.width > dot.left - size,
    )
    if (isRated || isOnLine || isInside) return []
    return [{ text: '•', x: dot.left, y, width: dot.right - dot.left, size, isBold: false }]
  })
}

function isDot({ left, right, top, bottom }: Shape): boolean {
  const [width, height] = [right - left, bottom - top]
  return width > 0.8 && width < 12 && Math.min(width, height) >= ROUNDEST * Math.max(width, height)
}

/** Whether the words of `run` follow the dot, which is at the height of their small letters. */
function startsAfter({ x, y, size }: Glyphs, dot: Shape): boolean {
  const above = y - middle(dot)
  const gap = x - dot.right
  return (
    dot.right - dot.left <= WIDEST * size &&
    gap > 0 &&
    gap < FURTHEST * size &&
    above > 0.05 * size &&
    above < 0.6 * size
  )
}

function middle({ top, bottom }: Shape): number {
  return (top + bottom) / 2
}

/** A dot is often filled and then outlined. */
function unique(shapes: Shape[]): Shape[] {
  const seen = new Set<string>()
  return shapes.filter((shape) => {
    const key = `${Math.round(shape.left)}|${Math.round(middle(shape))}`
    return !seen.has(key) && seen.add(key)
  })
}
