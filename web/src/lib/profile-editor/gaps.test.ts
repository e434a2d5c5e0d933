import { expect, test } from 'vitest'
import type { Profile } from '#lib/db/profiles.ts'
import { profileGaps } from './gaps.ts'

const nurse: Profile['experiences'][number] = {
  id: 'e1',
  title: 'Nurse',
  employer: 'City Hospital',
  started_on: '2019-03-01',
  ended_on: null,
  is_current: true,
  location: null,
  position: 0,
  cv_id: null,
  achievements: [{ id: 'a1', text: 'Ran the night ward', position: 0 }],
}
const whole: Profile = {
  headline: 'Nurse',
  summary: null,
  skills: ['Triage', 'Wound care', 'German'],
  languages: [],
  links: [],
  cv_id: null,
  stale_at: null,
  updated_at: '2026-11-21T00:00:00Z',
  experiences: [nurse],
  education: [],
  certificates: [],
}

test('a complete profile has no open questions', () => {
  expect(profileGaps(whole)).toEqual([])
})

test.each<[string, Partial<Profile>, string]>([
  ['no headline', { headline: null }, '#about'],
  ['hardly any skill', { skills: ['Triage'] }, '#skills'],
  ['no experience', { experiences: [] }, '#experience'],
  [
    'an experience without a start',
    { experiences: [{ ...nurse, started_on: null }] },
    '#experience',
  ],
  [
    'one that neither ended nor goes on',
    { experiences: [{ ...nurse, is_current: false }] },
    '#experience',
  ],
  [
    'a latest one without achievements',
    { experiences: [{ ...nurse, achievements: [] }] },
    '#experience',
  ],
])('%s is asked about', (_what, change, href) => {
  expect(profileGaps({ ...whole, ...change }).map((gap) => gap.href)).toEqual([href])
})
