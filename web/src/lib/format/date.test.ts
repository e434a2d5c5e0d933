import { expect, test } from 'vitest'
import { formatDate, formatSpan } from './date.ts'

test.each([
  ['2016-01-01', 'year', '2016'],
  ['2016-03-01', 'month', 'Mar 2016'],
  ['2016-09-05', 'day', '5 Sep 2016'],
  ['2016-01-01', null, 'Jan 2016'],
  [null, null, ''],
] as const)('%s with the precision %s is written as "%s"', (date, precision, expected) => {
  expect(formatDate(date, precision)).toBe(expected)
})

test.each([
  ['2019-03-01', '2021-06-01', false, 'Mar 2019 – Jun 2021'],
  ['2019-03-01', null, true, 'Mar 2019 – today'],
  [null, '2021-06-01', false, 'Jun 2021'],
  [null, null, false, ''],
])('a span from %s to %s is written', (started_on, ended_on, is_current, expected) => {
  const span = { started_on, started_precision: null, ended_on, ended_precision: null, is_current }
  expect(formatSpan(span)).toBe(expected)
})

test('a span of years has no months', () => {
  const years = { started_precision: 'year', ended_precision: 'year' } as const
  expect(formatSpan({ started_on: '2016-01-01', ended_on: '2024-01-01', ...years })).toBe(
    '2016 – 2024',
  )
  expect(formatSpan({ started_on: '2011-01-01', ended_on: '2011-01-01', ...years })).toBe('2011')
})
