import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameSite } from './same-site-path.ts'

test.each(['/matches', '/matches?tab=saved', '/profile#skills'])('%s is followed', (next) => {
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
])('%j is not followed', (next) => {
  expect(sameSite(next, '/welcome')).toBe('/welcome')
})

/** Pieces that browsers and servers read differently, in any order. */
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['/', '//', '\\', '/\\', '.', '..', '/.', ':', '@', '?', '#', '%2f', '%5c', '%09', '&'],
        ...['\t', '\n', '\r', '\0', ' ', '\u3002', '\uff0f', '\u202e', 'http:', 'https://'],
        ...['javascript:', 'data:', 'evil.example', 'user:pass', '[::1]', 'matches'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

test('no address leads to another site', () => {
  const here = 'https://here.example'
  fc.assert(
    fc.property(
      fc.oneof(
        wild,
        wild.map((rest) => `/${rest}`),
      ),
      (next) => {
        const path = sameSite(next, '/matches')
        expect(path).toMatch(/^\/(?![/\\])/)
        expect(path).not.toMatch(/[\t\r\n]/)
        const target = new URL(path, here)
        expect([target.origin, target.username]).toEqual([here, ''])
        // Following the path gives the same path again.
        expect(sameSite(path, '/otherwise')).toBe(path)
      },
    ),
    {
      numRuns: 3000,
      examples: [['/.//evil.example'], ['/a/..//evil.example'], ['/\t/evil.example']],
    },
  )
})
