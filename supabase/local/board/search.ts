// Finds the jobs of a request, and one page of them.
import { z } from 'zod'
import { type Job, PROFESSIONS, type Profession, workplaceType } from './posting.ts'

/** A two-letter code can be given instead of the country's name. */
export const COUNTRIES: Record<string, string> = {
  US: 'United States',
  GB: 'United Kingdom',
  DE: 'Germany',
  CA: 'Canada',
  IE: 'Ireland',
  NL: 'Netherlands',
  CH: 'Switzerland',
}

const professions = Object.keys(PROFESSIONS) as [Profession, ...Profession[]]

/** Empty values count as absent: a browser sends every field of the search form. */
const optional = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (given === '' ? undefined : given), value.optional())

export const jobQuery = z.object({
  q: optional(z.string().trim().max(200)),
  profession: optional(z.enum(professions)),
  country: optional(z.string().trim().max(60)),
  workplace_type: optional(workplaceType),
  page: optional(z.coerce.number().int().min(1).max(1_000_000)),
  per_page: optional(z.coerce.number().int().min(1)),
})
export type JobQuery = z.infer<typeof jobQuery>

export interface JobPage {
  jobs: Job[]
  total: number
  page: number
  per_page: number
  next_page: number | null
}

/**
 * One page of the jobs that fit, in the order given; with `q`, jobs with every word in the title
 * come first. `per_page` is cut to 100. A page past the end is empty.
 */
export function searchJobs(jobs: Job[], query: JobQuery): JobPage {
  const page = query.page ?? 1
  const perPage = Math.min(query.per_page ?? 50, 100)
  const words = fold(query.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const fitting = jobs.filter((job) => fits(job, query) && contains(wholeText(job), words))
  const inTitle = (job: Job) => contains(fold(job.title), words)
  const ordered = [...fitting.filter(inTitle), ...fitting.filter((job) => !inTitle(job))]

  const end = page * perPage
  return {
    jobs: ordered.slice(end - perPage, end),
    total: ordered.length,
    page,
    per_page: perPage,
    next_page: end < ordered.length ? page + 1 : null,
  }
}

function fits(job: Job, query: JobQuery): boolean {
  if (query.profession && job.profession !== query.profession) return false
  if (query.workplace_type && job.workplace_type !== query.workplace_type) return false
  if (!query.country) return true
  const country = fold(COUNTRIES[query.country.toUpperCase()] ?? query.country)
  return job.countries.some((name) => fold(name) === country)
}

function contains(text: string, words: string[]): boolean {
  return words.every((word) => text.includes(word))
}

const texts = new Map<string, string>()

/** Made once per job, since its words never change while the board runs. */
function wholeText(job: Job): string {
  const known = texts.get(job.id)
  if (known !== undefined) return known
  const facts = [job.title, job.company, job.department, PROFESSIONS[job.profession]]
  const words = job.description.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&')
  const text = fold([...facts, ...job.locations, words].join(' '))
  texts.set(job.id, text)
  return text
}

/** Lower case, without accents: "montreal" finds Montréal. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
