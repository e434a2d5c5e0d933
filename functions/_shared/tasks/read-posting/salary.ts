import type { Salary, SalaryPeriod } from '../../contract/job.ts'
import { foldInPlace } from './fold-in-place.ts'
import { findAmounts, type Amount } from './money.ts'
import { NOT_PAY, PAY, PERIOD_BEFORE, PERIODS } from './pay-words.ts'
import { isPlausible, periodBySize } from './pay-sizes.ts'
import { type Found, phraseAt } from './phrase.ts'

interface Offer {
  /** Null when only the other end is given ("up to", "from"). */
  min: number | null
  max: number | null
  currency: string
  period: SalaryPeriod
  score: number
  /** Its position in the text. */
  start: number
  end: number
}

/**
 * The pay that a posting states, in whole units; all null when it states none. Money for anything
 * else (funding, revenue, bonuses, budgets) is not pay.
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
  // Ranges by place or level are listed side by side; the posting's range covers all of them.
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
  const trailing =
    after.slice(0, 18).split(/[.;,(+•|]|\bplus\b|\band\b|\bwith\b|\bdepending\b/)[0] ?? ''
  const aheadClose = sentence.slice(-45)
  const stated = PERIODS.find(([, pattern]) =>
    pattern.test(
      after.replace(
        /^[\s(),.*–-]*(usd|eur|gbp|cad|chf|aud|gross|brutto|brut|base|ote|ctc)?[\s(),.*–-]*/,
        '',
      ),
    ),
  )
  const period =
    stated?.[0] ??
    (amount.isYearly ? 'year' : null) ??
    PERIOD_BEFORE.find(([, pattern]) => pattern.test(`${ahead} ${after}`))?.[0] ??
    periodBySize(amount)
  if (period === null || !isPlausible(amount, period)) return null
  const speaksOfPay =
    amount.isYearly ||
    PAY.test(sentence) ||
    PAY.test(after.slice(0, 30)) ||
    isPayHeading(lineBefore)
  const isRange = amount.max > amount.min
  if (NOT_PAY.test(aheadClose) && !(isRange && stated && speaksOfPay)) return null
  if (NOT_PAY.test(trailing) && !(isRange && stated)) return null
  const isBareRange = isRange && line.length < 60 && amount.min >= 20_000
  const isBareRate =
    stated?.[0] === 'hour' && amount.min >= 7 && line.length < 120 && !NOT_PAY.test(after)
  if (!speaksOfPay && !(isRange && stated) && !isBareRange && !isBareRate) return null
  const isTarget = TARGET.test(`${aheadClose} | ${trailing}`)
  const score = (isRange ? 4 : 0) + (speaksOfPay ? 2 : 0) + (stated ? 1 : 0) - (isTarget ? 1 : 0)
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
    period,
    score,
  }
}

/** Pay with all bonuses; base pay is more exact. */
const TARGET = /\b(ote|on[- ]target|total (cash|comp\w*|target)|commission)\b/

const isPayHeading = (line: string): boolean => line.length < 90 && PAY.test(foldInPlace(line))
