// The profile in the JSON Resume format (jsonresume.org), which other programs can read.
import { z } from 'zod'
import { datePrecision, knownPart } from '../_shared/contract/date-precision.ts'
import { contact, language, link } from '../_shared/contract/profile.ts'
import type { Row } from './kept-rows.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** `rows` returns the kept rows of a table, by its name. */
export function jsonResume(rows: (table: string) => Row[]) {
  const [profile = {}] = rows('profiles')
  const [sealed] = rows('profile_contacts')
  const known = contact.safeParse(sealed?.opened).data
  const links = each(link, profile.links)

  return {
    $schema: SCHEMA,
    basics: said({
      name: known?.name,
      label: profile.headline,
      email: known?.email,
      phone: known?.phone,
      summary: profile.summary,
      location: known?.address ? { address: known.address } : null,
      profiles: links.map(({ label, url }) => ({ network: label, url })),
    }),
    work: inOrder(rows('experiences')).map((row) =>
      said({
        name: row.employer,
        position: row.title,
        location: row.location,
        startDate: dateOf(row.started_on, row.started_precision),
        endDate: dateOf(row.ended_on, row.ended_precision),
        highlights: inOrder(rows('achievements'))
          .filter(({ experience_id }) => experience_id === row.id)
          .map(({ text }) => text),
      }),
    ),
    education: inOrder(rows('education')).map((row) =>
      said({
        institution: row.school,
        area: row.area,
        studyType: row.degree,
        startDate: dateOf(row.started_on, row.started_precision),
        endDate: dateOf(row.ended_on, row.ended_precision),
      }),
    ),
    certificates: inOrder(rows('certificates')).map((row) =>
      said({
        name: row.name,
        issuer: row.issuer,
        date: dateOf(row.issued_on, row.issued_precision),
      }),
    ),
    skills: each(z.string(), profile.skills).map((name) => ({ name })),
    languages: each(language, profile.languages).map(({ name, level }) =>
      said({ language: name, fluency: level }),
    ),
  }
}

/** The format takes a year, a month or a day. */
function dateOf(date: unknown, precision: unknown): string | null {
  return typeof date === 'string'
    ? knownPart(date, datePrecision.nullable().catch(null).parse(precision))
    : null
}

/** Only known values: the format has no null. */
function said(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null))
}

function inOrder(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => Number(one.position ?? 0) - Number(other.position ?? 0))
}

/** The valid members of a list: people may write other values into it by the API. */
function each<Shape extends z.ZodType>(shape: Shape, list: unknown): z.output<Shape>[] {
  const all = z.array(z.unknown()).catch([]).parse(list)
  return all.flatMap((one) => shape.safeParse(one).data ?? [])
}
