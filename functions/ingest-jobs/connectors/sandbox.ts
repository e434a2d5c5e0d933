// The sandbox board that comes with the product: invented employers, paged JSON.
// GET http://localhost:54330/jobs?page=1&per_page=100
import { Failure } from '../../_shared/contract/failure.ts'
import { employmentType, salaryPeriod, workplaceType } from '../../_shared/contract/job.ts'
import type { Connector } from './connector.ts'
import { salaryRange, type SalaryRange } from './salary-range.ts'
import { fields, list, number, text, time, webAddress } from './tolerant.ts'

export const sandbox: Connector = {
  origin: 'http://localhost:54330',

  path: () => '/jobs?page=1&per_page=100',

  parse(payload) {
    const { jobs, next_page } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    const postings = jobs.flatMap((raw) => {
      const external_id = text(fields(raw).id, 200)
      return external_id ? [{ external_id, raw }] : []
    })
    const page = number(next_page)
    return {
      postings,
      rejected: jobs.length - postings.length,
      next:
        page !== null && page > 0 && Number.isSafeInteger(page)
          ? `/jobs?page=${page}&per_page=100`
          : null,
    }
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
      locations: places(job.locations),
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

function places(value: unknown): string[] {
  const named = list(value).flatMap((place) => text(place, 200) ?? [])
  return [...new Set(named)].slice(0, 50)
}

function salary(value: unknown): SalaryRange | null {
  const { min, max, currency, period } = fields(value)
  const every = salaryPeriod.safeParse(period).data ?? null
  return salaryRange(number(min), number(max), text(currency), every)
}
