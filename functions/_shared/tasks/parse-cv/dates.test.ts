import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBrokenPeriods } from './broken-periods.ts'
import { findPeriod, isDuration } from './dates.ts'

test.each([
  ['Jan 2020 – Present', '2020-01-01', null, true],
  ['01/2020 - 03/2022', '2020-01-01', '2022-03-01', false],
  ['2019–2021', '2019-01-01', '2021-01-01', false],
  ['Sept. 2018 to date', '2018-09-01', null, true],
  ['seit 03/2020', '2020-03-01', null, true],
  ['03.2017 bis heute', '2017-03-01', null, true],
  ['01.04.2017 - 31.12.2019', '2017-04-01', '2019-12-31', false],
  ['März 2015 – Oktober 2018', '2015-03-01', '2018-10-01', false],
  ["de janvier 2016 à aujourd'hui", '2016-01-01', null, true],
  ['enero de 2014 - diciembre de 2016', '2014-01-01', '2016-12-01', false],
  ['2016-09 — 2018-06', '2016-09-01', '2018-06-01', false],
  ['2016/09 - now', '2016-09-01', null, true],
  ['May – Aug 2019', '2019-05-01', '2019-08-01', false],
  ['2019 – 22', '2019-01-01', '2022-01-01', false],
  ["Mar '18 - Jul '19", '2018-03-01', '2019-07-01', false],
  ['11/2011 ‒ 02/2013', '2011-11-01', '2013-02-01', false],
  ['2021 - present time', '2021-01-01', null, true],
  ['4/2016 5/2022, Acme', '2016-04-01', '2022-05-01', false],
  ['20182020 Acme', '2018-01-01', '2020-01-01', false],
  ['2007–10', '2007-01-01', '2010-01-01', false],
  ['Apr 2019 – till date', '2019-04-01', null, true],
  ['ene. 2017 a la fecha', '2017-01-01', null, true],
  ['d’octobre 2014 à janvier 2018', '2014-10-01', '2018-01-01', false],
  ['Q2 2022 — now', '2022-04-01', null, true],
  ['Q4 2015 — Q1 2017', '2015-10-01', '2017-01-01', false],
  ['Summer 2019', '2019-01-01', '2019-01-01', false],
  ['verano de 2010', '2010-01-01', '2010-01-01', false],
  ['Since June 2021', '2021-06-01', null, true],
])('%s', (text, started_on, ended_on, is_current) => {
  expect(findPeriod(text)).toMatchObject({ started_on, ended_on, is_current, is_range: true })
})

test.each([
  ["'16 – '18", '2016-01-01', 'year', '2018-01-01', 'year'],
  ['2013/14', '2013-01-01', 'year', '2014-01-01', 'year'],
  ['2012/13 – 2014/15', '2012-01-01', 'year', '2015-01-01', 'year'],
  ['2008/09 – 2010/03', '2008-09-01', 'month', '2010-03-01', 'month'],
  ['1998 – 02', '1998-01-01', 'year', '2002-01-01', 'year'],
  ['2016 – 03/2019', '2016-01-01', 'year', '2019-03-01', 'month'],
  ['2016-09-05 to 2019-03-29', '2016-09-05', 'day', '2019-03-29', 'day'],
  ['9/5/2016 – 12/31/2019', '2016-09-05', 'day', '2019-12-31', 'day'],
  ['May 5, 2016 – June 3rd, 2018', '2016-05-05', 'day', '2018-06-03', 'day'],
  ['01.06.2018 – 31.06.2019', '2018-06-01', 'day', '2019-06-01', 'month'],
  ['03/19 – 05/21', '2019-03-01', 'month', '2021-05-01', 'month'],
  ['2016 Jun – 2018 May', '2016-06-01', 'month', '2018-05-01', 'month'],
  ['Fall 2014 – Spring 2016', '2014-01-01', 'year', '2016-01-01', 'year'],
  ['Summer 2013, 2014', '2013-01-01', 'year', '2014-01-01', 'year'],
  ["Summer '11", '2011-01-01', 'year', '2011-01-01', 'year'],
  ['Q2 2019 – 2020-Q3', '2019-04-01', 'year', '2020-07-01', 'year'],
  ['mid 2016 – end of 2018', '2016-01-01', 'year', '2018-01-01', 'year'],
  ['05 – 08/2019', '2019-05-01', 'month', '2019-08-01', 'month'],
  ['2016 г. — 2018 г.', '2016-01-01', 'year', '2018-01-01', 'year'],
  ['between 2016 and 2018', '2016-01-01', 'year', '2018-01-01', 'year'],
  ['Present – Jan 2019', '2019-01-01', 'month', null, null],
  ['2019 –', '2019-01-01', 'year', null, null],
  ["Mart 2019'dan bu yana", '2019-03-01', 'month', null, null],
  ["jusqu'en mars 2019", null, null, '2019-03-01', 'month'],
  ['bis 2019', null, null, '2019-01-01', 'year'],
])(
  '%s is as exact as it is written',
  (text, started_on, started_precision, ended_on, ended_precision) => {
    const is_current = ended_on === null
    expect(findPeriod(text)).toMatchObject({
      ...{ started_on, started_precision, ended_on, ended_precision, is_current, is_range: true },
      ...{ start: 0, end: text.length },
    })
  },
)

