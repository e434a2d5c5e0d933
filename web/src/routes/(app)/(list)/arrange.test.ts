import { expect, test } from 'vitest'
import { arrange, search } from './arrange.ts'

function match(title: string, score: number, job: Record<string, unknown> = {}, status = 'new') {
  const facts = {
    title,
    company: 'Elbe Freight',
    locations: ['Hamburg'],
    salary_min: null,
    salary_max: null,
    salary_currency: null,
    salary_period: null,
    posted_at: null,
    first_seen_at: '2026-11-01T00:00:00Z',
  }
  return {
    score,
    status,
    reasons: { requirements: [{ text: 'Python' }] },
    job: { ...facts, ...job },
  }
}

const view = { tab: 'all', sort: 'score' } as const
const titles = (matches: ReturnType<typeof match>[]) => matches.map(({ job }) => job.title)

test('the best score comes first', () => {
  expect(titles(arrange([match('b', 50), match('a', 90)], view, null))).toEqual(['a', 'b'])
})

test('newest means the date of the posting, or the date it was first seen', () => {
  const matches = [
    match('seen', 90, { first_seen_at: '2026-11-10T00:00:00Z' }),
    match('posted', 10, { posted_at: '2026-11-12T00:00:00Z' }),
  ]
  expect(titles(arrange(matches, { ...view, sort: 'newest' }, null))).toEqual(['posted', 'seen'])
})

test('pay is compared per year, the wanted currency first, and missing pay last', () => {
  const matches = [
    match('unstated', 99),
    match('dollars', 90, { salary_max: 200000, salary_currency: 'USD', salary_period: 'year' }),
    match('yearly', 80, { salary_max: 60000, salary_currency: 'EUR', salary_period: 'year' }),
    match('monthly', 70, { salary_min: 6000, salary_currency: 'EUR', salary_period: 'month' }),
  ]
  expect(titles(arrange(matches, { ...view, sort: 'salary' }, 'EUR'))).toEqual([
    'monthly',
    'yearly',
    'dollars',
    'unstated',
  ])
})

test('without a wanted currency the common one comes first', () => {
  const matches = [
    match('yen', 90, { salary_max: 9000000, salary_currency: 'JPY' }),
    match('euro', 80, { salary_max: 60000, salary_currency: 'EUR' }),
    match('more euro', 70, { salary_max: 70000, salary_currency: 'EUR' }),
  ]
  expect(titles(arrange(matches, { ...view, sort: 'salary' }, null))).toEqual([
    'more euro',
    'euro',
    'yen',
  ])
})

test('every word must be found in title, company, place or skills', () => {
  const matches = [match('Data engineer', 90), match('Nurse', 80, { locations: ['Kiel'] })]
  expect(titles(search(matches, 'hamburg PYTHON data'))).toEqual(['Data engineer'])
  expect(search(matches, 'nurse hamburg')).toEqual([])
})

test('the saved tab shows saved jobs only', () => {
  const matches = [match('new', 90), match('kept', 80, {}, 'saved')]
  expect(titles(arrange(matches, { ...view, tab: 'saved' }, null))).toEqual(['kept'])
})
