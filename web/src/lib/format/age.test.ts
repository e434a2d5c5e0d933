import { expect, test } from 'vitest'
import { formatAge, formatMoment } from './age.ts'

const now = Date.parse('2026-11-21T12:00:00Z')

test.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T11:58:00Z', '2 minutes ago'],
  ['2026-11-20T13:00:00Z', '23 hours ago'],
  ['2026-11-18T11:00:00Z', '3 days ago'],
  ['2026-11-07T12:00:00Z', '2 weeks ago'],
  ['2026-08-01T12:00:00Z', '3 months ago'],
  ['2024-11-01T12:00:00Z', '2 years ago'],
  ['2026-11-22T12:00:00Z', 'just now'],
  ['soon', ''],
])('%s is written as "%s"', (at, expected) => {
  expect(formatAge(at, now)).toBe(expected)
})

test('the exact moment names its time zone', () => {
  expect(formatMoment('2026-11-21T07:52:00+01:00')).toBe('21 Nov 2026, 06:52 UTC')
})
