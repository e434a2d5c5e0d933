import {
  AND,
  BEHIND,
  BESIDE_TO,
  BETWEEN,
  FROM,
  INSIDE,
  NOW_BY_START,
  SEASONS,
  SINCE,
  SINCE_AT_START,
  SINCE_BEHIND,
  TO,
  UNTIL,
  UNTIL_AT_START,
  UNTIL_BEHIND,
  UNITS,
  UNTIL_NOW,
} from '../../lexicon/date-words.ts'
import { monthAt, endsWell, type Point, readPoint } from './date-points.ts'
import { isPlaceCode, type Token } from './date-tokens.ts'

/** A period as written. Null is an end that it does not name. */
export interface Range {
  start: Point | null
  end: Point | null
  isCurrent: boolean
  isRange: boolean
  from: number
  to: number
}

type Tokens = readonly Token[]

/** What stands between the ends of a period. */
interface To {
  to: number
  kind: 'dash' | 'slash' | 'word'
  isSpaced: boolean
}

/** The period that begins at a token. */
export function readRange(tokens: Tokens, at: number): Range | null {
  const from = readPoint(tokens, at) ? at : skipFrom(tokens, at)
  const start = readPoint(tokens, from)
  if (!start) return sharedYear(tokens, at, from) ?? fromNow(tokens, at)
  const joined =
    readTo(tokens, start.to) ?? (BETWEEN.has(textAt(tokens, at)) ? readAnd(tokens, start.to) : null)
  const range = joined
    ? (toNow(tokens, at, start, joined.to) ??
      toPoint(tokens, at, start, joined) ??
      openDash(tokens, at, start, joined))
    : dashless(tokens, at, from, start)
  if (range) return range
  if (start.isWeak && !isBracketed(tokens, start)) return null
  return (
    openEnd(tokens, at, from, start) ??
    seasons(tokens, at, start) ??
    ofPair(at, start) ??
    single(tokens, start)
  )
}

/** "['24]" */
const isBracketed = (tokens: Tokens, { from, to, isBare, month }: Point): boolean =>
  (isBare || month === null) &&
  /^[([]$/.test(tokens[from - 1]?.text ?? '') &&
  /^[)\]]$/.test(tokens[to]?.text ?? '')

const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ''

const whole = (at: number, start: Point, end: Point | null, to: number): Range => {
  return { start, end, isCurrent: end === null, isRange: true, from: at, to }
}

/** "from", "von", "d'", "de la", "since" */
function skipFrom(tokens: Tokens, at: number): number {
  const isFirst = (to: number) =>
    (FROM.has(textAt(tokens, to)) || BETWEEN.has(textAt(tokens, to))) && !isPlaceCode(tokens, to)
  if (!isFirst(at)) return at
  let to = at + 1
  const isArticle = () =>
    textAt(tokens, to) === "'"
      ? tokens[to + 1]?.kind !== 'number'
      : BESIDE_TO.has(textAt(tokens, to))
  while (readPoint(tokens, to) === null && (isArticle() || isFirst(to))) to++
  return tokens.slice(at + 1, to + 1).some(({ isAfterTab }) => isAfterTab) ? at : to
}

function readAnd(tokens: Tokens, at: number): To | null {
  const isAnd = AND.has(tokens[at]?.text ?? '') || tokens[at]?.text === '&'
  return isAnd ? { to: at + 1, kind: 'word', isSpaced: true } : null
}

const MOST_WORDS_BETWEEN = 6

export function readTo(tokens: Tokens, at: number): To | null {
  let to = at
  let kind: To['kind'] | null = null
  while (to - at < MOST_WORDS_BETWEEN) {
    const token = tokens[to]
    if (!token || (kind !== null && nowAt(tokens, to))) break
    const { text } = token
    if (text === '-') kind ??= 'dash'
    else if (text === '/' && kind === null) kind = 'slash'
    else if (token.kind === 'word' && TO.has(text)) kind = 'word'
    else if (kind === null || (text !== "'" && !BESIDE_TO.has(text))) break
    // The apostrophe of a year: "'16 – '18".
    if (text === "'" && tokens[to + 1]?.kind === 'number') break
    to++
  }
  if (kind === null) return null
  return { to, kind, isSpaced: !tokens[at]?.isGlued }
}

/** A word for the present. Returns the token behind it. */
export function nowAt(tokens: Tokens, at: number): number | null {
  const phrases = NOW_BY_START.get(tokens[at]?.text ?? '')
  for (const phrase of phrases ?? []) {
    let to = at
    const isSaid = phrase.every((word) => {
      if (to > at && tokens[to]?.text === "'") to++
      return tokens[to++]?.text === word
    })
    if (!isSaid) continue
    if (tokens[to]?.text === '.' && tokens[to]?.isGlued && phrase.length > 1) to++
    if (endsWell(tokens, to)) return to
  }
  return null
}

function toNow(tokens: Tokens, at: number, start: Point, from: number): Range | null {
  const to = nowAt(tokens, from) ?? dotsAt(tokens, from)
  // "2011/12 – now": a month or a school year.
  const known = start.pairEnd === null ? start : { ...start, month: null }
  return to === null ? null : whole(at, known, null, to)
}

