// A measure that cannot tell good from bad measures nothing.
import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { expect, test } from 'vitest'
import { f1, isSame, pairUp, precision, recall } from './compare.ts'
import { scoreCv } from './cv-reading/score.ts'

test.each([
  ['We4IT', 'We4IT GmbH', true],
  ['Université Laval', 'UNIVERSITE LAVAL', true],
  ['Bank', 'Bank of the Northern Lakes', false],
  ['Acme', 'Acne', false],
  ['', 'Acme', false],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSame(one, other)).toBe(same)
  expect(isSame(other, one)).toBe(same)
})

test('each truth is matched once, and extra values count against the reading', () => {
  const { missed, surplus, ...tally } = pairUp(['Acme', 'Acme', 'Blue'], ['Acme', 'Red'], isSame)
  expect({ missed, surplus }).toEqual({ missed: ['Red'], surplus: ['Acme', 'Blue'] })
  expect([precision(tally), recall(tally), f1(tally)]).toEqual([1 / 3, 1 / 2, 2 / 5])
})

const draft: ProfileDraft = {
  contact: { name: 'Ada Poe', email: null, phone: '+1 555 0100', address: 'Leeds, UK' },
  headline: null,
  summary: null,
  skills: ['Go'],
  languages: [],
  links: [],
  experiences: [
    {
      employer: 'Acme GmbH',
      title: 'Nurse',
      started_on: '2019-03-01',
      started_precision: 'month',
      ended_on: null,
      ended_precision: null,
      is_current: true,
      location: null,
      achievements: [],
    },
  ],
  education: [],
  certificates: [],
}
const rightOf = (truth: object) => {
  const scored = scoreCv(draft, { file: 'a.pdf', ...truth })
  return Object.fromEntries(scored.map(({ field, tally }) => [field, tally.right]))
}

test('a reading is right when it equals the truth', () => {
  const job = { company: 'Acme GmbH', title: 'Nurse', start: '2019-03', end: 'present' }
  const right = rightOf({ name: 'Ada Poe', experience: [job], education: [], skills: ['golang'] })
  expect(right).toEqual({
    ...{ name: 1, employers: 1, titles: 1, schools: 0, degrees: 0, dates: 1, skills: 1 },
  })
})

test('a reading is wrong when it differs from the truth or has no source', () => {
  const job = { company: 'Blue', title: 'Cook', start: '2019-04', end: 'present' }
  const right = rightOf({ name: 'Eve Poe', phone: null, experience: [job], education: [] })
  expect(right).toEqual({
    ...{ name: 0, phone: 0, employers: 0, titles: 0, schools: 0, degrees: 0, dates: 0 },
  })
})