test.each([
  ['June 20XX – Present', true],
  ['May 20XX – Aug 20XX', false],
  ['20** to 201X', false],
  ['XX/20XX – 06/20XX', false],
])('a period whose years are hidden has no years: %s', (text, is_current) => {
  expect(findPeriod(text)).toEqual({
    ...{ started_on: null, ended_on: null, started_precision: null, ended_precision: null },
    ...{ is_current, is_range: true, start: 0, end: text.length },
  })
})

test.each([
  'Jan 2019 – Mar 2021 (2 yrs 3 mos)',
  'ene. 2019 - actualidad · 4 años',
  '2016 – 2019, 3 Jahre',
  'март 2019 — по н.в. (3 года 2 месяца)',
])('how long it was belongs to the period: %s', (text) => {
  expect(findPeriod(text)?.end).toBe(text.length)
})

test.each([
  ['Wilmington, DE May 2022 – Aug 2022', 'May 2022 – Aug 2022'],
  ['San Jose, CA 2019', '2019'],
  ['Real Estate 2019', '2019'],
  ['Sold out 2019', '2019'],
])('a word before a date is no part of it: %s', (text, said) => {
  const period = findPeriod(text)
  expect(text.slice(period?.start, period?.end)).toBe(said)
})

test('a single date and a range are distinguished', () => {
  expect(findPeriod('Graduated 2015 / 07')).toMatchObject({
    ended_on: '2015-07-01',
    is_range: false,
  })
})

test.each([
  [
    ['January 2019 –\tShop manager', 'present\tAcme Ltd'],
    ['January 2019 – present\tShop manager', 'Acme Ltd'],
  ],
  [['2015 –\tNurse', '2018'], ['2015 – 2018\tNurse']],
  [['Nurse at Acme (October 2018 –', 'present)'], ['Nurse at Acme (October 2018 – present)']],
  [['BSc Geodesy\tSeptember 2006 – June', '2010'], ['BSc Geodesy\tSeptember 2006 – June 2010']],
  [['Sept. 2016', '–', 'Feb. 2019'], ['Sept. 2016 – Feb. 2019']],
  [['October', '2018 –', 'present'], ['October 2018 – present']],
  [['Nurse (October', '2018 –', 'present)'], ['Nurse (October 2018 – present)']],
  [
    ['03/2016 bis\tKoch', 'heute\tAdler'],
    ['03/2016 bis heute\tKoch', 'Adler'],
  ],
  [
    ['2018', '2019'],
    ['2018', '2019'],
  ],
  [
    ['2019 –\tNurse', '2018 – 2019\tCook'],
    ['2019 –\tNurse', '2018 – 2019\tCook'],
  ],
  [
    ['2015 – 2018\tNurse', '2018\tAcme'],
    ['2015 – 2018\tNurse', '2018\tAcme'],
  ],
])('a period that a narrow column divided is joined: %j', (lines, joined) => {
  expect(joinBrokenPeriods(lines.map((text) => ({ text }))).map(({ text }) => text)).toEqual(joined)
})

test.each([
  'Room 2020-3b',
  '$2024',
  '+49 176 20192021',
  '12,019 items',
  'Team of 20',
  '2012% growth',
  'ISO 9001:2015',
  'RFC 2045',
  'RFC 2119',
  'Office 2016',
  'Office 2010, 2013 and 2016',
  'Microsoft Office 2013/2016',
  'Meir 1, 2018 Antwerpen',
  'B-2018 Antwerpen',
  'Sydney NSW 2010',
  '(415) 555-2019',
  '0171 2019 2021',
  '2000 EUR',
  '€ 2000',
  '2000 customers',
  'No. 2019/123',
  '8.30 - 17.00',
  'version 10.04.20',
  'the 1990s',
  '3 Jahre',
])('no date: %s', (text) => expect(findPeriod(text)).toBeNull())

test('any text gives existing days, at positions inside the text', () => {
  const pieces = fc.constantFrom(
    '2019',
    '13',
    '/',
    ' - ',
    'May',
    'present',
    '31.',
    '02.',
    'x',
    '’19',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const period = findPeriod(text)
      for (const day of [period?.started_on, period?.ended_on]) {
        if (day) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
      }
      if (period) expect(period.end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test.each([
  ["Nurse ['24]", '2024-01-01', false],
  ['prévu en 2027', '2027-01-01', false],
  ['arvioitu valmistuminen 2027', '2027-01-01', false],
  ['f.o.m. 2024', '2024-01-01', true],
  ['începând cu 12.2022', '2022-12-01', true],
  ['02.2026 tarihinden beri', '2026-02-01', true],
  ['2024 – ...', '2024-01-01', true],
  ['01.10.2022-до сих пор', '2022-10-01', true],
  ['2025 – atualidade', '2025-01-01', true],
])('"%s" is one date', (text, day, isCurrent) => {
  const period = findPeriod(text)
  expect(period).toMatchObject({ started_on: day, is_current: isCurrent })
  expect(text.slice(period?.end)).toMatch(/^\]?$/)
})

test.each(['3 år 7 mnd', '2 år 2 mån', '5 lat 8 mies.', '2 roky a 3 měs.'])(
  '"%s" is how long it took',
  (text) => expect(isDuration(text)).toBe(true),
)
