import { expect, test } from 'vitest'
import type { Profile } from '#lib/db/profiles.ts'
import { profileGaps } from './gaps.ts'

const nurse: Profile['experiences'][number] = {
  id: 'e1',
  title: 'Nurse',
  employer: 'City Hospital',
  started_on: '2019-03-01',
  started_precision: 'month',
  ended_on: null,
  ended_precision: null,
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
    { experiences: [{ ...nurse, started_on: null, started_precision: null }] },
    '#experience',
  ],
  [
    'an experience that neither ended nor is current',
    { experiences: [{ ...nurse, is_current: false }] },
    '#experience',
  ],
  [
    'a latest experience without achievements',
    { experiences: [{ ...nurse, achievements: [] }] },
    '#experience',
  ],
])('the person is asked about %s', (_what, change, href) => {
  expect(profileGaps({ ...whole, ...change }).map((gap) => gap.href)).toEqual([href])
})
