// The sandbox board that comes with the product: invented employers, paged JSON.
// GET http://localhost:54330/jobs?page=1&per_page=100
import { Failure } from '../../_shared/contract/failure.ts'
import { employmentType, salaryPeriod, workplaceType } from '../../_shared/contract/job.ts'
import type { Connector } from './connector.ts'
import { listed } from './listed.ts'
import { paid, type SalaryRange } from './salary-range.ts'
import { fields, list, number, places, text, time, webAddress } from './tolerant.ts'

export const sandbox: Connector = {
  origin: 'http://localhost:54330',

  path: () => '/jobs?page=1&per_page=100',

  parse(payload) {
    const { jobs, next_page } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    const page = number(next_page)
    const isPage = page !== null && page > 0 && Number.isSafeInteger(page)
    return listed(jobs, { next: isPage ? `/jobs?page=${page}&per_page=100` : null })
  },

  normalise(raw, source) {
    const job = fields(raw)
    const title = text(job.title)
    if (!title) return null
    return {
      title,
      company: text(job.company) ?? source.name,
      description_html: text(job.description, 200_000),
      description_plain: null,
      locations: places(list(job.locations)),
      department: text(job.department),
      workplace_type: workplaceType.safeParse(job.workplace_type).data ?? null,
      is_remote: null,
      employment_type: employmentType.safeParse(job.employment_type).data ?? null,
      salary: salary(job.salary),
      url: webAddress(job.url),
      apply_url: webAddress(job.apply_url),
      posted_at: time(job.posted_at),
    }
  },
}

function salary(value: unknown): SalaryRange | null {
  const { min, max, currency, period } = fields(value)
  const every = salaryPeriod.safeParse(period).data ?? null
  return paid(min, max, currency, every && { period: every, times: 1 })
}
