import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSalary } from './salary.ts'

const pay = (
  salary_min: number | null,
  salary_max: number | null,
  salary_currency: string | null = 'EUR',
  salary_period: 'year' | 'hour' | null = 'year',
) => ({ salary_min, salary_max, salary_currency, salary_period })

test.each([
  ['a range', pay(60000, 75000), '€60,000–75,000 a year'],
  ['one end open', pay(60000, null), 'from €60,000 a year'],
  ['the other end open', pay(null, 75000), 'up to €75,000 a year'],
  ['both ends the same', pay(60000, 60000), '€60,000 a year'],
  ['by the hour', pay(18.5, 22, 'GBP', 'hour'), '£18.50–22 an hour'],
  ['no currency', pay(60000, null, null), 'from 60,000 a year'],
  ['a currency nobody knows', pay(60000, null, 'e!'), 'from 60,000 a year'],
  ['nothing stated', pay(null, null), null],
])('%s is written', (_what, salary, expected) => {
  expect(formatSalary(salary)).toBe(expected)
})

test('no pay of a posting makes it throw', () => {
  const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null })
  const anyPay = fc.tuple(amount, amount, fc.option(fc.string(), { nil: null }))
  fc.assert(
    fc.property(anyPay, ([min, max, currency]) => {
      const written = formatSalary(pay(min, max, currency))
      expect(written === null).toBe(min === null && max === null)
    }),
  )
})
