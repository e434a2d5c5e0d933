import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedRedirect, withParameters } from './redirect.ts'

const SITE = 'https://rolecall.example'

test.each([
  ['https://rolecall.example/new-password?a=1#b', 'https://rolecall.example/new-password?a=1#b'],
  ['http://localhost:4173/auth', 'http://localhost:4173/auth'],
  ['https://127.0.0.1:9/x', 'https://127.0.0.1:9/x'],
  ['http://rolecall.example/', SITE],
  ['https://rolecall.example.evil.com/', SITE],
  ['https://rolecall.example@evil.com/', SITE],
  ['https://me:pw@rolecall.example/', SITE],
  ['http://localhost.evil.com/', SITE],
  ['http://localhost:1@evil.com/', SITE],
  ['http://localhost\\@evil.com/', 'http://localhost/@evil.com/'],
  ['//evil.com/', SITE],
  ['/new-password', SITE],
  ['javascript:alert(1)//localhost', SITE],
  ['ftp://localhost/', SITE],
  ['', SITE],
  [undefined, SITE],
])('%s leads to %s', (wanted, target) => {
  expect(allowedRedirect(wanted, SITE)).toBe(target)
})

test('parameters are added to those of the address', () => {
  const url = withParameters('http://localhost:1/a?sb_flow_id=7', {
    query: { code: 'x y' },
    fragment: { error: 'a&b' },
  })
  expect(url).toBe('http://localhost:1/a?sb_flow_id=7&code=x+y#error=a%26b')
})

const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['http://', 'https://', 'javascript:', 'data:', 'file://', 'localhost', '127.0.0.1'],
        ...['localhost.evil.example', 'site.example', 'evil.example', ':', '@', '/', '\\', '?'],
        ...['#', '.', '%2f', '%00', '\t', '\n', ' ', '\u3002', 'user', '9999', '[::1]'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

test('a link ends on the site or on this machine, whatever is asked for', () => {
  const site = 'https://site.example'
  const homes = new Set(['localhost', '127.0.0.1', 'site.example'])
  const links = fc.oneof(
    wild,
    wild.map((rest) => `https://${rest}`),
  )
  fc.assert(
    fc.property(links, (wanted) => {
      const url = new URL(allowedRedirect(wanted, site))
      expect(homes).toContain(url.hostname)
      expect(url.protocol).toMatch(/^https?:$/)
      expect(url.username + url.password).toBe('')
    }),
    { numRuns: 3000 },
  )
})
