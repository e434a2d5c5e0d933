// The board's values as words on its pages.
import type { Job } from '../posting.ts'

export const WORKPLACES: Record<Job['workplace_type'], string> = {
  on_site: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
}

export const EMPLOYMENTS: Record<Job['employment_type'], string> = {
  full_time: 'Full time',
  part_time: 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
}

export function salaryText({ salary }: Job): string | null {
  if (!salary) return null
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: salary.currency,
    minimumFractionDigits: 0,
  })
  // A range with two equal ends would be shown as "~$24".
  const isRange = salary.max > salary.min
  const amount = isRange ? money.formatRange(salary.min, salary.max) : money.format(salary.min)
  return `${amount} per ${salary.period}`
}

export function dayText(isoTime: string): string {
  return new Date(isoTime).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' })
}

/** The facts of a job, the most asked for first. */
export function factsOf(job: Job): string[] {
  const facts = [
    job.locations.join(' · '),
    WORKPLACES[job.workplace_type],
    EMPLOYMENTS[job.employment_type],
    salaryText(job),
  ]
  return facts.filter((fact) => fact !== null)
}
