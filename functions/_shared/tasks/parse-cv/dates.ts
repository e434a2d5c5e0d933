import type { DatePrecision } from '../../contract/date-precision.ts'
import { DURATION } from '../../lexicon/cv-asides.ts'
import { foldDateWord, NOW_BY_START } from '../../lexicon/date-words.ts'
import { MONTH_NUMBERS } from '../../lexicon/months.ts'
import type { Point } from './date-points.ts'
import { type Range, readRange } from './date-ranges.ts'
import { type Token, tokensOf } from './date-tokens.ts'
import { canBegin, otherNumbers, phoneTokens } from './no-dates.ts'

export interface Period {
  /**
   * 'YYYY-MM-DD' or null, also when the CV hides the year ("20XX"). A single date is in both
   * `started_on` and `ended_on`.
   */
  started_on: string | null
  ended_on: string | null
  started_precision: DatePrecision | null
  ended_precision: DatePrecision | null
  is_current: boolean
  is_range: boolean
  /** The position of the period in the text. */
  start: number
  end: number
}

/** Each date has two signs of a year together: "2019", "'19", "20XX". */
const MAY_HAVE_DATE = /\d[\dx*_?]/i

/** The parser asks about one line several times. */
const known = new Map<string, Period | null>()
const MOST_KNOWN = 5000

/** The first period of a line: a range or "since 2019", otherwise a single date. */
export function findPeriod(text: string): Period | null {
  if (!MAY_HAVE_DATE.test(text)) return null
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  if (known.size >= MOST_KNOWN) known.clear()
  const period = readPeriod(text)
  known.set(text, period)
  return period
}

function readPeriod(text: string): Period | null {
  const glued = gluedYears(text)
  if (glued) return glued
  const tokens = tokensOf(text)
  const phones = phoneTokens(tokens)
  const others = otherNumbers(tokens)
  let single: Range | null = null
  for (let at = 0; at < tokens.length; at++) {
    if (phones.has(at) || !canBegin(tokens, at)) continue
    const range = readRange(tokens, at)
    if (!range) continue
    const isLone = !range.isRange || isListOfYears(tokens, range)
    if (isLone && others.has(range.to - 1)) continue
    if (range.isRange) return periodOf(range, tokens, text)
    single ??= range
    at = range.to - 1
  }
  return single && periodOf(single, tokens, text)
}

/** "2013/2016" */
const isListOfYears = (tokens: readonly Token[], { from }: Range): boolean =>
  tokens[from + 1]?.text === '/'

/** A conversion may lose everything between two years: "20182020 Acme". */
function gluedYears(text: string): Period | null {
  const [whole, start, end] = /^((?:19|20)\d\d)((?:19|20)\d\d)(?=[\s,:]|$)/.exec(text) ?? []
  if (!whole || !start || !end || end < start) return null
  return {
    started_on: `${start}-01-01`,
    ended_on: `${end}-01-01`,
    started_precision: 'year',
    ended_precision: 'year',
    is_current: false,
    is_range: true,
    start: 0,
    end: whole.length,
  }
}

function periodOf(range: Range, tokens: readonly Token[], text: string): Period {
  const end = tokens[range.to - 1]?.end ?? text.length
  return {
    started_on: range.start && dayOf(range.start),
    ended_on: range.end && dayOf(range.end),
    started_precision: range.start && precisionOf(range.start),
    ended_precision: range.end && precisionOf(range.end),
    is_current: range.isCurrent,
    is_range: range.isRange,
    start: tokens[range.from]?.start ?? 0,
    end: range.isRange ? end + durationBehind(text.slice(end, end + LONGEST_DURATION)) : end,
  }
}

function dayOf({ year, month, day }: Point): string | null {
  if (year === null) return null
  return `${year}-${twoDigits(month ?? 1)}-${twoDigits(isDay(year, month, day) ? (day ?? 1) : 1)}`
}

function precisionOf({ year, month, day, kind }: Point): DatePrecision | null {
  if (year === null) return null
  if (month === null || kind !== 'date') return 'year'
  return isDay(year, month, day) ? 'day' : 'month'
}

/** "31.06.2019" is a month with a mistake. */
const isDay = (year: number, month: number | null, day: number | null): boolean =>
  month !== null && day !== null && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const LONGEST_DURATION = 60
const DURATION_BEHIND = new RegExp(
  `^\\s*(?:[·•|,–-]\\s*)?(?:[(\\[]\\s*)?(?:${DURATION.source})\\.?\\s*[)\\]]?(?=\\s*$|\\s*[\\t|·•,)–-])`,
  'iu',
)

/** "(2 yrs 3 mos)", "· 4 años": the dates before it say it already. */
const durationBehind = (text: string): number =>
  /\d/.test(text) ? (DURATION_BEHIND.exec(text)?.[0].length ?? 0) : 0

const DURATION_ALONE = new RegExp(`^[(\\[·•\\s]*(?:${DURATION.source})[.)\\]\\s]*$`, 'iu')

/** "3 years 4 months" on a line or in a column of its own. */
export const isDuration = (text: string): boolean =>
  text.length <= LONGEST_DURATION && /^[(\[·•\s]*\d/.test(text) && DURATION_ALONE.test(text)

const DATE_WORDS = new Set([
  ...MONTH_NUMBERS.keys(),
  ...[...NOW_BY_START.values()].flat().flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
])

/** A month or a word for now, which a line end may part from its year. */
export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(foldDateWord(word))
}
