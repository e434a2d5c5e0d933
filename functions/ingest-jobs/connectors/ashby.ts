// Ashby's public job board API: one answer lists a company's postings.
// https://developers.ashbyhq.com/docs/public-job-posting-api
// GET https://api.ashbyhq.com/posting-api/job-board/notion?includeCompensation=true
import { Failure } from '../../_shared/contract/failure.ts'
import type { Connector } from './connector.ts'
import { employmentTypeOf, workplaceTypeOf } from './in-words.ts'
import { listed, without } from './listed.ts'
import { oneRange, paid, type PayUnit, type SalaryRange } from './salary-range.ts'
import { fields, flag, list, oneOf, places, text, time, webAddress } from './tolerant.ts'

export const ashby: Connector = {
  origin: 'https://api.ashbyhq.com',

  // The board's name is case and space sensitive.
  path: ({ slug }) => `/posting-api/job-board/${encodeURIComponent(slug)}?includeCompensation=true`,

  parse(payload) {
    const { jobs } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    const shown = jobs.filter((job) => flag(fields(job).isListed) !== false)
    return listed(shown, { slim })
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
      locations: places([job.location, ...secondaryLocations(job)]),
      department: text(job.department) ?? text(job.team),
      workplace_type: workplaceTypeOf(job.workplaceType),
      is_remote: flag(job.isRemote),
      employment_type: employmentTypeOf(job.employmentType),
      salary: salary(job.compensation),
      url: webAddress(job.jobUrl),
      apply_url: webAddress(job.applyUrl),
      posted_at: time(job.publishedAt),
    }
  },
}

/** Ashby sends the text twice; the copy is half of every list. */
const slim = (job: Record<string, unknown>) =>
  text(job.descriptionHtml, 1) ? without(job, 'descriptionPlain') : job

const INTERVALS: Record<string, PayUnit> = {
  '1year': { period: 'year', times: 1 },
  '1month': { period: 'month', times: 1 },
  '0.5month': { period: 'month', times: 2 },
  '2week': { period: 'week', times: 0.5 },
  '1week': { period: 'week', times: 1 },
  '1day': { period: 'day', times: 1 },
  '1hour': { period: 'hour', times: 1 },
}

function secondaryLocations(job: Record<string, unknown>): unknown[] {
  return list(job.secondaryLocations).map((place) =>
    typeof place === 'string' ? place : fields(place).location,
  )
}

/**
 * Pay comes from components of type Salary. Equity and bonuses are components too, and
 * `compensation.minValue` does not exist.
 */
function salary(compensation: unknown): SalaryRange | null {
  const { summaryComponents, compensationTiers } = fields(compensation)
  const inTiers = list(compensationTiers).flatMap((tier) => list(fields(tier).components))
  const all = list(summaryComponents).length > 0 ? list(summaryComponents) : inTiers
  return oneRange(all.flatMap((component) => rangeOf(fields(component)) ?? []))
}

function rangeOf(component: Record<string, unknown>): SalaryRange | null {
  const { compensationType, interval, minValue, maxValue, currencyCode } = component
  if (!oneOf({ salary: true }, compensationType)) return null
  return paid(minValue, maxValue, currencyCode, oneOf(INTERVALS, interval))
}
