import type { SalaryPeriod } from '../../_shared/contract/job.ts'
import { number, text } from './tolerant.ts'

export interface SalaryRange {
  min: number | null
  max: number | null
  currency: string
  period: SalaryPeriod
}

/** The unit of a source's pay, in our periods: pay for half a month counts twice for a month. */
export interface PayUnit {
  period: SalaryPeriod
  times: number
}

/** More than any pay in any currency; a larger amount is a mistake. */
const LARGEST = 1e12

/** Pay from the fields of a source. */
export function paid(
  min: unknown,
  max: unknown,
  currency: unknown,
  unit: PayUnit | null,
): SalaryRange | null {
  if (!unit) return null
  const [low = null, high = null] = [min, max].map((value) => {
    const amount = number(value)
    return amount === null ? null : amount * unit.times
  })
  return salaryRange(low, high, text(currency), unit.period)
}

/** Ranges with the currency and period of the first one become one range. */
export function oneRange(ranges: SalaryRange[]): SalaryRange | null {
  const [first] = ranges
  if (!first) return null
  const { currency, period } = first
  const alike = ranges.filter((range) => range.currency === currency && range.period === period)
  const lows = alike.flatMap(({ min }) => min ?? [])
  const highs = alike.flatMap(({ max }) => max ?? [])
  return salaryRange(
    lows.length > 0 ? Math.min(...lows) : null,
    highs.length > 0 ? Math.max(...highs) : null,
    currency,
    period,
  )
}

/**
 * Pay in the form of the columns of `jobs`: amounts above zero, the lower first, with a currency
 * and a period. An end of zero or less is open. Null when no end is left.
 */
export function salaryRange(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: SalaryPeriod | null,
): SalaryRange | null {
  const code = currency?.trim().toUpperCase()
  if (!code || !/^[A-Z]{3}$/.test(code) || !period) return null
  const [low = null, high = null] = [min, max].map((amount) =>
    amount !== null && amount > 0 && amount <= LARGEST ? amount : null,
  )
  if (low === null && high === null) return null
  const isInverted = low !== null && high !== null && low > high
  return {
    min: isInverted ? high : low,
    max: isInverted ? low : high,
    currency: code,
    period,
  }
}