/** "2019 – ...", "2019 – …" */
function dotsAt(tokens: Tokens, at: number): number | null {
  let to = at
  while (/^[.…]$/.test(textAt(tokens, to)) && (to === at || tokens[to]?.isGlued)) to++
  const isDots = to - at > 2 || textAt(tokens, at) === '…'
  return isDots ? to : null
}

function toPoint(tokens: Tokens, at: number, start: Point, joined: To): Range | null {
  const named = readPoint(tokens, joined.to)
  const end = isShortEnd(tokens, joined, named) ? shortEnd(tokens, start, joined) : named
  if (!end || (joined.kind === 'slash' && start.isBare !== end.isBare)) return null
  if (!fit(start, end)) return null
  const [first, last] = inSameOrder(asPairs(start, end))
  if (first.year !== null && last.year !== null && last.year < first.year) return null
  const isBehind = BEHIND.has(textAt(tokens, end.to))
  return whole(at, first, last, isBehind ? end.to + 1 : end.to)
}

/** "2019 - 12/24": behind a bare year "12/24" may be anything. */
const fit = (start: Point, end: Point): boolean =>
  !(end.isWeak && end.month !== null && start.isBare)

/** "2019 – 22": two digits without a month. */
function isShortEnd(tokens: Tokens, { to }: To, named: Point | null): boolean {
  const at = tokens[to]?.text === "'" ? to + 1 : to
  const isTwo = tokens[at]?.kind === 'number' && tokens[at]?.text.length === 2
  return isTwo && (named === null || (named.isWeak && named.month === null))
}

function shortEnd(tokens: Tokens, start: Point, { to, kind, isSpaced }: To): Point | null {
  const marked = tokens[to]?.text === "'" ? 1 : 0
  const token = tokens[to + marked]
  if (!token || start.year === null || !endsWell(tokens, to + marked + 1)) return null
  const digits = Number(token.text)
  if (kind === 'word' && !marked && digits <= 12) return null
  if (UNITS.has(textAt(tokens, to + marked + 1))) return null
  const isHyphen = tokens[to - 1]?.written === '-' && !isSpaced
  if (isHyphen && digits <= 12 && !marked && start.isBare) return null
  const century = start.year - (start.year % 100)
  const year =
    digits < start.year % 100 && century === 1900 && digits < 50 ? 2000 + digits : century + digits
  return { ...start, from: to, to: to + marked + 1, year, month: null, day: null, kind: 'date' }
}

/** "2011/12 – 2013/05" are months, "2012/13 – 2014/15" school years. */
function asPairs(start: Point, end: Point): [Point, Point] {
  const isMonth = (point: Point, other: Point) =>
    point.pairEnd === null ||
    (point.month !== null && other.month !== null && other.pairEnd === null)
  const one = isMonth(start, end) ? start : { ...start, month: null }
  const other = isMonth(end, start) ? end : { ...end, year: end.pairEnd, month: null }
  return [one, other]
}

/** "03/04/2017 – 12/31/2019": both are written in one order. */
function inSameOrder([start, end]: [Point, Point]): [Point, Point] {
  const swap = (point: Point): Point =>
    point.isEither ? { ...point, day: point.month, month: point.day } : point
  if (start.isMonthFirst) return [start, swap(end)]
  if (end.isMonthFirst) return [swap(start), end]
  return [start, end]
}

/** "2019 –" at the end of its column goes on, and so does "2019- Nurse". */
function openDash(tokens: Tokens, at: number, start: Point, { to, kind }: To): Range | null {
  const next = tokens[to]
  const isTight =
    isFirstOfColumn(tokens, at) &&
    tokens[start.to]?.isGlued &&
    next?.kind === 'word' &&
    !next.isGlued
  const isLast = !next || next.isAfterTab || /^[)\]|]$/.test(next.text)
  const isOpen = kind === 'dash' && (isLast || isTight === true)
  return isOpen && !start.isWeak ? whole(at, start, null, to) : null
}

/** "Present – Jan 2019" */
function fromNow(tokens: Tokens, at: number): Range | null {
  const now = isFirstOfColumn(tokens, at) ? nowAt(tokens, at) : null
  const joined = now === null ? null : readTo(tokens, now)
  const start = joined?.kind === 'dash' ? readPoint(tokens, joined.to) : null
  return start && !start.isWeak ? whole(at, start, null, start.to) : null
}

/** A conversion may lose the dash: "4/2016 5/2022", "2020 Present" at the start of a line. */
function dashless(tokens: Tokens, at: number, from: number, start: Point): Range | null {
  if (start.isWeak || tokens[start.to]?.isAfterTab) return null
  const now = nowAt(tokens, start.to)
  const isSure = UNTIL_NOW.has(tokens[start.to]?.text ?? '') || from > at
  if (now !== null && (at === 0 || isSure || (start.month !== null && isFirstOfColumn(tokens, at))))
    return whole(at, start, null, now)
  const isFirst = at === 0 || (start.month !== null && isFirstOfColumn(tokens, at))
  const end = isFirst ? readPoint(tokens, start.to) : null
  if (!end || end.isWeak || tokens[start.to]?.isGlued) return null
  const isOrdered = start.year === null || end.year === null || end.year >= start.year
  return isOrdered ? whole(at, start, end, end.to) : null
}

