// A profile as a JSON Resume. What a profile has no place for comes from the document that the
// person imported: a document that comes back unchanged is the same.
import { type DatePrecision, knownPart } from '../../contract/date-precision.ts'
import { ROW_LIMITS } from '../../contract/limits.ts'
import type {
  Certificate,
  Contact,
  Education,
  Experience,
  Language,
} from '../../contract/profile.ts'
import type { KnownFacts } from '../../contract/proposal.ts'
import type { Resume, ResumeEntry } from '../../contract/resume.ts'
import { certificateLikeness, jobLikeness, schoolLikeness } from '../propose/likeness.ts'
import { plain } from '../propose/plain.ts'
import {
  readCertificate,
  readJob,
  readLanguage,
  readLink,
  readSchool,
  readSkills,
} from './read-entries.ts'
import { inPlace, pairsOf, rowsOf, sourcesOf } from './place-entries.ts'
import { readResume } from './read-resume.ts'
import { overlay, part, type Values } from './overlay.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

type Job = KnownFacts['experiences'][number]

/** A new document has the usual parts, also when they are empty. */
const NEW: Resume = {
  $schema: SCHEMA,
  basics: { profiles: [] },
  work: [],
  education: [],
  certificates: [],
  skills: [],
  languages: [],
}

/** `contact` is null while no key opens it. */
export function writeResume(
  facts: KnownFacts,
  contact: Contact | null,
  imported: Resume | null,
): Resume {
  const original = imported ?? NEW
  const { work, volunteer } = jobParts(facts, original)
  return {
    ...original,
    ...part(original, 'basics', basicsOf(facts, contact, original)),
    ...part(original, 'work', work),
    ...part(original, 'volunteer', volunteer),
    ...part(original, 'education', schoolsOf(facts, original)),
    ...part(original, 'certificates', certificatesOf(facts, original)),
    ...part(original, 'skills', skillsOf(facts, original)),
    ...part(original, 'languages', languagesOf(facts, original)),
  }
}

function basicsOf(facts: KnownFacts, contact: Contact | null, original: Resume) {
  const { basics = {} } = original
  const read = readResume(original)
  const about = overlay(
    basics,
    { label: read.headline, summary: read.summary },
    { label: facts.headline, summary: facts.summary },
  )
  if (contact === null) return linksIn(facts, about)
  const { address: was, ...imported } = read.contact
  const { address, ...current } = contact
  const { location, ...named } = overlay(about, imported, current)
  const own = address === null ? {} : { location: { address } }
  const kept = location === undefined ? {} : { location }
  return linksIn(facts, { ...named, ...(address === was ? kept : own) })
}

/** The person's own address on the web, and the profiles elsewhere. */
function linksIn({ links }: KnownFacts, basics: ResumeEntry<'basics'>): ResumeEntry<'basics'> {
  const { url, profiles, ...rest } = basics
  const has = (address?: string) => links.some((link) => link.url === address)
  const site = readLink('Website', url) === null || has(url) ? { url } : {}
  const kept = (profiles ?? []).filter(
    (one) => readLink(one.network, one.url) === null || has(one.url),
  )
  const named = kept.map((one) => {
    const network = readLink(one.network, one.url)?.label
    const labels = links.filter((link) => link.url === one.url).map(({ label }) => label)
    if (network === undefined || labels.includes(network)) return one
    return overlay(one, { network }, { network: labels[0] })
  })
  const known = new Set([site.url, ...kept.map((one) => one.url)])
  const added = links
    .filter((link) => !known.has(link.url))
    .map((link) => ({ network: link.label, url: link.url }))
  const all = [...named, ...added]
  return {
    ...rest,
    ...(url !== undefined ? site : {}),
    ...(profiles || all.length > 0 ? { profiles: all } : {}),
  }
}

