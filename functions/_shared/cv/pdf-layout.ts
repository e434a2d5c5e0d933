import type { LineLook } from '../contract/cv.ts'
import { boxAround } from './line-box.ts'
import { findColumns } from './pdf-columns.ts'
import { gapsOf } from './pdf-leading.ts'
import { rowsOf, type Segment } from './pdf-rows.ts'
import { hangsOf, wrapsOf } from './pdf-wraps.ts'
import { blankLine, points, type TextLine } from './text-line.ts'

/**
 * The document's lines in reading order. Pages are stacked into one tall page first, so that a
 * sidebar or a column continues on the next page.
 */
export function readingOrder(pages: Segment[][]): TextLine[] {
  let offset = 0
  const stacked: Segment[] = []
  pages.forEach((segments, page) => {
    const tops = segments.map(({ top }) => top)
    const first = Math.min(...tops)
    for (const one of segments) stacked.push({ ...one, page, top: offset + one.top - first })
    if (segments.length) offset += Math.max(...tops) - first + 16
  })
  return readRegion(stacked)
}

function readRegion(segments: Segment[], depth = 0): TextLine[] {
  const columns = depth < 4 ? findColumns(segments) : null
  if (!columns) return writeRows(segments)
  const parts = [columns.above, columns.left, columns.right, columns.below]
  return parts.flatMap((part) => (part.length ? [...readRegion(part, depth + 1), blankLine()] : []))
}

function writeRows(segments: Segment[]): TextLine[] {
  const lines: TextLine[] = []
  let previous: Segment | null = null
  let hanging: number | null = null
  // The line above a list: dates beside the list belong to it, values beside their labels do not.
  let header: TextLine | null = null
  const rows = rowsOf(segments)
  const [wraps, isGapBetween] = [wrapsOf(rows), gapsOf(rows)]
  const mayHang = hangsOf(rows, (one) => textStart(one) ?? one.left)
  for (const row of rows) {
    const [first, ...others] = row
    if (!first) continue
    const drop: number = previous ? first.top - previous.top : 0
    const isOneText = isJustified(row)
    const text = (isOneText ? row : [first]).map((one) => one.text.trim()).join(' ')
    const aside = isOneText ? '' : others.map((one) => `\t${one.text.trim()}`).join('')
    const isMargin = !text.endsWith(':') && aside.length <= MAX_MARGIN
    const isItem = BULLET.test(first.text)
    const isBelow = previous !== null && drop < 1.7 * first.size
    const isAtText = hanging !== null && !isItem && Math.abs(first.left - hanging) < 3
    const isHung = isAtText && isBelow && previous !== null && mayHang(previous, first)
    const isWrapped = isHung || wraps.has(row)
    if (previous && isGapBetween(previous, first)) lines.push(blankLine(first.page + 1))
    const last = lines.at(-1)
    let line: TextLine = { text, look: lookOf(first, isOneText ? row : [first]) }
    if (isWrapped && last) {
      const [head, ...beside] = last.text.split('\t')
      last.text = [head + JOIN + text, ...beside].join('\t')
      last.look = wider(last.look, line.look)
      line = last
    } else lines.push(line)
    const owner: TextLine = (isWrapped || isItem) && isMargin ? (header ?? line) : line
    owner.text += aside
    if (aside && owner === line) line.look = wider(line.look, lookOf(first, others))
    if (!isItem && !isWrapped) header = line
    if (!isWrapped) hanging = textStart(first)
    previous = first
  }
  return lines.map(({ text, look }) => ({ text: joinWraps(text), look }))
}

function lookOf(first: Segment, parts: Segment[]): LineLook {
  const { page, left, bodySize, isBold, isRuled = false } = first
  const box = boxAround(parts.map((part) => part.box))
  return {
    page: page + 1,
    size: points(bodySize) || null,
    is_bold: isBold,
    level: null,
    left: points(left),
    is_ruled: isRuled,
    ...(box ? { box } : {}),
  }
}

/** A line that goes on, on the same page. */
function wider(look: LineLook, more: LineLook): LineLook {
  const box = boxAround([look.box, more.box])
  return box && look.page === more.page ? { ...look, box } : look
}

/** Gaps between words of a justified line are equal; gaps at columns and dates are not. */
function isJustified(row: Segment[]): boolean {
  const gaps = row.slice(1).map((one, index) => one.left - (row[index]?.right ?? 0))
  return gaps.length >= 3 && Math.max(...gaps) - Math.min(...gaps) < 1
}

/** Dates, places and lengths of time beside a list are short. */
const MAX_MARGIN = 40

/** Marks a wrapped list item, so that a hyphen there is known to be a line break. */
const JOIN = '\u0001'

function joinWraps(line: string): string {
  return line.replace(/(\p{Ll})-\u0001(?=\p{Ll})/gu, '$1').replaceAll(JOIN, ' ')
}

const BULLET = /^([^\p{L}\p{N}\s"'“(\[<#@$€£+&])\s+/u

function textStart({ text, left, right, textLeft }: Segment): number | null {
  if (textLeft !== undefined) return textLeft
  const bullet = text.match(BULLET)
  if (!bullet) return null
  return left + ((right - left) * bullet[0].length) / text.length
}
