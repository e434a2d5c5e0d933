// The notations of pay, over countries, currencies and periods.
import { expect, test } from 'vitest'
import { readSalary } from './salary.ts'

test.each([
  ['Gehalt: €55.000–65.000 brutto/Jahr', 55_000, 65_000, 'EUR', 'year'],
  ['Salary: 45-55k€', 45_000, 55_000, 'EUR', 'year'],
  ['Gehalt: 55 - 65 TEUR', 55_000, 65_000, 'EUR', 'year'],
  ['Jahresgehalt 55–65 Tsd. €', 55_000, 65_000, 'EUR', 'year'],
  ['Gehalt: 1.500 € monatlich', 1_500, 1_500, 'EUR', 'month'],
  ['Wir zahlen 18,50 €/Std.', 18.5, 18.5, 'EUR', 'hour'],
  ['Tagessatz: 600-700 €', 600, 700, 'EUR', 'day'],
  ['Bis zu 65.000 EUR Jahresgehalt', null, 65_000, 'EUR', 'year'],
  ['Gehalt ab 48.000 € im Jahr', 48_000, null, 'EUR', 'year'],
  ["Lohn: CHF 110'000", 110_000, 110_000, 'CHF', 'year'],
  ['Salaire fixe : 38-42K€ selon expérience', 38_000, 42_000, 'EUR', 'year'],
  ['Rémunération : 2 300 € brut / mois', 2_300, 2_300, 'EUR', 'month'],
  ['TJM : 450 à 550 €', 450, 550, 'EUR', 'day'],
  ['Salario: 30.000 € - 36.000 € brutos anuales', 30_000, 36_000, 'EUR', 'year'],
  ['Sueldo: $35,000 MXN mensuales', 35_000, 35_000, 'MXN', 'month'],
  ['Stipendio: RAL 35.000 - 40.000 €', 35_000, 40_000, 'EUR', 'year'],
  ['PLN 20 000 – 25 000 net B2B', 20_000, 25_000, 'PLN', 'month'],
  ['20 000 – 25 000 PLN net/month (B2B)', 20_000, 25_000, 'PLN', 'month'],
  ['Lön: SEK 45 000/mån', 45_000, 45_000, 'SEK', 'month'],
  ['Salary: ZAR 35 000 per month', 35_000, 35_000, 'ZAR', 'month'],
  ['R$ 8.000 - R$ 10.000 por mês', 8_000, 10_000, 'BRL', 'month'],
  ['₹12–18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
  ['Salary ₹12,00,000 - ₹18,00,000 per annum', 1_200_000, 1_800_000, 'INR', 'year'],
  ['Annual salary: ¥6,000,000 – ¥8,000,000', 6_000_000, 8_000_000, 'JPY', 'year'],
  ['年収600万円〜800万円', 6_000_000, 8_000_000, 'JPY', 'year'],
  ['£30 per hour', 30, 30, 'GBP', 'hour'],
  ['Starting at $25/hr', 25, null, 'USD', 'hour'],
  ['Pay: $1,200 - $1,400 per week', 1_200, 1_400, 'USD', 'week'],
  ['Day rate: £450 - £550 per day', 450, 550, 'GBP', 'day'],
  ['$120k–$150k OTE', 120_000, 150_000, 'USD', 'year'],
  ['Annual salary range: $170-195,000', 170_000, 195_000, 'USD', 'year'],
  ['Salary: $ 55, 000 - $ 65, 000', 55_000, 65_000, 'USD', 'year'],
  ['between 90 and 110 thousand dollars a year', 90_000, 110_000, 'USD', 'year'],
  ['The cash compensation in the market is $200K-$300K.', 200_000, 300_000, 'USD', 'year'],
  ['Cash Range $238K – $280K • Offers Equity', 238_000, 280_000, 'USD', 'year'],
  ['Junior: €40k-€50k\nSenior: €60k-€75k', 40_000, 75_000, 'EUR', 'year'],
  ['Salary: €60,000 - €70,000 plus a bonus of €5,000 - €10,000', 60_000, 70_000, 'EUR', 'year'],
])('reads "%s"', (text, min, max, currency, period) => {
  const found = readSalary(text, [])
  expect(found?.fact).toEqual({
    salary_min: min,
    salary_max: max,
    salary_currency: currency,
    salary_period: period,
  })
  expect(text).toContain(found?.phrase)
})

test.each([
  '0.1% - 0.5% equity and a $5,000 signing bonus',
  'We grew ARR from $2M to $10M',
  'Annual bonus of $10,000 - $20,000 per year',
  'You manage budgets from €50,000 to €100,000 a year',
  '€35 per hour home office allowance',
  'A market opportunity of $50,000 - $90,000 per customer',
  'Relocation package up to $10,000',
  'Earn 100,000 points',
  'Open 24/7, 365 days, 50 - 60 people',
])('reads no pay in "%s"', (text) => {
  expect(readSalary(text, [])).toBeNull()
})
