import { ROW_LIMITS } from '../../contract/limits.ts'
import { findPeriod, isDuration, type Period } from './dates.ts'
import { isAnchor, isHeaderLike, isSmallName } from './entry-lines.ts'
import type { HeaderLine } from './header-parts.ts'
import type { Line } from './lines.ts'
import { isPlace, isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

/**
 * A dated entry of a section: the lines that name it, without the dates, and the lines after them.
 */
export interface Entry {
  header: HeaderLine[]
  period: Period | null
  body: Line[]
}

/** Lines above and below the line of the dates that may belong to the header. */
const MOST_ABOVE = 3
const MOST_BELOW = 3
/** More are no jobs of one person. */
const MOST_ENTRIES = 2 * ROW_LIMITS.experiences
/** A line that is longer may go on below, in small letters. */
const LONGEST_NAME = 60
/** So many entries decide for all how the headers of a CV are built. */
const MOST_ASKED = 12

/** What it costs to leave a line out of the header that stands at its edge, or to cross a gap. */
const LEFT_ABOVE = 1.6
const LEFT_BELOW = 0.8
const OVER_A_GAP = 0.9

/** What it costs that one header has a line fewer than the others may have. */
const UNUSUAL = 0.3

interface Span {
  /** The first line of the header, and the first line behind it. */
  from: number
  to: number
  anchor: number
  order: number
  score: number
}

/** How many lines above and below its dates a header takes. */
interface Extent {
  above: number
  below: number
}

/**
 * Divides a section at the lines with a period. A header may stand above, beside or below its dates:
 * all entries together decide how many lines it has. `rate` tells how well lines read as one header.
 */
export function findEntries(
  lines: Line[],
  rate: (header: HeaderLine[], isFirst: boolean) => number,
): Entry[] {
  const dated = lines.map((line) => (isAnchor(line) ? findPeriod(line.text) : null))
  if (dated.every((period) => period === null)) return []
  const section = new DatedSection(lines, dated, rate)
  return section.entries(section.usualExtent())
}

class DatedSection {
  private readonly rated = new Map<string, number>()
  private readonly lines: Line[]
  private readonly dated: (Period | null)[]
  private readonly anchors: number[]
  private readonly rateHeader: (header: HeaderLine[], isFirst: boolean) => number

  constructor(
    lines: Line[],
    dated: (Period | null)[],
    rate: (header: HeaderLine[], isFirst: boolean) => number,
  ) {
    this.lines = lines
    this.dated = dated
    this.anchors = dated.flatMap((period, at) => (period ? [at] : [])).slice(0, MOST_ENTRIES)
    this.rateHeader = rate
  }

  /** The extent with which the entries read best. */
  usualExtent(): Extent {
    let best: Extent = { above: 0, below: 0 }
    let most = -Infinity
    for (let above = 0; above <= MOST_ABOVE; above++) {
      for (let below = 0; below <= MOST_BELOW; below++) {
        const spans = this.spans({ above, below }, MOST_ASKED)
        const score = spans.reduce((sum, span) => sum + span.score, 0)
        if (score > most + 1e-9) [best, most] = [{ above, below }, score]
      }
    }
    return best
  }

  entries(extent: Extent): Entry[] {
    const spans = this.spans(extent)
    return spans.map(({ from, to, anchor }, order) => ({
      header: this.header(from, anchor, to),
      period: this.dated[anchor] ?? null,
      body: this.lines.slice(to, spans[order + 1]?.from ?? this.lines.length),
    }))
  }

  private spans(extent: Extent, most = Infinity): Span[] {
    const spans: Span[] = []
    for (const [order, anchor] of this.anchors.slice(0, most).entries()) {
      const free = spans.at(-1)?.to ?? 0
      const next = this.anchors[order + 1] ?? this.lines.length
      let first = anchor
      while (anchor - first < extent.above && first > free && this.goesUp(first - 1, anchor))
        first--
      let end = anchor + 1
      while (end - anchor <= extent.below && end < next && this.goesDown(end, anchor)) end++
      // What the next header needs above its dates is not below these.
      if (order + 1 < this.anchors.length)
        end = Math.min(end, this.ownedByNext(end, anchor, next, extent))
      spans.push(this.bestSpan({ from: first, to: end, anchor, order, score: 0 }, free))
    }
    return spans
  }

  /** A header has at most the usual lines, and fewer where the others read like something else. */
  private bestSpan(widest: Span, free: number): Span {
    const { anchor, order } = widest
    let best: Span | null = null
    for (let { from } = widest; from <= anchor; from++) {
      for (let { to } = widest; to > anchor; to--) {
        const fewer = from - widest.from + (widest.to - to)
        const score = this.scoreOf({ ...widest, from, to }, free) - UNUSUAL * fewer
        if (!best || score > best.score) best = { from, to, anchor, order, score }
      }
    }
    return best ?? widest
  }

  /** Lines between two dates may belong to either: a gap decides, then the line right above. */
  private ownedByNext(to: number, anchor: number, next: number, { above }: Extent): number {
    if (above === 0 || to < next) return to
    // Everything up to the next dates reads like a header: the lower lines are the next one's.
    for (let at = next - 1; at > anchor; at--) {
      if (this.lines[at]?.isAfterGap) return at
    }
    return Math.max(anchor + 1, next - above)
  }

  private goesUp(index: number, anchor: number): boolean {
    const line = this.lines[index]
    if (!line) return false
    if (!isHeaderLike(line) && !(this.isNearStart(index) && isSmallName(line))) return false
    return this.gapsBetween(index, anchor) <= 1
  }

  /** The first line of a block, or the second below a short one. */
  private isNearStart(index: number): boolean {
    const isFirst = (at: number) => at === 0 || this.lines[at]?.isAfterGap === true
    const above = this.lines[index - 1]
    if (isFirst(index) || !above) return true
    return isFirst(index - 1) && isHeaderLike(above) && above.text.length <= LONGEST_NAME
  }

  private goesDown(index: number, anchor: number): boolean {
    const line = this.lines[index]
    if (!line) return false
    const isBelowName = (this.lines[index - 1]?.text.length ?? 0) <= LONGEST_NAME
    if (!isHeaderLike(line) && !(isBelowName && isSmallName(line))) return false
    return this.gapsBetween(anchor, index) === 0 || this.isBare(anchor)
  }

  /** Nothing but the dates stands on the line. */
  private isBare(anchor: number): boolean {
    return this.header(anchor, anchor, anchor + 1).length === 0
  }

  private gapsBetween(upper: number, lower: number): number {
    let gaps = 0
    for (let at = upper + 1; at <= lower; at++) if (this.lines[at]?.isAfterGap) gaps++
    return gaps
  }

  private header(from: number, anchor: number, to: number): HeaderLine[] {
    const header: HeaderLine[] = []
    for (let at = from; at < to; at++) {
      const text = this.lines[at]?.text ?? ''
      const period = at === anchor ? this.dated[anchor] : null
      const bare = withoutDuration(period ? withoutPeriod(text, period) : text)
      if (/[\p{L}\p{N}]/u.test(bare)) header.push({ text: bare, line: at - anchor })
    }
    return header
  }

  private scoreOf({ from, to, anchor, order }: Span, free: number): number {
    const header = this.header(from, anchor, to)
    const key = `${order === 0}\n${header.map(({ text, line }) => `${line} ${text}`).join('\n')}`
    const known = this.rated.get(key) ?? this.rateHeader(header, order === 0)
    this.rated.set(key, known)
    const left = this.leftAbove(from, free) * LEFT_ABOVE + this.leftBelow(to, order) * LEFT_BELOW
    return known - left - OVER_A_GAP * this.gapsBetween(from, to - 1)
  }

  /** Lines like those of headers between the start of a block and this header. */
  private leftAbove(from: number, ends: number): number {
    let at = from
    while (at > ends && !this.lines[at]?.isAfterGap) {
      const line = this.lines[at - 1]
      if (!line || !isHeaderLike(line)) return 0
      at--
    }
    const isBlock = at === 0 || this.lines[at]?.isAfterGap === true
    return isBlock ? Math.min(3, from - at) : 0
  }

  /** Lines right below this header that name a job, an employer or a place. */
  private leftBelow(to: number, order: number): number {
    const next = this.anchors[order + 1] ?? this.lines.length
    let left = 0
    for (let at = to; at < next && at - to < 2; at++) {
      const line = this.lines[at]
      if (!line || !isHeaderLike(line) || line.isAfterGap) break
      if (titleStrength(line.text) === 2 || isSurelyOrganisation(line.text) || isPlace(line.text))
        left++
    }
    return left
  }
}

/** "7 years 3 months" on a line or in a column, "(2 yrs 4 mos)": how long it took is no fact. */
function withoutDuration(text: string): string {
  return (
    text
      .replace(/\(([^()]*)\)/g, (bracket, inside: string) => (isDuration(inside) ? ' ' : bracket))
      // "5 yıl 7 ay: Hemşire"
      .replace(/^([^:\t]{3,24}):\s+/u, (whole, before: string) => (isDuration(before) ? '' : whole))
      .split('\t')
      .map(withoutLeadingDuration)
      .map((column) => column.split(/\s+[·•|]\s+/))
      .map((pieces) => pieces.filter((piece) => !isDuration(piece)).join(' · '))
      .filter(Boolean)
      .join('\t')
  )
}

/** "2 anni 2 mesi Addetta al front office" */
function withoutLeadingDuration(column: string): string {
  if (!/^\d/.test(column)) return column
  const words = column.split(' ')
  const isLong = (many: number) => many < words.length && isDuration(words.slice(0, many).join(' '))
  return words.slice([4, 3, 2].find(isLong) ?? 0).join(' ')
}

function withoutPeriod(text: string, { start, end }: Period): string {
  return `${text.slice(0, start)}\t${text.slice(end)}`
    .replace(/\(\s*\t\s*\)/g, '\t')
    .replace(/[([]\s*\t|\t\s*[)\]]/g, '\t')
    .replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/g, '')
    .replace(/^\.\s*/, '')
}
