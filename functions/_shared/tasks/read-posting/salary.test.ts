import { expect, test } from 'vitest'
import { readSalary } from './salary.ts'

test.each([
  ['Salary: $120k–150k', 120_000, 150_000, 'USD', 'year'],
  ['Pay range: $120-150K', 120_000, 150_000, 'USD', 'year'],
  ['£45,000 - £55,000 per annum', 45_000, 55_000, 'GBP', 'year'],
  ['Gehalt: € 60.000 – 75.000 brutto im Jahr', 60_000, 75_000, 'EUR', 'year'],
  ['Compensation USD 30–35/hour', 30, 35, 'USD', 'hour'],
  ['Base salary CA$110,000 to CA$130,000', 110_000, 130_000, 'CAD', 'year'],
  ["Lohn CHF 100'000 bis 120'000", 100_000, 120_000, 'CHF', 'year'],
  ['Salaire : 38 000 € à 45 000 € brut annuel', 38_000, 45_000, 'EUR', 'year'],
  ['Salary between $123,000 USD and $167,000 USD plus equity', 123_000, 167_000, 'USD', 'year'],
  ['Pay: $22.50 per hour', 22.5, 22.5, 'USD', 'hour'],
  ['SALARY: 15 000- 18 000 PLN gross/monthly', 15_000, 18_000, 'PLN', 'month'],
  ['Rates up to $55/hour, depending on experience', null, 55, 'USD', 'hour'],
  ['Starting salary from £31,000', 31_000, null, 'GBP', 'year'],
  ['Base: $90,000–$110,000. OTE: $180,000–$200,000.', 90_000, 110_000, 'USD', 'year'],
  ['Compensation\n\n$124,100 - 146,000', 124_100, 146_000, 'USD', 'year'],
])('reads "%s"', (text, min, max, currency, period) => {
  expect(readSalary(text, [])?.fact).toEqual({
    salary_min: min,
    salary_max: max,
    salary_currency: currency,
    salary_period: period,
  })
})

test.each([
  'We raised $40M in Series B and have $10,000,000 in revenue.',
  'Backed by $120 million from top investors, valued at $1.2B.',
  'A $5,000 signing bonus and a $1,500 annual learning stipend.',
  'You manage a budget of $200,000 - $300,000.',
  'Deals of $50k to $100k ACV, quota $1,000,000.',
  '401(k) match, $500 monthly wellness allowance, 250,000 users.',
  'Trusted by 10,000-20,000 customers in 120 countries.',
  'Managing $500K to $1M+/month in paid media spend',
  'Competitive salary. Founded in 2015, 200-300 people.',
  'Get a $1,000 referral reward',
])('reads no pay in "%s"', (text) => {
  expect(readSalary(text, [])).toBeNull()
})

test('the place decides which dollar it is', () => {
  const text = 'Salary: $100,000 - $120,000'
  expect(readSalary(text, ['Toronto, Canada'])?.fact.salary_currency).toBe('CAD')
  expect(readSalary(text, ['Sydney'])?.fact.salary_currency).toBe('AUD')
  expect(readSalary(`${text} USD`, ['Toronto'])?.fact.salary_currency).toBe('USD')
})

test('ranges of several places become one range', () => {
  const text = 'Salary in New York: $150,000 - $170,000\nSalary in Texas: $130,000 - $150,000'
  expect(readSalary(text, [])?.fact).toMatchObject({ salary_min: 130_000, salary_max: 170_000 })
})
