// Greenhouse's public job board API: one answer lists a company's postings.
// https://developers.greenhouse.io/job-board.html
// GET https://boards-api.greenhouse.io/v1/boards/stripe/jobs?content=true&pay_transparency=true
import { Parser } from 'htmlparser2'
import { Failure } from '../../_shared/contract/failure.ts'
import type { Connector } from './connector.ts'
import { greenhouseSalary } from './greenhouse-salary.ts'
import { employmentTypeOf, workplaceTypeOf } from './in-words.ts'
import { listed, without } from './listed.ts'
import { fields, flag, list, places, text, time, webAddress } from './tolerant.ts'

export const greenhouse: Connector = {
  origin: 'https://boards-api.greenhouse.io',

  path: ({ slug }) =>
    `/v1/boards/${encodeURIComponent(slug)}/jobs?content=true&pay_transparency=true`,

  parse(payload) {
    const { jobs } = fields(payload)
    if (!Array.isArray(jobs)) throw new Failure('source.malformed')
    // A form without a job ("keep me in mind") has null here.
    const offered = jobs.filter((job) => fields(job).internal_job_id !== null)
    return listed(offered, { slim })
  },

  normalise(raw, source) {
    const job = fields(raw)
    const title = text(job.title)
    if (!title) return null
    const page = webAddress(job.absolute_url)
    return {
      title,
      company: text(job.company_name) ?? source.name,
      description_html: html(job.content),
      description_plain: null,
      locations: locations(job),
      department: names(job.departments)[0] ?? null,
      workplace_type: said(job, WORKPLACE, workplaceTypeOf),
      is_remote: said(job, /^remote\b/i, flag),
      employment_type: said(job, EMPLOYMENT, employmentTypeOf),
      salary: greenhouseSalary(job),
      url: page,
      apply_url: page, // the form is on the same page
      posted_at: time(job.first_published) ?? time(job.updated_at),
    }
  },
}

/** This date changes with every edit. It is read only when there is no other date. */
const slim = (job: Record<string, unknown>) =>
  time(job.first_published) ? without(job, 'updated_at') : job

/**
 * HTML that is escaped once as a whole: `&lt;p&gt;R&amp;amp;D&lt;/p&gt;`. Only that escape is
 * removed here, so that what the employer escaped stays text.
 */
function html(content: unknown): string | null {
  const written = text(content, 400_000)
  if (!written || /<\/?[a-z]/i.test(written)) return text(written, 200_000)
  const pieces: string[] = []
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) })
  parser.end(written)
  return text(pieces.join(''), 200_000)
}

const NO_PLACE = /^(remote|hybrid|on-?site|in[- ]office|flexible)$/i

/** One text may name several places. When it names none, the offices are used. */
function locations(job: Record<string, unknown>): string[] {
  const named = places((text(fields(job.location).name) ?? '').split(/;|\|| or /))
  const isSomewhere = named.some((place) => !NO_PLACE.test(place))
  return isSomewhere ? named : places([...named, ...names(job.offices)])
}

function names(value: unknown): string[] {
  return list(value).flatMap((each) => text(fields(each).name) ?? [])
}

const WORKPLACE =
  /\b(work ?place|work(ing)? (model|arrangement|location|style|setting)|location type)\b/i
const EMPLOYMENT = /\b(employment|job|contract|worker|position|time) ?type\b|\bcommitment\b/i

/** The values of the employer's own fields with this name: one value or several. */
function said<Fact>(
  job: Record<string, unknown>,
  name: RegExp,
  read: (value: unknown) => Fact | null,
): Fact | null {
  const values = list(job.metadata)
    .map(fields)
    .filter((field) => name.test(text(field.name) ?? ''))
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  const [fact = null] = values.flatMap((value) => read(value) ?? [])
  return fact
}
