import { expect, test } from 'vitest'
import { sameSite } from './next.ts'

test.each(['/matches', '/matches?tab=saved', '/profile#skills'])('follows %s', (next) => {
  expect(sameSite(next, '/welcome')).toBe(next)
})

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'matches',
])('does not follow %j', (next) => {
  expect(sameSite(next, '/welcome')).toBe('/welcome')
})
