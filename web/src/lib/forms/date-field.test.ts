import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate } from '#lib/format/date.ts'
import { dateField, readDate } from './date-field.ts'

test.each([
  ['2016', '2016-01-01', 'year'],
  ['2016-03', '2016-03-01', 'month'],
  ['2016/3', '2016-03-01', 'month'],
  ['03/2016', '2016-03-01', 'month'],
  ['3.2016', '2016-03-01', 'month'],
  ['Mar 2016', '2016-03-01', 'month'],
  ['  march  2016 ', '2016-03-01', 'month'],
  ['Sept. 2016', '2016-09-01', 'month'],
  ['2016-09-05', '2016-09-05', 'day'],
  ['5 Sep 2016', '2016-09-05', 'day'],
  ['September 5, 2016', '2016-09-05', 'day'],
  ['5.9.2016', '2016-09-05', 'day'],
  ['', null, null],
])('"%s" is as exact as it is written', (text, date, precision) => {
  expect(readDate(text)).toEqual({ date, precision })
})

test.each(['spring 2016', '16', '2016-13', '2016-02-31', 'Marx 2016', 'ma 2016', '0 Mar 2016'])(
  '"%s" is no date',
  (text) => expect(dateField.safeParse(text).success).toBe(false),
)

test('what the page shows is read back as it is', () => {
  const date = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  fc.assert(
    fc.property(date, fc.constantFrom('year', 'month', 'day'), (day, precision) => {
      const known = day.slice(0, { year: 4, month: 7, day: 10 }[precision])
      const whole = known + '0000-01-01'.slice(known.length)
      expect(readDate(formatDate(whole, precision))).toEqual({ date: whole, precision })
    }),
  )
})
