import { expect, test } from 'vitest'
import { isInOrder, knownPart } from './date-precision.ts'

test('a date tells only what is known', () => {
  expect(knownPart('2016-01-01', 'year')).toBe('2016')
  expect(knownPart('2016-03-01', 'month')).toBe('2016-03')
  expect(knownPart('2016-03-05', 'day')).toBe('2016-03-05')
  expect(knownPart('2016-03-01', null)).toBe('2016-03')
})

test.each([
  ['2018-05-01', 'month', '2018-01-01', 'year', true],
  ['2018-05-20', 'day', '2018-05-01', 'month', true],
  ['2018-01-01', 'year', '2018-05-01', 'month', true],
  ['2018-05-01', 'month', '2017-01-01', 'year', false],
  ['2018-05-02', 'day', '2018-05-01', 'day', false],
  ['2018-05-02', null, '2018-05-01', null, false],
  ['2018-05-01', 'month', null, null, true],
] as const)('from %s (%s) to %s (%s)', (started_on, started, ended_on, ended, expected) => {
  const precisions = { started_precision: started, ended_precision: ended }
  expect(isInOrder({ started_on, ended_on, ...precisions })).toBe(expected)
})
