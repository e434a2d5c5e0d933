import type { SalaryPeriod } from '../../_shared/contract/job.ts'
import { oneRange, paid, type SalaryRange } from './salary-range.ts'
import { fields, list, number, text } from './tolerant.ts'

type Fields = Record<string, unknown>

/**
 * Pay from `pay_input_ranges`, which boards that show pay have: in cents, and with a period only in
 * the words around it. Otherwise from one of the employer's own fields. Target earnings include a
 * commission, so they are read only when there is no base pay.
 */
export function greenhouseSalary(job: Fields): SalaryRange | null {
  const given = list(job.pay_input_ranges).map(fields)
  const base = given.filter((range) => !/\bOTE\b|on[- ]target|commission/i.test(words(range)))
  const ranges = (base.length > 0 ? base : given).flatMap((range) => inCents(range) ?? [])
  return oneRange(ranges) ?? oneRange(ownFields(job))
}

const words = ({ title, blurb }: Fields) => `${text(title) ?? ''} ${text(blurb, 2000) ?? ''}`

function inCents(range: Fields): SalaryRange | null {
  const { min_cents, max_cents, currency_type } = range
  const hundredth = (value: unknown) => {
    const cents = number(value)
    return cents === null ? null : cents / 100
  }
  return rangeOf(hundredth(min_cents), hundredth(max_cents), currency_type, words(range))
}

function ownFields(job: Fields): SalaryRange[] {
  return list(job.metadata)
    .map(fields)
    .filter(({ name }) => /\b(salary|pay|compensation)\b/i.test(text(name) ?? ''))
    .flatMap(({ name, value }) => {
      const { unit, min_value, max_value } = fields(value)
      return rangeOf(number(min_value), number(max_value), unit, text(name) ?? '') ?? []
    })
}

function rangeOf(min: number | null, max: number | null, currency: unknown, said: string) {
  const period = periodIn(said) ?? likelyPeriod(max ?? min, currency)
  return paid(min, max, currency, period && { period, times: 1 })
}

const PERIODS: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ['hour', /\bhour(s|ly)?\b|\/ ?hr?\b/i],
  ['day', /\b(per|a) day\b|\b(daily|day) rate\b/i],
  ['week', /\b(weekly|per week)\b/i],
  ['month', /\b(monthly|per month)\b/i],
  ['year', /\b(annual(ly|i[sz]ed)?|year(ly)?|per annum)\b|\bp\.?a\b/i],
]

function periodIn(said: string): SalaryPeriod | null {
  return PERIODS.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}

/** For units of about a dollar, the amount shows the period. */
const LIKE_DOLLARS = /^(USD|EUR|GBP|CAD|AUD|NZD|CHF|SGD)$/i

function likelyPeriod(amount: number | null, currency: unknown): SalaryPeriod | null {
  if (amount === null || !LIKE_DOLLARS.test(text(currency) ?? '')) return null
  if (amount >= 10_000) return 'year'
  return amount > 0 && amount < 500 ? 'hour' : null
}
