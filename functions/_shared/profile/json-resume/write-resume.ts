// A profile as a JSON Resume. What a profile has no place for comes from the document that the
// person imported: a document that comes back unchanged is the same.
import type { Contact } from '../../contract/profile.ts'
import type { KnownFacts } from '../../contract/proposal.ts'
import type { Resume, ResumeEntry } from '../../contract/resume.ts'
import { certificateLikeness, jobLikeness, schoolLikeness } from '../propose/likeness.ts'
import { pairRows } from '../propose/pair-rows.ts'
import { plain } from '../propose/plain.ts'
import {
  readAddress,
  readCertificate,
  readJob,
  readLanguage,
  readLink,
  readSchool,
  readSkills,
} from './read-entries.ts'
import { overlay, part, type Values } from './overlay.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

type Job = KnownFacts['experiences'][number]

/** `contact` is null while no key opens it. */
export function writeResume(
  facts: KnownFacts,
  contact: Contact | null,
  imported: Resume | null,
): Resume {
  const original: Resume = imported ?? { $schema: SCHEMA }
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

function basicsOf(facts: KnownFacts, contact: Contact | null, { basics = {} }: Resume) {
  const { name, email, phone, address } = contact ?? {}
  const imported = { name: basics.name, email: basics.email, phone: basics.phone }
  const own = contact ? overlay(basics, imported, { name, email, phone }) : basics
  const about = overlay(
    own,
    { label: basics.label?.trim(), summary: basics.summary?.trim() },
    { label: facts.headline, summary: facts.summary },
  )
  const isMoved = contact !== null && readAddress(basics.location) !== (address ?? null)
  const { location: _, ...elsewhere } = about
  const placed = isMoved ? { ...elsewhere, ...(address ? { location: { address } } : {}) } : about
  return linksIn(facts, placed)
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
    const label = links.find((link) => link.url === one.url)?.label
    return overlay(one, { network: readLink(one.network, one.url)?.label }, { network: label })
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
  const entries = [
    ...(original.work ?? []).map((entry) => ({ entry, isVoluntary: false, row: readJob(entry) })),
    ...(original.volunteer ?? []).map((entry) => ({
      entry,
      isVoluntary: true,
      row: readJob(entry),
    })),
  ]
  const read = entries.flatMap((one) => (one.row ? [{ ...one, row: one.row }] : []))
  const { pairs } = pairRows(facts.experiences, read, (job, { row }) => jobLikeness(job, row))
  const found = new Map(pairs)
  const work: Values[] = []
  const volunteer: Values[] = []
  for (const job of facts.experiences) {
    const from = found.get(job)
    const voluntary = from?.isVoluntary ?? false
    const nameKey = voluntary ? 'organization' : 'name'
    const list = voluntary ? volunteer : work
    list.push(jobEntry(job, from?.entry ?? {}, from?.row ?? null, nameKey))
  }
  const unread = (voluntary: boolean) =>
    entries.flatMap(({ entry, isVoluntary, row }) =>
      row === null && isVoluntary === voluntary ? [entry] : [],
    )
  return { work: [...work, ...unread(false)], volunteer: [...volunteer, ...unread(true)] }
}

function jobEntry(
  job: Job,
  entry: Values,
  row: ReturnType<typeof readJob>,
  nameKey: 'name' | 'organization',
): Values {
  const fields = (one: Job | NonNullable<typeof row>): Values => ({
    [nameKey]: one.employer,
    position: one.title,
    location: one.location,
    startDate: one.started_on,
    endDate: one.ended_on,
  })
  const written = overlay(entry, row ? fields(row) : {}, fields(job))
  const lines = job.achievements.map(({ text }) => text)
  if (row && plain(row.achievements.join('\n')) === plain(lines.join('\n'))) return written
  const { summary, ...rest } = written
  const isSaid = typeof summary === 'string' && lines[0] === summary.trim()
  return {
    ...rest,
    ...(isSaid ? { summary } : {}),
    highlights: isSaid ? lines.slice(1) : lines,
  }
}

function schoolsOf({ education }: KnownFacts, { education: original = [] }: Resume) {
  const fields = (row: NonNullable<ReturnType<typeof readSchool>>): Values => ({
    institution: row.school,
    area: row.area,
    studyType: row.degree,
    startDate: row.started_on,
    endDate: row.ended_on,
  })
  return rowsOf(education, original, readSchool, schoolLikeness, fields)
}

function certificatesOf({ certificates }: KnownFacts, { certificates: original = [] }: Resume) {
  const fields = (row: NonNullable<ReturnType<typeof readCertificate>>): Values => ({
    name: row.name,
    date: row.issued_on,
    issuer: row.issuer,
  })
  return rowsOf(certificates, original, readCertificate, certificateLikeness, fields)
}

function languagesOf({ languages }: KnownFacts, { languages: original = [] }: Resume) {
  const fields = (row: NonNullable<ReturnType<typeof readLanguage>>): Values => ({
    language: row.name,
    fluency: row.level,
  })
  const isSame = (one: { name: string }, other: { name: string }) =>
    plain(one.name) === plain(other.name) ? 1 : 0
  return rowsOf(languages, original, readLanguage, isSame, fields)
}

/** Rows in the order of the profile; entries that no row could be read from stay at the end. */
function rowsOf<Known extends Row, Row, Entry extends Values>(
  known: readonly Known[],
  original: readonly Entry[],
  read: (entry: Entry) => Row | null,
  likeness: (known: Known, row: Row) => number,
  fields: (row: Row) => Values,
): Values[] {
  const rows = original.map((entry) => ({ entry, row: read(entry) }))
  const usable = rows.flatMap(({ entry, row }) => (row === null ? [] : [{ entry, row }]))
  const { pairs } = pairRows(known, usable, (one, { row }) => likeness(one, row))
  const found = new Map(pairs)
  const unread = rows.flatMap(({ entry, row }) => (row === null ? [entry] : []))
  return [
    ...known.map((row) => {
      const from = found.get(row)
      return overlay(from?.entry ?? {}, from ? fields(from.row) : {}, fields(row))
    }),
    ...unread,
  ]
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
