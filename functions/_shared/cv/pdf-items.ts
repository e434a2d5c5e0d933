import { boxOf } from './line-box.ts'
import { multiply } from './matrix.ts'
import { drawnBullets } from './pdf-bullets.ts'
import { type Drawing, isRuled } from './pdf-drawing.ts'
import type { Segment } from './pdf-rows.ts'
import { edgesOf, type Glyphs, splitAtGaps } from './pdf-runs.ts'
import type { TextItem, Viewport } from './pdf-page.ts'

const MAX_ITEMS_PER_PAGE = 20_000

/**
 * How far outside the page text may be. Nobody sees it further out, and damaged files put it
 * anywhere.
 */
const MARGIN = 40
const MAX_SIZE = 120

/**
 * Joins the runs of one page into segments: pieces of a line without a wide gap. `top` grows
 * downwards from the page's upper edge. Rotated text comes below the page, after all other text.
 */
export function pageLayout(items: TextItem[], viewport: Viewport, drawing: Drawing): Segment[] {
  const { width, height } = viewport
  const upright: Glyphs[] = []
  const turned: Segment[] = []
  for (const item of items.slice(0, MAX_ITEMS_PER_PAGE)) {
    const { str, transform, width: runWidth } = item
    if (str.trim() === '') continue
    const isBold = drawing.boldFonts.has(item.fontName)
    const [a, b, c, d, x, y] = multiply(viewport.transform, transform)
    const isOnPage = x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN
    // Also false when a number is not finite.
    if (!isOnPage) continue
    const size = Math.min(MAX_SIZE, Math.hypot(c, d) || Math.hypot(a, b) || 10)
    if (Math.abs(b) > Math.abs(a)) {
      const top = height + 20 * (turned.length + 1)
      const place = { left: 0, right: width, top, page: 0 }
      turned.push({ text: str.trim(), ...place, size, bodySize: size, isBold })
      continue
    }
    const scale = Math.hypot(viewport.transform[0] ?? 1, viewport.transform[1] ?? 0)
    const shown = Math.min(Math.max(0, runWidth * scale), width + MARGIN - x) || 0
    upright.push({ text: str, x, y, width: shown, size, isBold })
  }
  const runs = dropDoubles(upright)
  const lines = joinBaselines([...drawnBullets(runs, drawing.shapes), ...runs])
  const edges = edgesOf(lines)
  const segments = lines.flatMap((line) => splitAtGaps(line, edges))
  return [
    ...segments.map((one) => ({
      ...one,
      ...(isRuled(one, drawing.shapes) ? { isRuled: true } : {}),
      box: boxOf(one, viewport),
    })),
    ...turned,
  ]
}

/** Bold is sometimes made by drawing the same text twice, slightly moved. */
function dropDoubles(runs: Glyphs[]): Glyphs[] {
  const seen = new Set<string>()
  return runs.filter(({ text, x, y }) => {
    const key = `${text}|${Math.round(x / 2)}|${Math.round(y / 2)}`
    return !seen.has(key) && seen.add(key)
  })
}

function joinBaselines(runs: Glyphs[]): Glyphs[][] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x - other.x)
  const lines: { y: number; size: number; runs: Glyphs[] }[] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    const tolerance = 0.35 * Math.min(run.size, line?.size ?? run.size)
    if (line && run.y - line.y <= tolerance) line.runs.push(run)
    else lines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return lines.map((line) => line.runs.sort((one, other) => one.x - other.x))
}
