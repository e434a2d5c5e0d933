import { expect, test } from 'vitest'
import type { Confidence } from '#lib/db/cvs.ts'
import type { Profile } from '#lib/db/profiles.ts'
import { profileDoubts } from './doubts.ts'

const role: Profile['experiences'][number] = {
  id: 'e1',
  title: 'Flow Artist',
  employer: 'Blue',
  started_on: '2019-03-01',
  started_precision: 'month',
  ended_on: null,
  ended_precision: null,
  is_current: true,
  location: null,
  position: 0,
  cv_id: 'c1',
  achievements: [],
}
const profile: Profile = {
  headline: 'Flow',
  summary: null,
  skills: [],
  languages: [],
  links: [],
  cv_id: 'c1',
  stale_at: null,
  updated_at: '2026-11-21T00:00:00Z',
  experiences: [role],
  education: [],
  certificates: [],
}
const unsure: Confidence = [
  {
    cv_id: 'c1',
    contact: { name: 0.5 },
    profile: { headline: 0.5 },
    rows: { e1: { title: 0.5, employer: 0.9 } },
  },
]
const asked = (who: Profile, confidence: Confidence) =>
  profileDoubts(who, confidence).map(({ what }) => what)

test('it asks about unsure fields in the words of the CV', () => {
  expect(profileDoubts(profile, unsure).map(({ question }) => question)).toEqual([
    'Is your name right?',
    'Is “Flow” your line of work?',
    'Were you “Flow Artist” at “Blue”?',
  ])
})

test('it does not ask about sure or missing fields', () => {
  const [reading] = unsure
  const sure = { cv_id: 'c1', contact: { name: 0.9 }, profile: {}, rows: { e1: { title: 0.9 } } }
  expect(asked(profile, [sure])).toEqual([])
  expect(
    asked({ ...profile, experiences: [] }, [{ ...reading!, contact: {}, profile: {} }]),
  ).toEqual([])
})

test('it does not ask about edited fields or fields of another CV', () => {
  const edited = { ...profile, cv_id: null, experiences: [{ ...role, cv_id: null }] }
  expect(asked(edited, unsure)).toEqual(['contact'])
  expect(
    asked({ ...profile, cv_id: 'c2', experiences: [{ ...role, cv_id: 'c2' }] }, unsure),
  ).toEqual(['contact'])
})

test('it asks about the contact of the newest CV only', () => {
  const older = { ...unsure[0]!, cv_id: 'c0' }
  const newer = { cv_id: 'c9', contact: { name: 0.4 }, profile: {}, rows: {} }
  expect(profileDoubts(profile, [newer, older]).map(({ cv_id, what }) => [cv_id, what])).toEqual([
    ['c9', 'contact'],
  ])
})
