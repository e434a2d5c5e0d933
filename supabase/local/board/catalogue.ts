// All jobs of the board: the postings of every profession with their employers.
import { COMPANIES, type Company } from './companies.ts'
import { describe } from './description.ts'
import { postedAt } from './posted-at.ts'
import type { Job, Posting, Profession } from './posting.ts'
import { data } from './postings/data.ts'
import { design } from './postings/design.ts'
import { finance } from './postings/finance.ts'
import { hospitality } from './postings/hospitality.ts'
import { humanResources } from './postings/human-resources.ts'
import { law } from './postings/law.ts'
import { logistics } from './postings/logistics.ts'
import { marketing } from './postings/marketing.ts'
import { nursing } from './postings/nursing.ts'
import { sales } from './postings/sales.ts'
import { softwareEngineering } from './postings/software-engineering.ts'
import { teaching } from './postings/teaching.ts'
import { trades } from './postings/trades.ts'

export const POSTINGS: Record<Profession, Posting[]> = {
  software_engineering: softwareEngineering,
  data,
  nursing,
  finance,
  law,
  teaching,
  trades,
  logistics,
  hospitality,
  sales,
  design,
  human_resources: humanResources,
  marketing,
}

/** A job before it is served. Its time and its addresses depend on the request. */
export type Entry = Omit<Job, 'posted_at' | 'url' | 'apply_url'>

export const ENTRIES: Entry[] = Object.entries(POSTINGS).flatMap(([profession, postings]) =>
  postings.map((posting) => entry(profession as Profession, posting)),
)

const byId = new Map(ENTRIES.map((job) => [job.id, job]))

/** All jobs at `now`, newest first. `origin` is the board's address, without a slash at the end. */
export function readJobs(origin: string, now: Date): Job[] {
  return ENTRIES.map((job) => serve(job, origin, now)).sort(
    (a, b) => b.posted_at.localeCompare(a.posted_at) || a.id.localeCompare(b.id),
  )
}

export function readJob(id: string, origin: string, now: Date): Job | null {
  const job = byId.get(id)
  return job ? serve(job, origin, now) : null
}

function serve(job: Entry, origin: string, now: Date): Job {
  const url = `${origin}/jobs/${job.id}`
  return {
    ...job,
    posted_at: postedAt(job.id, now).toISOString(),
    url,
    apply_url: `${url}/apply`,
  }
}

function entry(profession: Profession, posting: Posting): Entry {
  const company = employer(posting)
  const [min, max, currency, period] = posting.pay ?? []
  return {
    id: slug(`${posting.company} ${posting.title}`),
    title: posting.title,
    company: company.name,
    department: posting.department,
    profession,
    locations: posting.places,
    countries: [...new Set(posting.places.map((place) => place.split(', ').at(-1) ?? place))],
    workplace_type: posting.workplace,
    employment_type: posting.employment,
    salary: min && max && currency && period ? { min, max, currency, period } : null,
    language: posting.language ?? 'en',
    description: describe(posting, company),
  }
}

function employer(posting: Posting): Company {
  const company = COMPANIES[posting.company]
  if (!company) throw new Error(`no such employer: ${posting.company} (${posting.title})`)
  return company
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
