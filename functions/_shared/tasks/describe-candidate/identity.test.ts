import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutIdentity } from './identity.ts'

test.each([
  ['Born on 3 May 1990 in Leeds. Plans routes.', 'Plans routes.'],
  ['Nationality: Polish | Builds bridges', ''],
  ['Geburtsdatum: 01.02.1990\nPlant Routen.', 'Plant Routen.'],
  ['Write to ada@example.com or +44 20 7946 0321 now', 'Write to or now'],
  ['See https://ada.example.com/cv for more', 'See for more'],
  ['At uk.linkedin.com/in/ada or t.me/ada too', 'At or too'],
  ['Call 020 7946 0321, 0171-555 0123 or 555-123-4567 now', 'Call , or now'],
  ['Birth: 3 May 1990. Plans routes.', 'Plans routes.'],
  ['Born 3 May 1990. Plans routes.', 'Plans routes.'],
])('%s', (text, kept) => expect(withoutIdentity(text, [])).toBe(kept))

test.each([
  'Built a single page app for Visa payments.',
  'Teaches ages 11 to 18.',
  'Led passport application software and national campaigns.',
  'Cut costs by 100 000 000 in 2019-2020, 24/7, with asp.net/C# and Node.js/React.',
])('work is kept: %s', (text) => expect(withoutIdentity(text, [])).toBe(text))

test('a name is removed everywhere, and a similar word stays', () => {
  expect(withoutIdentity('Will Price will set the price. WILL PRICE leads.', ['Will Price'])).toBe(
    'will set the price. leads.',
  )
})

test('a name is removed in any case of its letters', () => {
  expect(withoutIdentity('Ada Poe led. ADA built.', ['ADA POE'])).toBe('led. built.')
})

test('a hidden word is removed in any surroundings', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/)
  fc.assert(
    fc.property(word, word, fc.string(), fc.string(), (first, last, before, after) => {
      const kept = withoutIdentity(`${before} ${first} ${last} ${after}`, [`${first} ${last}`])
      expect(kept.split(/[^\p{L}\p{N}]+/u)).not.toContain(first)
      expect(kept.split(/[^\p{L}\p{N}]+/u)).not.toContain(last)
    }),
  )
})