/** "Summer 2013, 2014" */
function seasons(tokens: Tokens, at: number, start: Point): Range | null {
  if (start.kind !== 'season') return null
  let end = start
  for (;;) {
    const isListed = tokens[end.to]?.text === ',' || AND.has(tokens[end.to]?.text ?? '')
    const next = isListed ? readPoint(tokens, end.to + 1) : null
    if (!next || (!next.isBare && next.kind !== 'season') || next.year === null) break
    if (end.year === null || next.year < end.year) break
    end = next
  }
  return whole(at, start, end, end.to)
}

function ofPair(at: number, start: Point): Range | null {
  if (start.pairEnd === null) return null
  return whole(
    at,
    { ...start, month: null },
    { ...start, year: start.pairEnd, month: null },
    start.to,
  )
}

const isFirstOfColumn = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens[at]?.isAfterTab === true || /^[(\[|,·]$/.test(tokens[at - 1]?.text ?? '')

/** "since 2019", "2019 lähtien", "bis 2019" */
function openEnd(tokens: Tokens, at: number, from: number, start: Point): Range | null {
  const first = textAt(tokens, at)
  const behind = textAt(tokens, start.to)
  const isSince =
    from > at && (SINCE.has(first) || (SINCE_AT_START.has(first) && isFirstOfColumn(tokens, at)))
  if (isSince || SINCE_BEHIND.has(behind)) {
    let { to } = start
    while (SINCE_BEHIND.has(textAt(tokens, to))) to++
    return whole(at, start, null, to)
  }
  const until = untilBefore(tokens, from)
  const isUntil = UNTIL_BEHIND.has(behind)
  if (until === null && !isUntil) return null
  const to = isUntil ? start.to + 1 : start.to
  return { start: null, end: start, isCurrent: false, isRange: true, from: until ?? from, to }
}

function single(tokens: Tokens, point: Point): Range | null {
  const [mark, next] = [tokens[point.to], tokens[point.to + 1]]
  // "Room 2020-3b", "No. 2019/123"
  const isJoined = /^[-/]$/.test(mark?.text ?? '') && mark?.isGlued
  const goesOn = isJoined && next?.isGlued && next.kind !== 'mark'
  const { from, to } = point
  return goesOn ? null : { start: point, end: point, isCurrent: false, isRange: false, from, to }
}

/** "bis 2019", "jusqu'en 2019" */
function untilBefore(tokens: Tokens, from: number): number | null {
  let at = from - 1
  while (tokens[at]?.text === "'" || BESIDE_TO.has(tokens[at]?.text ?? '')) at--
  const word = tokens[at]?.text ?? ''
  if (UNTIL.has(word)) return at
  return UNTIL_AT_START.has(word) && isFirstOfColumn(tokens, at) ? at : null
}

/** "May – Aug 2019", "Summer – Fall 2019", "05 – 08/2019": the year is only at the end. */
function sharedYear(tokens: Tokens, at: number, from: number): Range | null {
  const first = partAt(tokens, from)
  const joined = first && readTo(tokens, first.to)
  const end = joined && joined.kind !== 'slash' ? readPoint(tokens, joined.to) : null
  if (!first || !end || end.isBare || end.year === null || end.kind !== first.kind) return null
  if (first.kind === 'date' && (end.month === null || end.isWeak)) return null
  if (first.isNumber && !(end.month !== null && first.month < end.month && end.day === null))
    return null
  const { month, kind } = first
  const start = {
    ...end,
    from,
    to: first.to,
    month: kind === 'date' ? month : null,
    day: first.day,
    kind,
  }
  return whole(at, start, end, end.to)
}

interface Part {
  month: number
  day: number | null
  kind: Point['kind']
  isNumber: boolean
  to: number
}

function partAt(tokens: Tokens, at: number): Part | null {
  const token = tokens[at]
  if (!token) return null
  const part = { month: 1, day: null, kind: 'date' as const, isNumber: false }
  if (token.kind === 'word' && SEASONS.has(token.text))
    return { ...part, kind: 'season', to: at + 1 }
  const named = monthAt(tokens, at)
  if (named) return { ...part, ...named }
  if (token.kind !== 'number' || token.text.length > 2 || Number(token.text) === 0) return null
  const value = Number(token.text)
  let to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  while (INSIDE.has(tokens[to]?.text ?? '')) to++
  const behind = monthAt(tokens, to)
  if (behind && value <= 31) return { ...part, ...behind, day: value }
  const isMonth = value <= 12 && token.text.length === 2
  return isMonth
    ? { ...part, month: value, isNumber: true, to: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 }
    : null
}
