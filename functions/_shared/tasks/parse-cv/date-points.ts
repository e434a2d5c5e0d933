import {
  BESIDE_TO,
  EXPECTED,
  FROM,
  INSIDE,
  ORDINALS,
  QUARTERS,
  SEASONS,
  TO,
  VAGUE,
  YEAR_ENDINGS,
  YEAR_NOUNS,
} from '../../lexicon/date-words.ts'
import { MONTH_NUMBERS, UNSURE_MONTHS } from '../../lexicon/months.ts'
import { isPlaceCode, type Token } from './date-tokens.ts'

/** One date as written. The tokens from `from` to before `to` say it. */
export interface Point {
  from: number
  to: number
  /** Null: the CV hides it ("20XX"). */
  year: number | null
  month: number | null
  day: number | null
  /** "Summer 2019" and "Q2 2019" are parts of a year, and less exact than a month. */
  kind: 'date' | 'season' | 'quarter'
  /** The year without anything beside it. */
  isBare: boolean
  /** A date only as an end of a period: "'16", "03/19". */
  isWeak: boolean
  /** "03/04/2019": the day may be the first or the second. */
  isEither: boolean
  /** "12/31/2019" */
  isMonthFirst: boolean
  /** "2013/14": the other year. */
  pairEnd: number | null
}

const NONE = {
  month: null,
  day: null,
  kind: 'date',
  isBare: false,
  isWeak: false,
  isEither: false,
  isMonthFirst: false,
  pairEnd: null,
} as const

type Tokens = readonly Token[]
type Reader = (tokens: Tokens, at: number) => Point | null

/** The date that begins at a token. */
export const readPoint: Reader = (tokens, at) => {
  for (const read of READERS[tokens[at]?.kind ?? 'mark']) {
    const point = read(tokens, at)
    if (point && endsWell(tokens, point.to)) return point
  }
  return null
}

/** A year, and the words and endings that belong to it. */
function yearAt(tokens: Tokens, at: number): { year: number | null; to: number } | null {
  const token = tokens[at]
  if (token?.kind === 'redacted') return { year: null, to: afterYear(tokens, at + 1) }
  if (token?.kind !== 'number' || !/^(?:19[5-9]\d|20[0-4]\d)$/.test(token.text)) return null
  return { year: Number(token.text), to: afterYear(tokens, at + 1) }
}

function afterYear(tokens: Tokens, at: number): number {
  const [mark, ending] = [tokens[at], tokens[at + 1]]
  if (mark?.text === "'" && mark.isGlued && ending?.isGlued && YEAR_ENDINGS.has(ending.text))
    at += 2
  const noun = tokens[at]
  if (!noun || noun.isAfterTab || !YEAR_NOUNS.has(noun.text)) return at
  const isShortened = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isGlued === true
  // "2019 R&D", "2019 P. Smith"
  const isNoun = noun.written.length > 1 || noun.written === noun.text || isShortened
  return isNoun ? at + (isShortened ? 2 : 1) : at
}

/** "'16", "16": a year of this century, or of the last one. */
function shortYearAt(tokens: Tokens, at: number): { year: number; to: number } | null {
  const marked = tokens[at]?.text === "'" && tokens[at + 1]?.isGlued ? 1 : 0
  const token = tokens[at + marked]
  if (token?.kind !== 'number' || token.text.length !== 2) return null
  return { year: longYear(token.text), to: afterYear(tokens, at + marked + 1) }
}

const longYear = (digits: string): number => Number(digits) + (Number(digits) > 60 ? 1900 : 2000)

/** No letter, digit, percentage or amount goes on behind a date. */
export function endsWell(tokens: Tokens, to: number): boolean {
  const [next, after] = [tokens[to], tokens[to + 1]]
  if (!next?.isGlued) return true
  if (next.kind !== 'mark') return false
  if (next.text === '%' || next.text === '+') return false
  return !(/[.,:]/.test(next.text) && after?.isGlued && after.kind === 'number')
}

/** The month that a word names, unless the word is part of a sentence. */
export function monthAt(tokens: Tokens, at: number): { month: number; to: number } | null {
  const token = tokens[at]
  const month = token?.kind === 'word' ? MONTH_NUMBERS.get(token.text) : undefined
  if (!token || month === undefined) return null
  const isShortened = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isGlued === true
  if (!isShortened && UNSURE_MONTHS.has(token.text) && followsWord(tokens, at)) return null
  return { month, to: isShortened ? at + 2 : at + 1 }
}

function followsWord(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || tokens[at]?.isAfterTab || before.text.length <= 2) return false
  return ![INSIDE, VAGUE, EXPECTED, TO, FROM].some((joining) => joining.has(before.text))
}

function skipInside(tokens: Tokens, at: number): number {
  while (INSIDE.has(tokens[at]?.text ?? '') && !tokens[at]?.isAfterTab) {
    at += tokens[at + 1]?.text === "'" ? 2 : 1
  }
  return at
}

