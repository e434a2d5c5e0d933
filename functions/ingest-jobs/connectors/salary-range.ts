import type { SalaryPeriod } from '../../_shared/contract/job.ts'
import { number, text } from './tolerant.ts'

export interface SalaryRange {
  min: number | null
  max: number | null
  currency: string
  period: SalaryPeriod
}

/** How a source counts pay, in our periods: what it pays twice a month is two of a month. */
export interface PayUnit {
  period: SalaryPeriod
  times: number
}

/** More than any pay in any currency; beyond it stands a mistake. */
const LARGEST = 1e12

/** Pay as a source's fields give it. */
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

/** Several ranges are one where they share the first one's currency and period. */
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
 * Pay as the columns of `jobs` take it: amounts above zero, the lower first, in a currency and for
 * a period. A zero or negative end is an open one; null when nothing is left.
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
