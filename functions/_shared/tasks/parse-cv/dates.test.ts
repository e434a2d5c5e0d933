import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeriod, joinBrokenPeriods } from './dates.ts'

test.each([
  ['Jan 2020 – Present', '2020-01-01', null, true],
  ['01/2020 - 03/2022', '2020-01-01', '2022-03-01', false],
  ['2019–2021', '2019-01-01', '2021-01-01', false],
  ['Sept. 2018 to date', '2018-09-01', null, true],
  ['seit 03/2020', '2020-03-01', null, true],
  ['03.2017 bis heute', '2017-03-01', null, true],
  ['01.04.2017 - 31.12.2019', '2017-04-01', '2019-12-01', false],
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
