import { expect, test } from 'vitest'
import { z } from 'zod'
import { importedPath, jsonResume } from './json-resume.ts'
import type { Row } from './kept-rows.ts'

// The standard's schema v1.0.0, as far as we fill it. This test refuses other keys; the standard
// does not.
const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .optional()
const text = z.string().optional()
const resume = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({
    name: text,
    label: text,
    email: z.email().optional(),
    phone: text,
    summary: text,
    location: z.strictObject({ address: z.string() }).optional(),
    profiles: z.array(z.strictObject({ network: text, url: z.url().optional() })),
  }),
  work: z.array(
    z.strictObject({
      name: text,
      position: text,
      location: text,
      startDate: date,
      endDate: date,
      highlights: z.array(z.string()),
    }),
  ),
  education: z.array(
    z.strictObject({
      institution: text,
      area: text,
      studyType: text,
      startDate: date,
      endDate: date,
    }),
  ),
  certificates: z.array(z.strictObject({ name: text, issuer: text, date })),
  skills: z.array(z.strictObject({ name: z.string() })),
  languages: z.array(z.strictObject({ language: text, fluency: text })),
})

const KEPT: Record<string, Row[]> = {
  profiles: [
    {
      headline: 'Baker',
      summary: null,
      skills: ['Bread'],
      languages: [{ name: 'Dutch', level: null }, 'nonsense'],
      links: [{ label: 'Site', url: 'https://example.com' }],
    },
  ],
  profile_contacts: [
    { opened: { name: 'Ada', email: 'ada@example.com', phone: null, address: 'Delft' } },
  ],
  experiences: [
    {
      id: 'b',
      position: 1,
      employer: 'Second',
      title: null,
      started_on: '2018-01-01',
      started_precision: 'year',
      ended_on: '2020-01-15',
      ended_precision: 'day',
    },
    { id: 'a', position: 0, employer: 'First', title: 'Baker', location: 'Delft' },
  ],
  achievements: [
    { experience_id: 'a', position: 1, text: 'then' },
    { experience_id: 'a', position: 0, text: 'first' },
  ],
  education: [{ school: 'School of bread', degree: 'MSc', area: null, started_on: '2010-09-01' }],
  certificates: [{ name: 'Hygiene', issuer: null, issued_on: '2019-05-01' }],
}

test('a profile becomes a resume of the standard, in its order', () => {
  const made = jsonResume((table) => KEPT[table] ?? [])
  expect(resume.safeParse(made).error).toBeUndefined()
  expect(made.basics).toMatchObject({ name: 'Ada', label: 'Baker', location: { address: 'Delft' } })
  expect(made.work).toMatchObject([
    { name: 'First', position: 'Baker', highlights: ['first', 'then'] },
    { name: 'Second', startDate: '2018', endDate: '2020-01-15', highlights: [] },
  ])
  expect(made.education).toMatchObject([{ startDate: '2010-09' }])
  expect(made.languages).toEqual([{ language: 'Dutch' }])
})

test('what a profile has no place for comes from the document that was imported last', () => {
  const imported = { basics: { image: 'me.png' }, awards: [{ title: 'Best bread' }] }
  const made = jsonResume((table) => KEPT[table] ?? [], imported)
  expect(made).toMatchObject({ basics: { image: 'me.png', name: 'Ada' }, awards: [{}] })
  expect(jsonResume(() => [], 'no document')).toEqual(jsonResume(() => []))

  const cv = (path: string, chosen_at: string | null) => ({ path, chosen_at })
  expect(importedPath([cv('a.pdf', '2026-03-01'), cv('b.json', null)])).toBeNull()
  expect(importedPath([cv('b.json', '2026-01-01'), cv('c.json', '2026-02-01')])).toBe('c.json')
})

test('an empty profile becomes an empty resume', () => {
  expect(resume.safeParse(jsonResume(() => [])).error).toBeUndefined()
})

test('contact data that no key opens is left out', () => {
  const made = jsonResume((table) => (table === 'profile_contacts' ? [{ sealed: '\\x00' }] : []))
  expect(resume.safeParse(made).error).toBeUndefined()
  expect(made.basics).toEqual({ profiles: [] })
})
