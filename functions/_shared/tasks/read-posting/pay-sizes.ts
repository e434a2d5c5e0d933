import type { SalaryPeriod } from '../../contract/job.ts'
import type { Amount } from './money.ts'

/** The period of an amount without a word for it: nobody earns 30 a year or 60,000 an hour. */
export function periodBySize({ min, max, currency }: Amount): SalaryPeriod | null {
  const monthly = PAID_BY_THE_MONTH[currency]
  if (monthly !== undefined && max < monthly && min >= monthly / 20) return 'month'
  const scale = SMALL_UNITS.has(currency) ? 20 : 1
  if (min >= 10_000 * scale) return 'year'
  if (max <= 250 * scale && min >= 7) return 'hour'
  return null
}

/**
 * Currencies of places that name pay per month, with the amount below which it cannot be for a
 * year.
 */
const PAID_BY_THE_MONTH: Record<string, number> = {
  PLN: 45_000,
  RON: 25_000,
  CZK: 200_000,
  SEK: 120_000,
  NOK: 120_000,
  DKK: 120_000,
  HUF: 3_000_000,
}

/** Currencies whose unit is worth little. */
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

/** Whether the amount can be pay: most other amounts with a currency cannot. */
export function isPlausible({ min, max, currency }: Amount, period: SalaryPeriod): boolean {
  const [least, most] = LIMITS[period]
  const scale = SMALL_UNITS.has(currency) ? 100 : 1
  return min >= least && max <= most * scale && max >= min && max <= min * 6
}