function jobParts(facts: KnownFacts, original: Resume) {
  const all = [
    ...(original.work ?? []).map((entry) => ({ entry, isVoluntary: false })),
    ...(original.volunteer ?? []).map((entry) => ({ entry, isVoluntary: true })),
  ]
  const sources = sourcesOf(all, ({ entry }) => readJob(entry), ROW_LIMITS.experiences)
  const found = pairsOf(facts.experiences, sources, jobLikeness, (job) => [
    fieldsOf(job, 'name'),
    linesOf(job),
  ])
  const written = facts.experiences.map((job) => {
    const { entry: from, row } = found.get(job) ?? { entry: null, row: null }
    const isVoluntary = from?.isVoluntary ?? false
    const nameKey = isVoluntary ? 'organization' : 'name'
    return { isVoluntary, entry: jobEntry(job, from?.entry ?? {}, row, nameKey) }
  })
  const partOf = (voluntary: boolean) => {
    const own = <One extends { isVoluntary: boolean }>(one: One) => one.isVoluntary === voluntary
    const places = sources.filter(({ entry }) => own(entry))
    return inPlace(
      places.map(({ entry, row }) => ({ entry: entry.entry, row })),
      written.filter(own).map(({ entry }) => entry),
    )
  }
  return { work: partOf(false), volunteer: partOf(true) }
}

function jobEntry(
  job: Job,
  entry: Values,
  row: Experience | null,
  nameKey: 'name' | 'organization',
): Values {
  const written = overlay(entry, row ? fieldsOf(row, nameKey) : {}, fieldsOf(job, nameKey))
  const lines = linesOf(job)
  if (row && linesOf(row).join('\n') === lines.join('\n')) return written
  const { summary, ...rest } = written
  const isSaid = typeof summary === 'string' && lines[0] === summary.trim()
  return {
    ...rest,
    ...(isSaid ? { summary } : {}),
    highlights: isSaid ? lines.slice(1) : lines,
  }
}

function fieldsOf(job: Job | Experience, nameKey: 'name' | 'organization'): Values {
  return {
    [nameKey]: job.employer,
    position: job.title,
    location: job.location,
    ...spanOf(job),
  }
}

function linesOf({ achievements }: Job | Experience): string[] {
  return achievements.map((line) => (typeof line === 'string' ? line : line.text))
}

function schoolsOf({ education }: KnownFacts, { education: original = [] }: Resume) {
  const fields = (row: Education): Values => ({
    institution: row.school,
    area: row.area,
    studyType: row.degree,
    ...spanOf(row),
  })
  const sources = sourcesOf(original, readSchool, ROW_LIMITS.education)
  return rowsOf(education, sources, schoolLikeness, fields)
}

function certificatesOf({ certificates }: KnownFacts, { certificates: original = [] }: Resume) {
  const fields = (row: Certificate): Values => ({
    name: row.name,
    date: dateOf(row.issued_on, row.issued_precision),
    issuer: row.issuer,
  })
  const sources = sourcesOf(original, readCertificate, ROW_LIMITS.certificates)
  return rowsOf(certificates, sources, certificateLikeness, fields)
}

/** The format takes a year, a month or a day. */
function dateOf(date: string | null, precision: DatePrecision | null): string | null {
  return date === null ? null : knownPart(date, precision)
}

function spanOf(row: Omit<Education, 'school' | 'degree' | 'area'>): Values {
  return {
    startDate: dateOf(row.started_on, row.started_precision),
    endDate: dateOf(row.ended_on, row.ended_precision),
  }
}

function languagesOf({ languages }: KnownFacts, { languages: original = [] }: Resume) {
  const fields = (row: Language): Values => ({ language: row.name, fluency: row.level })
  const isSame = (one: Language, other: Language) =>
    plain(one.name) === plain(other.name) ? 1 + Number(one.level === other.level) : 0
  const sources = sourcesOf(original, readLanguage, ROW_LIMITS.languages)
  return rowsOf(languages, sources, isSame, fields)
}

/** Groups keep the skills that the profile still has. New ones stand alone. */
function skillsOf({ skills }: KnownFacts, { skills: original = [] }: Resume): Values[] {
  const has = new Set(skills)
  const groups = original.flatMap((group) => {
    const named = readSkills(group)
    const kept = named.filter((skill) => has.has(skill))
    if (kept.length === named.length) return [group]
    return kept.length > 0 ? [{ ...group, keywords: kept }] : []
  })
  const told = new Set(original.flatMap(readSkills))
  return [...groups, ...skills.filter((skill) => !told.has(skill)).map((name) => ({ name }))]
}
