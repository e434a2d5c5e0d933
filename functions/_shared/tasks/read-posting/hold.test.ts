import { expect, test } from 'vitest'
import type { PostingFacts } from '../../contract/job.ts'
import { postingInput } from './input.ts'
import { holdPosting } from './hold.ts'

const silent: PostingFacts = {
  salary_min: null,
  salary_max: null,
  salary_currency: null,
  salary_period: null,
  seniority: null,
  title_family: null,
  department: null,
  workplace_type: null,
  employment_type: null,
  required_skills: [],
  preferred_skills: [],
  language: null,
  years_min: null,
  years_max: null,
  phrases: {
    salary: null,
    workplace_type: null,
    employment_type: null,
    seniority: null,
    department: null,
    years: null,
    skills: [],
  },
}

function hold(facts: Partial<PostingFacts>, description: string, given: object = {}) {
  const input = postingInput.parse({ title: 'Backend Engineer', description, ...given })
  return holdPosting({ ...silent, ...facts }, input)
}

const year = { salary_currency: 'USD', salary_period: 'year' } as const

test.each([
  ['$90,000 – $110,000', 90_000, 110_000],
  ['90-110k', 90_000, 110_000],
  ['60.000,50 €', 60_000.5, null],
  ['100 000 CHF', 100_000, null],
  ['£18.50 an hour', 18.5, null],
  ['12 lakh', 1_200_000, null],
])('pay in the text stays: %s', (text, salary_min, salary_max) => {
  expect(hold({ ...year, salary_min, salary_max }, text)).toMatchObject({ salary_min, salary_max })
})

test('pay that the posting does not say is dropped, with its currency', () => {
  const facts = hold({ ...year, salary_min: 999_999, salary_max: null }, 'We pay well. 40 hours.')
  expect(facts).toEqual({ ...silent, title_family: facts.title_family, department: 'Engineering' })
})

test("pay from the source's own field need not be in the text", () => {
  const salary = { min: 70_000, max: null, currency: 'EUR', period: 'year' }
  expect(hold({ ...year, salary_min: 70_000 }, 'Bake.', { salary }).salary_min).toBe(70_000)
})

test('skills are those of the text, by canonical names, without repeats', () => {
  const facts = hold(
    { required_skills: ['golang', 'Go', 'Haskell', 'charm'], preferred_skills: ['Go', 'postgres'] },
    'Golang and Postgres',
  )
  expect([facts.required_skills, facts.preferred_skills]).toEqual([['Go'], ['PostgreSQL']])
})

test('a model’s words are converted to our vocabulary', () => {
  const facts = hold({ title_family: 'Registered Nurses', language: 'English' }, 'Care.')
  expect([facts.title_family, facts.language]).toEqual(['registered nurse', null])
  expect(hold({ language: 'DE' }, 'Pflege.').language).toBe('de')
})

test("the source's own fields are never overruled", () => {
  const given = { workplace_type: 'on_site', employment_type: 'full_time', seniority: 'junior' }
  const facts = {
    workplace_type: 'remote',
    employment_type: 'contract',
    seniority: 'lead',
  } as const
  expect(hold(facts, 'Work.', given)).toMatchObject(given)
})

test('years of experience stay when the text has the number', () => {
  const years = { years_min: 5, years_max: 40 }
  expect(hold(years, 'At least 5 years of Go.')).toMatchObject({ years_min: 5, years_max: null })
})
