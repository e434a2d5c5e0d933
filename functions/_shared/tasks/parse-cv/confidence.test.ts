import { expect, test } from 'vitest'
import { type ProfileDraft, UNSURE } from '../../contract/profile.ts'
import { confidenceOf } from './confidence.ts'

const job: ProfileDraft['experiences'][number] = {
  employer: 'Lakeshore Mercy Hospital',
  title: 'Staff Nurse',
  started_on: '2019-03-01',
  started_precision: 'month',
  ended_on: '2021-05-01',
  ended_precision: 'month',
  is_current: false,
  location: null,
  achievements: [],
}
const draft: ProfileDraft = {
  contact: { name: 'Ada Okafor', email: 'ada.okafor@example.com', phone: null, address: null },
  headline: 'Staff Nurse',
  summary: null,
  skills: [],
  languages: [],
  links: [],
  experiences: [job],
  education: [
    {
      school: 'Leeds University',
      degree: 'BSc',
      area: null,
      started_on: null,
      started_precision: null,
      ended_on: null,
      ended_precision: null,
    },
  ],
  certificates: [],
}
const text = 'Ada Okafor\nStaff Nurse\nada.okafor@example.com'

test('no field of a plain CV is in doubt', () => {
  const { contact, profile, experiences, education } = confidenceOf(draft, text)
  const all = [contact, profile, ...experiences, ...education].flatMap((row) => Object.values(row))
  expect(all.length).toBeGreaterThanOrEqual(8)
  expect(Math.min(...all)).toBeGreaterThanOrEqual(UNSURE)
})

test('a missing field has no confidence', () => {
  const { contact, education } = confidenceOf(draft, text)
  expect(contact).not.toHaveProperty('phone')
  expect(education[0]).not.toHaveProperty('started_on')
})

test.each<[string, Partial<ProfileDraft['experiences'][number]>, string]>([
  ['an employer without a known title', { employer: 'Blue Door', title: null }, 'employer'],
  ['a title nobody has', { title: 'Keeper of Light' }, 'title'],
  ['an employer that is a sentence', { employer: 'Led the night shift team.' }, 'employer'],
  ['a lone date', { ended_on: null, ended_precision: null }, 'started_on'],
])('%s is in doubt', (_what, change, field) => {
  const { experiences } = confidenceOf({ ...draft, experiences: [{ ...job, ...change }] }, text)
  expect(experiences[0]?.[field]).toBeLessThan(UNSURE)
})

test.each([
  ['a name that neither the address nor the top of the page carries', 'Grace Holm'],
  ['a single name', 'Suharto'],
])('%s is in doubt', (_what, name) => {
  const { contact } = confidenceOf({ ...draft, contact: { ...draft.contact, name } }, text)
  expect(contact.name).toBeLessThan(UNSURE)
})

test('dates without months are half known', () => {
  const { experiences } = confidenceOf(
    {
      ...draft,
      experiences: [job, { ...job, started_precision: 'year', ended_precision: 'year' }],
    },
    text,
  )
  expect(experiences[1]?.started_on).toBeLessThan(experiences[0]?.started_on ?? 0)
})
