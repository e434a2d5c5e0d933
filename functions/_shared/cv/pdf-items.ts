import type { Segment } from './pdf-layout.ts'

/** What the PDF parser gives for each run of glyphs; `transform` places its baseline. */
export interface TextItem {
  str: string
  transform: number[]
  width: number
}

interface Glyphs {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A gap wider than this many font sizes starts a new segment: a column, a table cell, a date. */
const SEGMENT_GAP = 1.25
const WORD_GAP = 0.16
const MAX_ITEMS_PER_PAGE = 20_000

/**
 * Joins the runs of one page into segments: pieces of a line without a wide gap. `top` grows
 * downwards from the page's upper edge. Turned text goes below the page, after everything else.
 */
export function pageLayout(
  items: TextItem[],
  { width, height }: { width: number; height: number },
): Segment[] {
  const upright: Glyphs[] = []
  const turned: Segment[] = []
  for (const { str, transform, width: runWidth } of items.slice(0, MAX_ITEMS_PER_PAGE)) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
    if (str.trim() === '') continue
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 10
    if (Math.abs(b) > Math.abs(a)) {
      const top = height + 20 * (turned.length + 1)
      turned.push({ text: str.trim(), left: 0, right: width, top, size, page: 0 })
    } else upright.push({ text: str, x, y: height - y, width: runWidth, size })
  }
  const lines = joinBaselines(dropDoubles(upright))
  return [...lines.flatMap((line) => splitAtGaps(line)), ...turned]
}

/** Bold is sometimes faked by drawing the same text twice, a hair apart. */
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

function splitAtGaps(line: Glyphs[]): Segment[] {
  const segments: Segment[] = []
  for (const run of line) {
    const current = segments.at(-1)
    const gap = current ? run.x - current.right : 0
    const size = Math.min(run.size, current?.size ?? run.size)
    const isBullet = current && /^[^\p{L}\p{N}]$/u.test(current.text.trim()) && gap < 3 * size
    if (current && (gap <= SEGMENT_GAP * size || isBullet)) {
      const isWord = gap > WORD_GAP * size && !/\s$/.test(current.text) && !/^\s/.test(run.text)
      if (isBullet) current.textLeft = run.x
      current.text += (isWord || isBullet ? ' ' : '') + run.text
      current.right = Math.max(current.right, run.x + run.width)
      current.size = Math.max(current.size, run.size)
    } else {
      segments.push({
        text: run.text,
        left: run.x,
        right: run.x + run.width,
        top: run.y,
        size: run.size,
        page: 0,
      })
    }
  }
  return segments
}