const small = (token: Token | undefined, most: number): number | null => {
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const value = Number(token.text)
  return value >= 1 && value <= most ? value : null
}

/** "2016-09-05", "2016/09", "2013/14", "2019 Q2", "2016 Jun", "2016". */
const yearFirst: Reader = (tokens, at) => {
  const found = yearAt(tokens, at)
  if (!found) return null
  const { year } = found
  const [separator, second, again, third] = tokens.slice(at + 1, at + 5)
  const isMark = separator?.kind === 'mark' && /^[-./]$/.test(separator.text)
  const isTwo = second?.text.length === 2 || (separator?.text === '/' && second?.isGlued)
  if (year !== null && isMark && second?.kind === 'number' && isTwo) {
    const isGlued = separator.isGlued && second.isGlued
    const month = small(second, 12)
    const day = small(third, 31)
    const isDay = isGlued && again?.text === separator.text && again.isGlued && third?.isGlued
    if (month && isDay && day && third?.text.length === 2) {
      return { ...NONE, from: at, to: at + 5, year, month, day }
    }
    const isNext = Number(second.text) === (year + 1) % 100
    const pairEnd = separator.text === '/' && isNext ? year + 1 : null
    // "2007–10" and "2007 - 10" are years; "2007-10" is a month.
    const isYears = separator.text === '-' && (!isGlued || !/[-‐‑]/.test(separator.written))
    const isLater = year < 2000 || Number(second.text) > year % 100
    const isMonth = month !== null && !(isYears && (isLater || !isGlued))
    if ((isMonth || pairEnd) && endsWell(tokens, at + 3)) {
      return { ...NONE, from: at, to: afterYear(tokens, at + 3), year, month, pairEnd }
    }
  }
  const quarter = year !== null ? quarterName(tokens, isMark ? at + 2 : at + 1) : null
  if (quarter) return { ...NONE, from: at, year, kind: 'quarter', ...quarter }
  const month = monthAt(tokens, at + 1)
  if (month && tokens[at + 1]?.isAfterTab === false && isApart(tokens, month.to)) {
    return { ...NONE, from: at, ...month, year }
  }
  return { ...NONE, from: at, ...found, isBare: true }
}

/** Nothing but a dash, a bracket or the end of its column follows. */
const isApart = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at]
  return !next || next.isAfterTab || /^[-)\],|·]$/.test(next.text)
}

/** "05.09.2016", "9/5/2016", "05.09.16". */
const threeNumbers: Reader = (tokens, at) => {
  const [first, separator, second, again, third] = tokens.slice(at, at + 5)
  const isMark = separator?.kind === 'mark' && /^[-./]$/.test(separator.text)
  if (!isMark || !separator.isGlued || again?.text !== separator.text || !again.isGlued) return null
  const [one, two] = [small(first, 31), small(second, 31)]
  if (one === null || two === null || (one > 12 && two > 12)) return null
  const isSpaced = separator.text === '.'
  if (!isSpaced && (!second?.isGlued || !third?.isGlued)) return null
  const isMonthFirst = two > 12
  const month = isMonthFirst ? one : two
  const day = isMonthFirst ? two : one
  const isEither = separator.text === '/' && one <= 12 && two <= 12
  const year = yearAt(tokens, at + 4)
  if (year) return { ...NONE, from: at, ...year, month, day, isEither, isMonthFirst }
  const short = third?.isGlued ? shortYearAt(tokens, at + 4) : null
  return short && { ...NONE, from: at, ...short, month, day, isEither, isMonthFirst, isWeak: true }
}

/** "09/2016", "9.2016", "09-2016", "09/16", "XX/20XX". */
const monthAndYear: Reader = (tokens, at) => {
  const [first, separator, second] = tokens.slice(at, at + 3)
  const isHidden = /^(?:xx|mm|dd)$/.test(first?.text ?? '')
  const month = small(first, 12)
  if ((!month && !isHidden) || separator?.kind !== 'mark') return null
  const isGlued = separator.isGlued && second?.isGlued === true
  if (!(separator.text === '-' ? isGlued : /^[./]$/.test(separator.text))) return null
  const year = yearAt(tokens, at + 2)
  if (year) return { ...NONE, from: at, ...year, month }
  const short = isGlued && separator.text === '/' ? shortYearAt(tokens, at + 2) : null
  return short && { ...NONE, from: at, ...short, month, isWeak: true }
}

/** "5 March 2016", "5. März 2016", "1er mars 2016", "5 de marzo de 2016". */
const dayAndMonth: Reader = (tokens, at) => {
  const day = small(tokens[at], 31)
  if (day === null) return null
  let to = at + 1
  if (tokens[to]?.isGlued && (tokens[to]?.text === '.' || ORDINALS.has(tokens[to]?.text ?? '')))
    to++
  to = skipInside(tokens, to)
  const point = monthFirst(tokens, to)
  return point && point.day === null ? { ...point, from: at, day } : null
}

