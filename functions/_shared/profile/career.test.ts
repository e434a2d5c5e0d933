import { expect, test } from 'vitest'
import type { ScoredProfile } from '../contract/profile.ts'
import { candidateSeniority } from './candidate-seniority.ts'
import { yearsOfExperience } from './career.ts'
import { titleFamilies } from './title-families.ts'

const TODAY = new Date('2026-01-01')

/** "2016" is only a year. */
const dayOf = (written: string) => (written.length === 4 ? `${written}-01-01` : written)
const precisionOf = (written: string) => (written.length === 4 ? 'year' : 'month')

function profileOf(jobs: [title: string, from: string | null, to: string | null][]): ScoredProfile {
  return {
    headline: null,
    summary: null,
    skills: [],
    languages: [],
    education: [],
    certificates: [],
    experiences: jobs.map(([title, started_on, to]): ScoredProfile['experiences'][number] => ({
      employer: null,
      title,
      started_on: started_on && dayOf(started_on),
      started_precision: started_on ? precisionOf(started_on) : null,
      ended_on: to && to !== 'now' ? dayOf(to) : null,
      ended_precision: to && to !== 'now' ? precisionOf(to) : null,
      is_current: to === 'now',
      location: null,
      achievements: [],
    })),
  }
}

test('parallel jobs count once, and gaps do not count', () => {
  const years = yearsOfExperience(
    profileOf([
      ['Nurse', '2010-01-01', '2012-01-01'],
      ['Tutor', '2011-01-01', '2013-01-01'],
      ['Nurse', '2024-01-01', 'now'],
    ]),
    TODAY,
  )
  expect(years).toBe(5)
})

test.each<[said: string, from: string, to: string, years: number]>([
  ['two years', '2016', '2024', 8],
  ['one year twice', '2016', '2016', 0.5],
  ['a month and a year', '2016-01-01', '2018', 2.5],
  ['a year and now', '2024', 'now', 1.5],
])('a year without its month counts as its middle: %s', (_said, from, to, years) => {
  expect(yearsOfExperience(profileOf([['Nurse', from, to]]), TODAY)).toBe(years)
})

test('a job without an end counts no time unless it is current', () => {
  expect(yearsOfExperience(profileOf([['Nurse', '2010-01-01', null]]), TODAY)).toBe(0)
})

test('families are listed latest first, without repeats', () => {
  const profile = profileOf([
    ['Electrician', '2010-01-01', '2012-01-01'],
    ['Registered Nurse', '2019-01-01', 'now'],
    ['Staff Nurse', '2013-01-01', '2018-01-01'],
  ])
  expect(titleFamilies(profile)).toEqual(['registered nurse', 'electrician'])
})

test('without jobs the headline names the title family', () => {
  expect(titleFamilies({ ...profileOf([]), headline: 'Sous Chef' })).toHaveLength(1)
})

test('the level comes from the latest title, or else from the years', () => {
  const named = profileOf([
    ['Junior Software Engineer', '2010-01-01', '2012-01-01'],
    ['Senior Software Engineer', '2012-01-01', 'now'],
  ])
  expect(candidateSeniority(named, TODAY)).toBe('senior')
  expect(candidateSeniority(profileOf([['Accountant', '2022-01-01', 'now']]), TODAY)).toBe('mid')
  expect(candidateSeniority(profileOf([]), TODAY)).toBeNull()
})
