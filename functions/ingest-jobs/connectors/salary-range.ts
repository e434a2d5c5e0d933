import type { SalaryPeriod } from '../../_shared/contract/job.ts'

export interface SalaryRange {
  min: number | null
  max: number | null
  currency: string
  period: SalaryPeriod
}

/** More than any pay in any currency; beyond it stands a mistake. */
const LARGEST = 1e12

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
