// Single entries of a JSON Resume as rows of a profile; null: the entry says nothing for one.
import { isInOrder } from '../../contract/date-precision.ts'
import { cut, ENTRY_LIMITS, LIMITS, ROW_LIMITS } from '../../contract/limits.ts'
import {
  type Certificate,
  type Education,
  type Experience,
  type Language,
  type Link,
  link,
} from '../../contract/profile.ts'
import type { ResumeEntry } from '../../contract/resume.ts'
import type { KnownDate } from '../propose/known-date.ts'

export function fit(value: string | undefined, limit: number): string | null {
  return cut((value ?? '').toWellFormed().trim(), limit).trim() || null
}

const UNKNOWN = { date: null, precision: null }

/** "2020", "2020-06" and "2020-06-01" are as exact as they are written. */
export function readDate(value: string | undefined): KnownDate {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value?.trim() ?? '') ?? []
  if (year === undefined) return UNKNOWN
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`
  const parsed = new Date(`${date}T00:00:00Z`)
  if (!parsed.getTime() || !parsed.toISOString().startsWith(date)) return UNKNOWN
  return { date, precision: day ? 'day' : month ? 'month' : 'year' }
}

export function readSpan(entry: { startDate?: string | undefined; endDate?: string | undefined }) {
  const started = readDate(entry.startDate)
  const ended = readDate(entry.endDate)
  const span = {
    started_on: started.date,
    started_precision: started.precision,
    ended_on: ended.date,
    ended_precision: ended.precision,
  }
  return isInOrder(span) ? span : { ...span, ended_on: null, ended_precision: null }
}

type Job = ResumeEntry<'work'> | ResumeEntry<'volunteer'>

export function readJob(entry: Job): Experience | null {
  const { employer: most, title, location } = LIMITS.experiences
  const employer = fit(textOf('name' in entry ? entry.name : entry.organization), most)
  const job = {
    employer,
    title: fit(entry.position, title),
    location: fit(textOf(entry.location), location),
    ...readSpan(entry),
  }
  if (job.employer === null && job.title === null) return null
  const achievements = [entry.summary, ...(entry.highlights ?? [])]
    .flatMap((line) => fit(line, LIMITS.achievements.text) ?? [])
    .slice(0, ROW_LIMITS.achievements)
  const is_current = job.started_on !== null && entry.endDate === undefined
  return { ...job, is_current, achievements }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

export function readSchool(entry: ResumeEntry<'education'>): Education | null {
  const limits = LIMITS.education
  const school = {
    school: fit(entry.institution, limits.school),
    degree: fit(entry.studyType, limits.degree),
    area: fit(entry.area, limits.area),
    ...readSpan(entry),
  }
  return school.school || school.degree || school.area ? school : null
}

export function readCertificate(entry: ResumeEntry<'certificates'>): Certificate | null {
  const name = fit(entry.name, LIMITS.certificates.name)
  if (name === null) return null
  const issuer = fit(entry.issuer, LIMITS.certificates.issuer)
  const { date, precision } = readDate(entry.date)
  return { name, issuer, issued_on: date, issued_precision: precision }
}

export function readLanguage(entry: ResumeEntry<'languages'>): Language | null {
  const name = fit(entry.language, ENTRY_LIMITS.language.name)
  return name === null ? null : { name, level: fit(entry.fluency, ENTRY_LIMITS.language.level) }
}

/** The names of single skills; without them the name of their group is one. */
export function readSkills({ name, keywords }: ResumeEntry<'skills'>): string[] {
  const named = keywords && keywords.length > 0 ? keywords : [name]
  return named.flatMap((skill) => fit(skill, ENTRY_LIMITS.skill) ?? [])
}

export function readLink(label: string | undefined, url: string | undefined): Link | null {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const named = fit(label, ENTRY_LIMITS.link.label) ?? new URL(url).hostname
  return link.safeParse({ label: named, url }).data ?? null
}

export function readAddress(location: ResumeEntry<'basics'>['location']): string | null {
  const { address, postalCode, city, region, countryCode } = location ?? {}
  const town = [postalCode, city].filter(Boolean).join(' ')
  const parts = [address, town, region, countryCode].filter(Boolean)
  return fit(parts.join(', '), ENTRY_LIMITS.contact.address)
}
