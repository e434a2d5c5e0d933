// Lever's public postings API: a plain array, page by page. Customers in the EU have a separate
// host, which does not know other customers.
// https://github.com/lever/postings-api
// GET https://api.lever.co/v0/postings/spotify?mode=json&skip=0&limit=100
import { Failure } from '../../_shared/contract/failure.ts'
import type { Connector } from './connector.ts'
import { employmentTypeOf, workplaceTypeOf } from './in-words.ts'
import { listed, without } from './listed.ts'
import { paid, type PayUnit, type SalaryRange } from './salary-range.ts'
import { fields, list, oneOf, places, text, time, webAddress } from './tolerant.ts'

const PER_PAGE = 100

const pageOf = (postings: string, skip: number) =>
  `${postings}?mode=json&skip=${skip}&limit=${PER_PAGE}`

export const lever: Connector = {
  origin: 'https://api.lever.co',

  path: ({ slug }) => pageOf(`/v0/postings/${encodeURIComponent(slug)}`, 0),

  parse(payload, path) {
    if (!Array.isArray(payload)) throw new Failure('source.malformed')
    const { pathname, searchParams } = new URL(path, lever.origin)
    const skip = Number(searchParams.get('skip')) + PER_PAGE
    // A longer page is the whole list, from a server without a limit.
    return listed(payload, {
      slim,
      next: payload.length === PER_PAGE ? pageOf(pathname, skip) : null,
    })
  },

  normalise(raw, source) {
    const job = fields(raw)
    const categories = fields(job.categories)
    const title = text(job.text)
    if (!title) return null
    return {
      title,
      company: source.name,
      description_html: description(job),
      description_plain: null,
      locations: places([categories.location, ...list(categories.allLocations)]),
      department: text(categories.department) ?? text(categories.team),
      workplace_type: workplaceTypeOf(job.workplaceType),
      is_remote: null,
      employment_type: employmentTypeOf(categories.commitment),
      salary: salary(job.salaryRange),
      url: webAddress(job.hostedUrl),
      apply_url: webAddress(job.applyUrl),
      posted_at: time(job.createdAt),
    }
  },
}

export const leverInEurope: Connector = { ...lever, origin: 'https://api.eu.lever.co' }

/** Every text comes twice, and the first two also in pieces. */
function slim(job: Record<string, unknown>): Record<string, unknown> {
  const copies = ['opening', 'openingPlain', 'descriptionBody', 'descriptionBodyPlain']
  const plain = ['description', 'salaryDescription', 'additional']
    .filter((key) => text(job[key], 1))
    .map((key) => `${key}Plain`)
  const hasWhole = text(job.description, 1) ?? text(job.descriptionPlain, 1)
  return without(job, ...(hasWhole ? copies : []), ...plain)
}

/** The text comes in parts. The part `lists`, usually the requirements, is in no other field. */
function description(job: Record<string, unknown>): string | null {
  const body =
    part(job, 'description') ?? joined([part(job, 'opening'), part(job, 'descriptionBody')])
  const lists = list(job.lists).map((each) => {
    const { text: heading, content } = fields(each)
    const items = text(content, 100_000)
    return items && `<h3>${escaped(text(heading) ?? '')}</h3><ul>${items}</ul>`
  })
  return text(
    joined([body, ...lists, part(job, 'salaryDescription'), part(job, 'additional')]),
    200_000,
  )
}

function part(job: Record<string, unknown>, key: string): string | null {
  const html = text(job[key], 200_000)
  if (html) return html
  const plain = text(job[`${key}Plain`], 200_000)
  return plain && `<p>${escaped(plain).replaceAll('\n', '<br>')}</p>`
}

function joined(parts: (string | null)[]): string | null {
  return parts.filter((each) => each !== null).join('\n') || null
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const UNITS: Record<string, PayUnit> = {
  peryear: { period: 'year', times: 1 },
  permonth: { period: 'month', times: 1 },
  semimonth: { period: 'month', times: 2 },
  biweek: { period: 'week', times: 0.5 },
  perweek: { period: 'week', times: 1 },
  perday: { period: 'day', times: 1 },
  perhour: { period: 'hour', times: 1 },
}

/** One-time payments and bonuses have intervals too. */
function salary(value: unknown): SalaryRange | null {
  const { min, max, currency, interval } = fields(value)
  const every = text(interval)?.replace(/-(salary|wage)$/, '')
  return paid(min, max, currency, oneOf(UNITS, every))
}
