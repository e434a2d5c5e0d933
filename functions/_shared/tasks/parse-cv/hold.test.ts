import { expect, test } from 'vitest'
import type { Experience, ProfileDraft } from '../../contract/profile.ts'
import { holdCv } from './hold.ts'

const text = `Ada Example
ada@example.com | +1 (415) 555-0142 | linkedin.com/in/ada
Experience
Nurse, Lakeshore Hospital, Leeds   03/19 – 2021
- Cared for 12 ventilated patients a day
BSc in Nursing, University of Leeds
Skills: golang, Beekeeping
Sprachen: Englisch (fließend)
First Aid, Red Cross 2020`

const nobody = { name: null, email: null, phone: null, address: null }
const empty: ProfileDraft = {
  contact: nobody,
  headline: null,
  summary: null,
  skills: [],
  languages: [],
  links: [],
  experiences: [],
  education: [],
  certificates: [],
}
const hold = (draft: Partial<ProfileDraft>) => holdCv({ ...empty, ...draft }, { text, links: [] })

const job: Experience = {
  employer: 'Lakeshore Hospital',
  title: 'Nurse',
  started_on: '2019-03-01',
  started_precision: 'month',
  ended_on: '2021-01-01',
  ended_precision: 'year',
  is_current: false,
  location: 'Leeds',
  achievements: ['Cared for 12 ventilated patients a day'],
}

test('what the CV says stays unchanged', () => {
  const draft: ProfileDraft = {
    contact: { ...nobody, name: 'ADA EXAMPLE', email: 'Ada@example.com', phone: '+1 415-555-0142' },
    headline: 'Nurse',
    summary: 'Cared for ventilated patients',
    skills: ['Go', 'beekeeping'],
    languages: [{ name: 'English', level: 'fließend' }],
    links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/ada' }],
    experiences: [job],
    education: [
      {
        school: 'University of Leeds',
        degree: 'BSc',
        area: 'Nursing',
        started_on: null,
        started_precision: null,
        ended_on: null,
        ended_precision: null,
      },
    ],
    certificates: [
      { name: 'First Aid', issuer: 'Red Cross', issued_on: '2020-01-01', issued_precision: 'year' },
    ],
  }
  expect(hold(draft)).toEqual(draft)
})

test('a field that the CV does not say is dropped', () => {
  const contact = { name: 'Root Admin', email: 'a@evil.example', phone: '+1 415 555 0199' }
  expect(hold({ contact: { ...contact, address: '1 Moon Street, Moon' } }).contact).toEqual(nobody)
  expect(hold({ skills: ['Neurosurgery', 'Rust'] }).skills).toEqual([])
  expect(hold({ languages: [{ name: 'Latin', level: null }] }).languages).toEqual([])
  expect(hold({ links: [{ label: 'x', url: 'https://evil.example/ada' }] }).links).toEqual([])
  expect(hold({ headline: 'Astronaut', summary: 'Saved 900 lives' })).toEqual(empty)
  expect(
    hold({
      certificates: [{ name: 'Pilot', issuer: null, issued_on: null, issued_precision: null }],
    }).certificates,
  ).toEqual([])
})

test('a job keeps its true fields, and is dropped without any', () => {
  const dressed: Experience = {
    ...job,
    title: 'Chief Surgeon',
    started_on: '1999-03-01',
    started_precision: 'month',
    location: 'Moon',
  }
  const achievements = [...job.achievements, 'Cared for 120 ventilated patients a day']
  const invented = { ...job, employer: 'NASA', title: 'Astronaut', achievements: ['Flew to Mars'] }
  const { experiences } = hold({ experiences: [{ ...dressed, achievements }, invented] })
  expect(experiences).toEqual([
    { ...job, title: null, started_on: null, started_precision: null, location: null },
  ])
})

test.each([
  ['ROY VEGA, Ada', 'Ada Roy Vega'],
  ['Ada "Addie" Roy', 'Ada Roy'],
  ['Ada\nde la\nRoy', 'Ada de la Roy'],
])('a name stays although it is written in another way: %j', (written, name) => {
  const held = holdCv({ ...empty, contact: { ...nobody, name } }, { text: written, links: [] })
  expect(held.contact.name).toBe(name)
})

test('the words of a name must be together, and an address may be divided', () => {
  const scattered = `Ada\n${'line\n'.repeat(9)}Root, administrator`
  const held = (contact: Partial<ProfileDraft['contact']>, words: string) =>
    holdCv({ ...empty, contact: { ...nobody, ...contact } }, { text: words, links: [] }).contact
  expect(held({ name: 'Ada Root' }, scattered).name).toBeNull()
  expect(held({ email: 'ada.roy@example.org' }, 'ada.roy\n@example.org').email).not.toBeNull()
})

test.each<[claimed: string, Partial<Experience>, Partial<Experience>]>([
  ['a day', { started_on: '2019-03-15', started_precision: 'day' }, {}],
  ['no precision', { started_precision: null }, {}],
  [
    'another month',
    { started_on: '2019-05-01' },
    { started_on: '2019-01-01', started_precision: 'year' },
  ],
  ['a month of a year', { ended_on: '2021-06-01', ended_precision: 'month' }, {}],
  [
    'less',
    { started_on: '2019-01-01', started_precision: 'year' },
    { started_on: '2019-01-01', started_precision: 'year' },
  ],
])('a date is no more exact than the CV writes it: %s', (_claimed, claim, held) => {
  const { experiences } = hold({ experiences: [{ ...job, ...claim }] })
  expect(experiences).toEqual([{ ...job, ...held }])
})
