import type { Salary, SalaryPeriod } from '../../contract/job.ts'
import { foldInPlace } from './fold-in-place.ts'
import { findAmounts, type Amount } from './money.ts'
import { NOT_PAY, PAY, PERIOD_BEFORE, PERIODS } from './pay-words.ts'
import { type Found, phraseAt } from './phrase.ts'

interface Offer {
  /** Null where only the other end is said ("up to", "from"). */
  min: number | null
  max: number | null
  currency: string
  period: SalaryPeriod
  score: number
  /** Where it stands in the text. */
  start: number
  end: number
}

/**
 * The pay a posting states, in whole units; all null when it states none. Money about anything else
 * (funding, revenue, bonuses, budgets) is not pay.
 */
export function readSalary(text: string, locations: readonly string[]): Found<Salary> | null {
  let before = ''
  let lineStart = 0
  const offers: Offer[] = []
  for (const line of text.split('\n')) {
    const from = lineStart
    lineStart += line.length + 1
    if (line.trim() === '') continue
    for (const amount of findAmounts(line, locations)) {
      const offer = readOffer(amount, line, before)
      if (offer) offers.push({ ...offer, start: from + amount.start, end: from + amount.end })
    }
    before = line
  }
  const best = offers.reduce<Offer | null>(
    (top, each) => (!top || each.score > top.score ? each : top),
    null,
  )
  if (!best) return null
  // Ranges by place or level stand beside each other; the posting's range spans them.
  const alike = offers.filter(
    (each) =>
      each.currency === best.currency && each.period === best.period && each.score === best.score,
  )
  return {
    fact: {
      salary_min: extreme(
        Math.min,
        alike.map((each) => each.min),
      ),
      salary_max: extreme(
        Math.max,
        alike.map((each) => each.max),
      ),
      salary_currency: best.currency,
      salary_period: best.period,
    },
    phrase: phraseAt(text, best.start, best.end),
  }
}

function extreme(of: typeof Math.min, values: (number | null)[]): number | null {
  const said = values.filter((value) => value !== null)
  return said.length > 0 ? of(...said) : null
}

type Reading = Omit<Offer, 'start' | 'end'>

function readOffer(amount: Amount, line: string, lineBefore: string): Reading | null {
  if (amount.isLarge) return null
  const folded = foldInPlace(line)
  const after = folded.slice(amount.end, amount.end + 40)
  const ahead = folded.slice(Math.max(0, amount.start - 90), amount.start)
  const sentence = ahead.slice(ahead.search(/[^.;]*$/))
  const trailing = after.slice(0, 18).split(/[.;,(+]|\bplus\b|\band\b|\bwith\b|\bdepending\b/)[0]
  const close = `${sentence.slice(-45)} | ${trailing}`
  const stated = PERIODS.find(([, pattern]) =>
    pattern.test(
      after.replace(
        /^[\s(),.*–-]*(usd|eur|gbp|cad|chf|aud|gross|brutto|brut|base|ote|ctc)?[\s(),.*–-]*/,
        '',
      ),
    ),
  )
  const period = stated ?? PERIOD_BEFORE.find(([, pattern]) => pattern.test(`${ahead} ${after}`))
  const speaksOfPay = PAY.test(sentence) || PAY.test(after.slice(0, 30)) || isPayHeading(lineBefore)
  const isRange = amount.max > amount.min
  if (NOT_PAY.test(close) && !(isRange && stated)) return null
  if (
    !speaksOfPay &&
    !(stated && isRange) &&
    !(isRange && line.length < 60 && amount.min >= 20_000)
  )
    return null
  const length = period?.[0] ?? periodBySize(amount)
  if (length === null || !isPlausible(amount, length)) return null
  const isTarget = /\b(ote|on[- ]target|total (cash|comp\w*|target)|commission)\b/.test(close)
  const score = (isRange ? 4 : 0) + (speaksOfPay ? 2 : 0) + (stated ? 1 : 0) - (isTarget ? 1 : 0)
  if (!isRange && !speaksOfPay) return null
  const isUpTo = !isRange && /(up to|bis zu|jusqu'a|hasta|maximum|max\.?)\s*$/.test(ahead)
  const isFrom =
    !isRange &&
    (/(from|starting (at|from)|starts at|ab|a partir de|desde|at least|minimum( of)?|mindestens)\s*$/.test(
      ahead,
    ) ||
      after.startsWith('+'))
  return {
    min: isUpTo ? null : amount.min,
    max: isFrom ? null : amount.max,
    currency: amount.currency,
    period: length,
    score,
  }
}

const isPayHeading = (line: string): boolean => line.length < 90 && PAY.test(foldInPlace(line))

function periodBySize({ min, max, currency }: Amount): SalaryPeriod | null {
  const scale = SMALL_UNITS.has(currency) ? 20 : 1
  if (min >= 10_000 * scale) return 'year'
  if (max <= 250 * scale && min >= 7) return 'hour'
  return null
}

/** Currencies of which one needs many. */
const SMALL_UNITS = new Set([
  'INR',
  'JPY',
  'HUF',
  'CZK',
  'PHP',
  'RUB',
  'KRW',
  'THB',
  'TWD',
  'MXN',
  'SEK',
  'NOK',
  'DKK',
])

const LIMITS: Record<SalaryPeriod, readonly [number, number]> = {
  year: [6_000, 3_000_000],
  month: [300, 200_000],
  week: [80, 40_000],
  day: [30, 8_000],
  hour: [3, 1_500],
}

function isPlausible({ min, max, currency }: Amount, period: SalaryPeriod): boolean {
  const [least, most] = LIMITS[period]
  const scale = SMALL_UNITS.has(currency) ? 100 : 1
  return min >= least && max <= most * scale && max >= min && max <= min * 6
}