/** "March 2016", "mar/2020", "Mar '16", "Sept. 16", "May 5, 2016". */
const monthFirst: Reader = (tokens, at) => {
  const named = monthAt(tokens, at)
  if (!named) return null
  const { month } = named
  let { to } = named
  const mark = tokens[to]
  if (mark?.text === ',') to++
  else if (mark?.isGlued && /^[-/]$/.test(mark.text) && tokens[to + 1]?.isGlued) to++
  to = skipInside(tokens, to)
  const year = yearAt(tokens, to)
  if (year) return { ...NONE, from: at, ...year, month }
  const day = small(tokens[to], 31)
  if (day !== null) {
    let behind = to + 1
    if (tokens[behind]?.isGlued && ORDINALS.has(tokens[behind]?.text ?? '')) behind++
    if (tokens[behind]?.text === ',') behind++
    const long = yearAt(tokens, skipInside(tokens, behind))
    if (long) return { ...NONE, from: at, ...long, month, day }
  }
  const short = shortYearAt(tokens, to)
  return short && { ...NONE, from: at, ...short, month }
}

/** "Summer 2019", "verano de 2010", "Summer '11". */
const seasonFirst: Reader = (tokens, at) => {
  const season = tokens[at]
  if (season?.kind !== 'word' || !SEASONS.has(season.text)) return null
  // "Real Estate 2019"
  if (season.text === 'estate' && followsWord(tokens, at)) return null
  const to = skipInside(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1)
  const year = yearAt(tokens, to) ?? (tokens[to]?.text === "'" ? shortYearAt(tokens, to) : null)
  return year && { ...NONE, from: at, ...year, kind: 'season' }
}

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** "Q1", "1. Quartal", "IV кв." */
function quarterName(tokens: Tokens, at: number): { month: number; to: number } | null {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first?.kind === 'word' && QUARTERS.has(first.text) && second?.isGlued) {
    const number = small(second, 4)
    return number === null ? null : { month: 3 * number - 2, to: at + 2 }
  }
  const roman = ROMAN.indexOf(first?.text ?? '') + 1
  const number = small(first, 4) ?? (roman > 0 ? roman : null)
  if (number === null) return null
  const hasMark = second?.text === '.' || (second?.isGlued && ORDINALS.has(second.text))
  const noun = hasMark ? third : second
  if (noun?.kind !== 'word' || !QUARTERS.has(noun.text)) return null
  const to = at + (hasMark ? 3 : 2)
  return { month: 3 * number - 2, to: tokens[to]?.text === '.' ? to + 1 : to }
}

const quarterFirst: Reader = (tokens, at) => {
  const quarter = quarterName(tokens, at)
  if (!quarter) return null
  const { month } = quarter
  const mark = tokens[quarter.to]?.text ?? ''
  const to = skipInside(tokens, /^[-/,]$/.test(mark) ? quarter.to + 1 : quarter.to)
  const year = yearAt(tokens, to) ?? (tokens[to]?.text === "'" ? shortYearAt(tokens, to) : null)
  return year && { ...NONE, from: at, ...year, month, kind: 'quarter' }
}

/** "mid 2019", "Ende März 2019", "ca. 2019", "expected 2025". */
const vagueFirst: Reader = (tokens, at) => {
  const word = tokens[at]
  const isExpected = EXPECTED.has(word?.text ?? '')
  const isVague = VAGUE.has(word?.text ?? '') && !followsWord(tokens, at)
  if (word?.kind !== 'word' || !(isVague || isExpected)) return null
  let to = at + 1
  if (isPlaceCode(tokens, at) || tokens[to]?.isAfterTab) return null
  // "arvioitu valmistuminen 2027"
  const goesOn = ({ text = '' }: Partial<Token> = {}) => EXPECTED.has(text) || BESIDE_TO.has(text)
  while (isExpected && goesOn(tokens[to])) to++
  while (/^[.:-]$/.test(tokens[to]?.text ?? '') && tokens[to]?.isGlued) to++
  to = skipInside(tokens, to)
  const point = VAGUE.has(tokens[to]?.text ?? '') ? null : readPoint(tokens, to)
  return point && { ...point, from: at, isBare: false }
}

const apostropheFirst: Reader = (tokens, at) => {
  if (tokens[at]?.text !== "'") return null
  const short = shortYearAt(tokens, at)
  return short && { ...NONE, from: at, ...short, isWeak: true }
}

/** The longest readings first. */
const READERS: Record<Token['kind'], Reader[]> = {
  number: [quarterFirst, dayAndMonth, threeNumbers, monthAndYear, yearFirst],
  word: [monthFirst, seasonFirst, quarterFirst, vagueFirst, monthAndYear],
  redacted: [yearFirst],
  mark: [apostropheFirst],
}
