import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhone } from './phone.ts'

test.each([
  ['+49 30 555 214 68', '+49 30 555 214 68'],
  ['Phone: (312) 555-0187 | Chicago', '(312) 555-0187'],
  ['614.555.0128', '614.555.0128'],
  ['Tel. 030 23125-084', '030 23125-084'],
  ['mail@example.com | +44 20 7946 0321 | Leeds', '+44 20 7946 0321'],
  ['Mobile 5550142', '5550142'],
  ['+1 (415) 555-0142', '+1 (415) 555-0142'],
  ['06.11.27.93.80', '06.11.27.93.80'],
  ['michal@example.pl 605-557-414', '605-557-414'],
])('%s', (line, phone) => expect(findPhone([line])).toBe(phone))

test.each([
  '2012 - 2014',
  '2016 / 09 - 2018 / 10',
  '01/2020 - 03/2022',
  '01.04.2017 - 31.12.2019',
  '+49 30 *** **',
  '+49 30 555 XXX XX',
  '0000-0002-1825-0097',
  'US Patent 11,234,567',
  '10.1234/neurips.2023.1234',
  'https://example.com/0123456789',
  'Student id 201512345',
  'San Francisco, CA 94105-1234',
  '10115 Berlin',
  '1998 2003 2004',
  '06.11.1993',
  '06.11.93 – 07.12.95',
])('no phone: %s', (line) => expect(findPhone([line])).toBeNull())

test('years are never a phone number, in any notation', () => {
  const year = fc.integer({ min: 1960, max: 2030 }).map(String)
  const joint = fc.constantFrom(' - ', '–', ' / ', ' ', '/', ' to ')
  fc.assert(
    fc.property(fc.array(fc.tuple(year, joint), { minLength: 1, maxLength: 4 }), (pairs) => {
      expect(findPhone([pairs.flat().join('')])).toBeNull()
    }),
  )
})
