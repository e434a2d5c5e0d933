import { findPeriod, type Period } from './dates.ts'
import type { Line } from './lines.ts'
import { isOrganisation, splitPlace } from './place.ts'
import { isSentence } from './sentences.ts'
import { titleStrength } from './title-words.ts'

/**
 * A dated entry of a section: the lines that name it, without the dates, and the lines after them.
 */
export interface Entry {
  header: string[]
  period: Period | null
  body: Line[]
}

const MAX_HEADER = 110
const MAX_ABOVE = 3

/**
 * Divides a section at the lines with a period. A header may be above or below its dates; the first
 * entry decides for all. `names` tells whether a line, given the header so far, still belongs to
 * the header.
 */
export function findEntries(
  lines: Line[],
  names: (text: string, header: string[]) => boolean,
): Entry[] {
  const dated = lines.map((line) => (isAnchor(line) ? findPeriod(line.text) : null))
  const anchors = dated.flatMap((period, index) => (period ? [index] : []))
  const above = countAbove(lines, anchors[0] ?? 0)
  let free = 0
  const spans = anchors.map((anchor, order) => {
    const next = anchors[order + 1] ?? lines.length
    const from = startOf(lines, anchor, free, above, order === 0)
    const header = lines.slice(from, anchor).map(({ text }) => text)
    const period = dated[anchor] as Period
    header.push(withoutPeriod(lines[anchor]?.text ?? '', period))
    let to = anchor + 1
    while (to < next && belongsBelow(lines, to, anchor, header, names)) {
      header.push(lines[to]?.text ?? '')
      to++
    }
    free = to
    return { from, to, header, period }
  })
  return spans.map(({ to, header, period }, order) => ({
    header: header.filter((text) => text.trim() !== ''),
    period,
    body: lines.slice(to, spans[order + 1]?.from ?? lines.length),
  }))
}

/** Dates at an edge of a short line; years inside a sentence start no entry. */
function isAnchor({ text, isItem }: Line): boolean {
  if (isItem || text.length > 170) return false
  const period = findPeriod(text)
  if (!period) return false
  const before = text.slice(0, period.start).replace(/[\s(|,:–—-]+$/, '')
  const after = text.slice(period.end).replace(/^[\s)|,:–—.-]+/, '')
  if (!period.is_range) {
    // "since SharePoint 2010": a single year counts only after a comma, dash or bracket.
    const isSetOff = before === '' || /[(|,:–—•\t-]\s*$/.test(text.slice(0, period.start))
    if (!isSetOff || (before !== '' && after !== '') || before.split(/\s+/).length > 9) return false
  }
  const words = (before || after).trim()
  const isTail = /^\p{Ll}/u.test(period.is_range ? before : words)
  const isProse = isTail || (isSentence(words) && titleStrength(words) === 0)
  if (isProse || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(before)) return false
  const isEdge = before.length === 0 || after.length <= 45
  return isEdge && before.length <= MAX_HEADER && after.length <= MAX_HEADER
}

function countAbove(lines: Line[], anchor: number): number {
  let count = 0
  while (count < MAX_ABOVE && count < anchor) {
    const line = lines[anchor - count - 1]
    if (!line || !isShort(line)) break
    count++
  }
  return count
}

const LEGAL_END = /\b(?:ltd|inc|co|corp|s\.\s?[alr]|s\.l|s\.a\.s|b\.v|e\.\s?v|llc|plc)\.$/i

function isShort({ text, isItem }: Line): boolean {
  const isName =
    /^(?:\p{Ll}?[\p{Lu}\d"“(])/u.test(text) &&
    (!/[.,;]$/.test(text) || LEGAL_END.test(text)) &&
    !/\b(?:I|we|ich|je|yo)\b|^\p{L}[\p{L} ]{2,30}:\s/u.test(text)
  return !isItem && text.length <= 90 && isName
}

function startOf(
  lines: Line[],
  anchor: number,
  free: number,
  above: number,
  isFirst: boolean,
): number {
  let from = anchor
  while (anchor - from < above && from > free) {
    const line = lines[from - 1]
    if (!line || !isShort(line)) break
    if (lines[from]?.isAfterGap && !isFirst) break
    if (!isFirst && from === anchor && isBodyAbove(lines, anchor)) break
    from--
  }
  return blockStart(lines, from, free) ?? from
}

/**
 * When gaps separate entries, a line right above a title with its dates ends the entry before,
 * unless it names an employer.
 */
function isBodyAbove(lines: Line[], anchor: number): boolean {
  const [above, line] = [lines[anchor - 1], lines[anchor]]
  if (!above || !line || above.isAfterGap || !lines.some(({ isAfterGap }) => isAfterGap))
    return false
  const period = findPeriod(line.text)
  const beside = period ? line.text.slice(0, period.start) + line.text.slice(period.end) : ''
  const namesEmployer =
    isOrganisation(above.text) || above.text.includes('\t') || splitPlace(above.text).place !== null
  return !namesEmployer && titleStrength(beside.replace(/^[\s:,–-]+/, '')) > 0
}

/** A header with one line more than the first one begins where its block begins. */
function blockStart(lines: Line[], from: number, free: number): number | null {
  for (let at = from; at > from - 2 && at > free; at--) {
    if (lines[at]?.isAfterGap) return at
    const above = lines[at - 1]
    if (!above || !isShort(above)) return null
  }
  return lines[from - 2]?.isAfterGap && from - 2 >= free ? from - 2 : null
}

function belongsBelow(
  lines: Line[],
  index: number,
  anchor: number,
  header: string[],
  names: (text: string, header: string[]) => boolean,
): boolean {
  const line = lines[index]
  if (!line || line.isItem || line.text.length > MAX_HEADER || index - anchor > 2) return false
  // A gap ends the header, unless only the dates were read so far.
  if (line.isAfterGap && header.some((text) => text.trim() !== '')) return false
  return names(
    line.text,
    header.filter((text) => text.trim() !== ''),
  )
}

function withoutPeriod(text: string, { start, end }: Period): string {
  return `${text.slice(0, start)}\t${text.slice(end)}`
    .replace(/\(\s*\t\s*\)/g, '\t')
    .replace(/[([]\s*\t|\t\s*[)\]]/g, '\t')
    .replace(
      /(?:^|\t|\()\s*(?:\d+\s*\+?\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)\s*,?\s*)+\)?(?=\t|$)/gi,
      '',
    )
    .replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/g, '')
    .replace(/^\.\s*/, '')
}
