// The profile in the JSON Resume format (jsonresume.org), which other programs can read.
import { z } from 'zod'
import { datePrecision } from '../_shared/contract/date-precision.ts'
import { contact, language, link } from '../_shared/contract/profile.ts'
import type { KnownFacts } from '../_shared/contract/proposal.ts'
import { type Resume, resume } from '../_shared/contract/resume.ts'
import { writeResume } from '../_shared/profile/json-resume/write-resume.ts'
import type { Row } from './kept-rows.ts'

/**
 * `rows` returns the kept rows of a table, by its name. `imported` is the document that the person
 * imported last.
 */
export function jsonResume(rows: (table: string) => Row[], imported: unknown = null): Resume {
  const [profile = {}] = rows('profiles')
  const [sealed] = rows('profile_contacts')
  const lines = inOrder(rows('achievements'))
  const facts: KnownFacts = {
    headline: textOf(profile.headline),
    summary: textOf(profile.summary),
    skills: each(z.string(), profile.skills),
    languages: each(language, profile.languages),
    links: each(link, profile.links),
    experiences: inOrder(rows('experiences')).map((row) => ({
      ...spanOf(row),
      employer: textOf(row.employer),
      title: textOf(row.title),
      location: textOf(row.location),
      is_current: row.is_current === true,
      achievements: lines
        .filter(({ experience_id }) => experience_id === row.id)
        .map(({ id, text }) => ({ id: String(id), text: String(text) })),
    })),
    education: inOrder(rows('education')).map((row) => ({
      ...spanOf(row),
      school: textOf(row.school),
      degree: textOf(row.degree),
      area: textOf(row.area),
    })),
    certificates: inOrder(rows('certificates')).map((row) => ({
      id: String(row.id),
      name: String(row.name),
      issuer: textOf(row.issuer),
      issued_on: textOf(row.issued_on),
      issued_precision: precision.parse(row.issued_precision),
    })),
  }
  return writeResume(
    facts,
    contact.safeParse(sealed?.opened).data ?? null,
    resume.safeParse(imported).data ?? null,
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
const precision = datePrecision.nullable().catch(null)
const spanOf = (row: Row) => ({
  id: String(row.id),
  started_on: textOf(row.started_on),
  started_precision: precision.parse(row.started_precision),
  ended_on: textOf(row.ended_on),
  ended_precision: precision.parse(row.ended_precision),
})

/** The path of the JSON Resume that was imported last, by the rows of `cvs`. */
export function importedPath(cvs: Row[]): string | null {
  const documents = cvs.filter(({ path, chosen_at }) => isDocument(path) && chosen_at !== null)
  const [last] = documents.toSorted((one, other) =>
    String(other.chosen_at).localeCompare(String(one.chosen_at)),
  )
  return last ? String(last.path) : null
}

const isDocument = (path: unknown) => typeof path === 'string' && path.endsWith('.json')

function inOrder(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => Number(one.position ?? 0) - Number(other.position ?? 0))
}

/** The valid members of a list: people may write other values into it by the API. */
function each<Shape extends z.ZodType>(shape: Shape, list: unknown): z.output<Shape>[] {
  const all = z.array(z.unknown()).catch([]).parse(list)
  return all.flatMap((one) => shape.safeParse(one).data ?? [])
}
