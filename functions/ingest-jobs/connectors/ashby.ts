// Ashby's public job board API: one answer lists a company's postings.
// https://developers.ashbyhq.com/docs/public-job-posting-api
// GET https://api.ashbyhq.com/posting-api/job-board/notion?includeCompensation=true
import { Failure } from '../../_shared/contract/failure.ts'
import type { EmploymentType, SalaryPeriod, WorkplaceType } from '../../_shared/contract/job.ts'
import type { Connector, Posting } from './connector.ts'
import { fields, flag, list, number, oneOf, text, time, webAddress } from './tolerant.ts'

export const ashby: Connector = {
  origin: 'https://api.ashbyhq.com',

  // The board's name is case and space sensitive.
  path: ({ slug }) =>
    `/posting-api/job-board/${encodeURIComponent(slug)}?includeCompensation=true`,

  parse(payload) {
    const { jobs } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    const listed = jobs.filter((job) => flag(fields(job).isListed) !== false)
    const postings = listed.flatMap((raw) => {
      const external_id = text(fields(raw).id, 200)
      return external_id ? [{ external_id, raw }] : []
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

const PERIODS: Record<string, SalaryPeriod> = {
  '1year': 'year',
  '1month': 'month',
  '1week': 'week',
  '1day': 'day',
  '1hour': 'hour',
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
 * `compensation.minValue` does not exist. Several tiers read as one range.
 */
function salary(compensation: unknown): Posting['salary'] {
  const { summaryComponents, compensationTiers } = fields(compensation)
  const inTiers = list(compensationTiers).flatMap((tier) => list(fields(tier).components))
  const all = list(summaryComponents).length > 0 ? list(summaryComponents) : inTiers
  const components = all
    .map(fields)
    .filter((component) => oneOf({ salary: true }, component.compensationType))

  const currency = text(components[0]?.currencyCode)?.toUpperCase()
  const period = oneOf(PERIODS, components[0]?.interval)
  if (!currency || !/^[A-Z]{3}$/.test(currency) || !period) return null

  const alike = components.filter(
    (component) =>
      text(component.currencyCode)?.toUpperCase() === currency &&
      oneOf(PERIODS, component.interval) === period,
  )
  const amounts = (key: string) =>
    alike.flatMap((component) => {
      const amount = number(component[key])
      return amount !== null && amount > 0 ? [amount] : []
    })
  const lows = amounts('minValue')
  const highs = amounts('maxValue')
  if (lows.length + highs.length === 0) return null
  return {
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: highs.length > 0 ? Math.max(...highs) : null,
    currency,
    period,
  }
}
