import { expect, test } from 'vitest'
import { jobFacts, skillPhrases } from './job-facts.ts'

const job = {
  salary_min: 60_000,
  salary_max: 75_000,
  salary_currency: 'EUR',
  salary_period: 'year' as const,
  locations: ['Bremen'],
  workplace_type: 'hybrid' as const,
  employment_type: null,
  seniority: null,
  department: null,
  language: null,
  years_min: null as number | null,
  years_max: null as number | null,
  phrases: { salary: 'We pay 60 to 75k.', workplace_type: null, skills: [] } as unknown,
}

test('each fact has its words from the posting, if there are any', () => {
  expect(jobFacts(job)).toEqual([
    { name: 'Pay', value: '€60,000–75,000 a year', phrase: 'We pay 60 to 75k.' },
    { name: 'Place', value: 'Bremen', phrase: null },
    { name: 'Workplace', value: 'Hybrid', phrase: null },
  ])
})

test.each([
  [4, null, '4+ years'],
  [1, null, '1+ year'],
  [2, 4, '2–4 years'],
  [3, 3, '3 years'],
  [null, 1, 'up to 1 year'],
  [0, 2, '0–2 years'],
  [0, null, undefined],
  [null, null, undefined],
])('years from %s to %s are written as %s', (years_min, years_max, expected) => {
  const facts = jobFacts({ ...job, years_min, years_max })
  expect(facts.find(({ name }) => name === 'Experience')?.value).toBe(expected)
})

test('each skill has its words from the posting', () => {
  const skills = [{ name: 'CPR', phrase: 'BLS and ACLS certification' }]
  expect(skillPhrases({ skills })).toEqual({ CPR: 'BLS and ACLS certification' })
  expect(skillPhrases({ skills: 'CPR' })).toEqual({})
  expect(skillPhrases(null)).toEqual({})
})

test.each([null, [], 'salary', { salary: 7 }])('malformed phrases (%j) are left out', (odd) => {
  expect(jobFacts({ ...job, phrases: odd })[0]).toMatchObject({ name: 'Pay', phrase: null })
})
