import { isPartOfSpacedOut, isSpacedOut } from './letter-spacing.ts'
import type { Segment } from './pdf-rows.ts'

/** A run of glyphs on the page: in points, with `y` growing downwards. */
export interface Glyphs {
  text: string
  x: number
  y: number
  width: number
  size: number
  isBold: boolean
}

/** A gap wider than this many font sizes starts a new segment: a column, a table cell, a date. */
const SEGMENT_GAP = 1.25
/** Between words whose letters are spaced out. */
const SPACED_GAP = 2.5
const WORD_GAP = 0.16
/** The share of bold letters in a bold line: a colon or a bullet may be light. */
const MOSTLY = 0.9

/** An address cannot be broken, and may reach to the next column. */
const ADDRESS = /(?:^|\s)(?:\S+@\S*|\S+\.\S+\/?\S*)$/
/** Lines that begin at the left edge of a column. */
const MIN_LINES = 4

/** The positions at which many lines of a page begin, in points. */
export function edgesOf(lines: Glyphs[][]): ReadonlySet<number> {
  const starts = new Map<number, number>()
  for (const line of lines) {
    for (const [at, run] of line.entries()) {
      const before = line[at - 1]
      if (before && gapBetween(before, run) < SEGMENT_GAP * run.size) continue
      const edge = Math.round(run.x)
      starts.set(edge, (starts.get(edge) ?? 0) + 1)
    }
  }
  return new Set([...starts].filter(([, count]) => count >= MIN_LINES).map(([edge]) => edge))
}

/** Joins the runs of one line, ordered from left to right, into segments. */
export function splitAtGaps(line: Glyphs[], edges: ReadonlySet<number> = new Set()): Segment[] {
  const groups: Glyphs[][] = []
  let right = 0
  for (const run of line) {
    const group = groups.at(-1)
    const gap = run.x - right
    const size = Math.min(run.size, ...(group ?? []).map((one) => one.size))
    const isNear =
      gap <= SEGMENT_GAP * size ||
      (group &&
        gap <= SPACED_GAP * size &&
        [...group, run].every(({ text }) => isPartOfSpacedOut(text.trim()))) ||
      (group && isBullet(group) && gap < 3 * size)
    const isNext = group !== undefined && edges.has(Math.round(run.x)) && endsInAddress(group)
    if (group && isNear && !isNext) {
      group.push(run)
      right = Math.max(right, run.x + run.width)
    } else {
      groups.push([run])
      right = run.x + run.width
    }
  }
  return groups.map(toSegment)
}

function endsInAddress(group: Glyphs[]): boolean {
  return ADDRESS.test(
    group
      .map(({ text }) => text)
      .join('')
      .trimEnd()
      .slice(-80),
  )
}

function isBullet(group: Glyphs[]): boolean {
  return /^[^\p{L}\p{N}]$/u.test(
    group
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
}

function toSegment(group: Glyphs[]): Segment {
  const [first] = group as [Glyphs]
  const startsWithBullet = group.length > 1 && isBullet([first])
  return {
    text: joinRuns(inReadingDirection(group), startsWithBullet),
    left: first.x,
    right: Math.max(...group.map(({ x, width }) => x + width)),
    top: first.y,
    size: Math.max(...group.map(({ size }) => size)),
    bodySize: bodySize(group),
    isBold: letters(group.filter(({ isBold }) => isBold)) >= MOSTLY * letters(group),
    page: 0,
    ...(startsWithBullet ? { textLeft: group[1]?.x } : {}),
  }
}

function letters(runs: Glyphs[]): number {
  return runs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
}

/** The size at the middle of the letters. */
function bodySize(group: Glyphs[]): number {
  const sorted = group.toSorted((one, other) => one.size - other.size)
  let before = 0
  const middle = sorted.find((run) => (before += letters([run])) > letters(group) / 2)
  return (middle ?? sorted[0]!).size
}

function joinRuns(runs: Glyphs[], startsWithBullet: boolean): string {
  const spaced = joinSpacedOut(runs)
  if (spaced !== null) return spaced
  return runs.reduce((text, run, index) => {
    const before = runs[index - 1]
    if (!before) return run.text
    const isGap = gapBetween(before, run) > WORD_GAP * Math.min(run.size, before.size)
    const isWord = isGap && !/\s$/.test(text) && !/^\s/.test(run.text)
    return text + (isWord || (index === 1 && startsWithBullet) ? ' ' : '') + run.text
  }, '')
}

function gapBetween(before: Glyphs, run: Glyphs): number {
  return Math.max(run.x - before.x - before.width, before.x - run.x - run.width)
}

/**
 * A line of letters spaced for looks. The parser divides it at the gaps between its words; where it
 * divides it at every letter, the gaps between words are the wider ones.
 */
function joinSpacedOut(runs: Glyphs[]): string | null {
  const texts = runs.map(({ text }) => text.trim())
  const isWhole = isSpacedOut(texts.join(' ')) && texts.every((text) => isPartOfSpacedOut(text))
  if (!isWhole) return null
  const gaps = runs.slice(1).map((run, index) => gapBetween(runs[index]!, run))
  const isByLetter = texts.every((text) => !text.includes(' '))
  const usual = isByLetter ? (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) : 0
  return texts.reduce((line, text, index) => {
    const isWord = index > 0 && gaps[index - 1]! > 1.5 * usual
    return line + (isWord ? ' ' : '') + text.replaceAll(' ', '')
  }, '')
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u

/** Hebrew and Arabic run from right to left: such a stretch is read from its right end. */
function inReadingDirection(runs: Glyphs[]): Glyphs[] {
  if (!runs.some(({ text }) => RIGHT_TO_LEFT.test(text))) return runs
  if (!runs.some(({ text }) => LEFT_TO_RIGHT.test(text))) return runs.toReversed()
  const ordered: Glyphs[] = []
  let stretch: Glyphs[] = []
  const close = () => {
    // Text between a stretch and Latin letters belongs to neither, so it stays in place.
    const last = stretch.findLastIndex(({ text }) => RIGHT_TO_LEFT.test(text))
    ordered.push(...stretch.slice(0, last + 1).reverse(), ...stretch.slice(last + 1))
    stretch = []
  }
  for (const run of runs) {
    const isOwn = RIGHT_TO_LEFT.test(run.text)
    if (isOwn || (stretch.length > 0 && !LEFT_TO_RIGHT.test(run.text))) stretch.push(run)
    else {
      close()
      ordered.push(run)
    }
  }
  close()
  return ordered
}
