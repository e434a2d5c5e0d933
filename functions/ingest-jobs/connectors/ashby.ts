// Ashby's public job board API: one answer lists a company's postings.
// https://developers.ashbyhq.com/docs/public-job-posting-api
// GET https://api.ashbyhq.com/posting-api/job-board/notion?includeCompensation=true
import { Failure } from '../../_shared/contract/failure.ts'
import type { EmploymentType, SalaryPeriod, WorkplaceType } from '../../_shared/contract/job.ts'
import type { Connector } from './connector.ts'
import { salaryRange, type SalaryRange } from './salary-range.ts'
import { fields, flag, list, number, oneOf, text, time, webAddress } from './tolerant.ts'

export const ashby: Connector = {
  origin: 'https://api.ashbyhq.com',

  // The board's name is case and space sensitive.
  path: ({ slug }) => `/posting-api/job-board/${encodeURIComponent(slug)}?includeCompensation=true`,

  parse(payload) {
    const { jobs } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    const listed = jobs.filter((job) => flag(fields(job).isListed) !== false)
    const postings = listed.flatMap((raw) => {
      const external_id = text(fields(raw).id, 200)
      return external_id ? [{ external_id, raw: withoutCopy(fields(raw)) }] : []
    })
    return { postings, rejected: listed.length - postings.length, next: null }
  },

  normalise(raw, source) {
    const job = fields(raw)
    const title = text(job.title)
    if (!title) return null
    return {
      title,
      company: source.name,
      description_html: text(job.descriptionHtml, 200_000),
      description_plain: text(job.descriptionPlain, 200_000),
      locations: places(job),
      department: text(job.department) ?? text(job.team),
      workplace_type: oneOf(WORKPLACE_TYPES, job.workplaceType),
      is_remote: flag(job.isRemote),
      employment_type: oneOf(EMPLOYMENT_TYPES, job.employmentType),
      salary: salary(job.compensation),
      url: webAddress(job.jobUrl),
      apply_url: webAddress(job.applyUrl),
      posted_at: time(job.publishedAt),
    }
  },
}

/** The text comes twice; half of every list is the copy. */
function withoutCopy({ descriptionPlain, ...job }: Record<string, unknown>) {
  return text(job.descriptionHtml, 1) ? job : { ...job, descriptionPlain }
}

const WORKPLACE_TYPES: Record<string, WorkplaceType> = {
  onsite: 'on_site',
  hybrid: 'hybrid',
  remote: 'remote',
}

const EMPLOYMENT_TYPES: Record<string, EmploymentType> = {
  fulltime: 'full_time',
  parttime: 'part_time',
  intern: 'internship',
  contract: 'contract',
  temporary: 'temporary',
}

const INTERVALS: Record<string, { period: SalaryPeriod; times: number }> = {
  '1year': { period: 'year', times: 1 },
  '1month': { period: 'month', times: 1 },
  '0.5month': { period: 'month', times: 2 },
  '2week': { period: 'week', times: 0.5 },
  '1week': { period: 'week', times: 1 },
  '1day': { period: 'day', times: 1 },
  '1hour': { period: 'hour', times: 1 },
}

function places(job: Record<string, unknown>): string[] {
  const secondary = list(job.secondaryLocations).map((place) =>
    typeof place === 'string' ? place : fields(place).location,
  )
  const named = [job.location, ...secondary].flatMap((place) => text(place, 200) ?? [])
  return [...new Set(named)].slice(0, 50)
}

/**
 * Pay is what the components of type Salary say; equity and bonuses are components too, and
 * `compensation.minValue` does not exist. Several tiers in one currency read as one range.
 */
function salary(compensation: unknown): SalaryRange | null {
  const { summaryComponents, compensationTiers } = fields(compensation)
  const inTiers = list(compensationTiers).flatMap((tier) => list(fields(tier).components))
  const all = list(summaryComponents).length > 0 ? list(summaryComponents) : inTiers
  const ranges = all.flatMap((component) => rangeOf(fields(component)) ?? [])
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

function rangeOf(component: Record<string, unknown>): SalaryRange | null {
  if (!oneOf({ salary: true }, component.compensationType)) return null
  const interval = oneOf(INTERVALS, component.interval)
  if (!interval) return null
  const amount = (value: unknown) => {
    const given = number(value)
    return given === null ? null : given * interval.times
  }
  return salaryRange(
    amount(component.minValue),
    amount(component.maxValue),
    text(component.currencyCode),
    interval.period,
  )
}
