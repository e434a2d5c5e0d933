import type { SalaryPeriod } from '#contract/job.ts'

export interface Salary {
  salary_min: number | null
  salary_max: number | null
  salary_currency: string | null
  salary_period: SalaryPeriod | null
}

/** "€60,000–75,000 a year", or null when the posting states no pay. */
export function formatSalary(salary: Salary): string | null {
  const {
    salary_min: min,
    salary_max: max,
    salary_currency: currency,
    salary_period: period,
  } = salary
  const from = min ?? max
  if (from === null) return null
  const to = max ?? from
  const per = period ? ` a${period === 'hour' ? 'n' : ''} ${period}` : ''
  const written = (amount: number) => amountFormat(currency).format(amount)
  if (min === null) return `up to ${written(to)}${per}`
  if (max === null) return `from ${written(from)}${per}`
  if (from === to) return `${written(from)}${per}`
  return `${written(from)}–${amountFormat(null).format(to)}${per}`
}

function amountFormat(currency: string | null): Intl.NumberFormat {
  const digits = { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' } as const
  // Currency codes come from postings: an unknown one must not break the page.
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat('en', digits)
  return new Intl.NumberFormat('en', { style: 'currency', currency, ...digits })
}
