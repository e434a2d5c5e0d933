import { expect, test } from 'vitest'
import { readPreferences } from './preferences-form.ts'

function form(fields: Record<string, string | string[]> = {}): FormData {
  const data = new FormData()
  data.set('salary_currency', 'EUR')
  for (const [name, values] of Object.entries(fields)) {
    data.delete(name)
    for (const value of [values].flat()) data.append(name, value)
  }
  return data
}

test('an empty form sets no filter', () => {
  expect(readPreferences(form()).data).toEqual({
    locations: [],
    workplace_types: [],
    employment_types: [],
    seniorities: [],
    departments: [],
    languages: [],
    salary_min: null,
    salary_currency: null,
    posted_within_days: null,
    min_score: null,
    ignored_companies: [],
    ignored_industries: [],
  })
})

test('blanks and doubles are dropped, and the last typed text is kept', () => {
  const { data } = readPreferences(form({ locations: ['Berlin', ' berlin ', '', 'Hamburg'] }))
  expect(data?.locations).toEqual(['Berlin', 'Hamburg'])
})

test.each([
  ['60000', 60000],
  ['60,000', 60000],
  ['60.000', 60000],
  ['1 200 000', 1200000],
])('pay written as %s is read as %d', (written, amount) => {
  const { data } = readPreferences(form({ salary_min: written }))
  expect(data).toMatchObject({ salary_min: amount, salary_currency: 'EUR' })
})

test.each([
  ['salary_min', 'a lot'],
  ['salary_min', '-5'],
  ['salary_min', '60.5'],
  ['min_score', '101'],
  ['posted_within_days', '0'],
  ['workplace_types', 'moon'],
  ['locations', 'x'.repeat(121)],
])('%s does not accept "%s"', (name, value) => {
  expect(readPreferences(form({ [name]: value })).error?.issues[0]?.path[0]).toBe(name)
})
