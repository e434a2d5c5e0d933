import { getExampleNumber, parsePhoneNumberFromString as parse } from 'libphonenumber-js'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { findPhone } from './phone.ts'

const COUNTRIES =
  'US CA GB IE DE AT CH FR BE LU ES IT PT BR NL PL CZ SE DK NO FI TR RU UA RO IN NG MX JP KR IL AE AU ZA'.split(
    ' ',
  ) as CountryCode[]

const code = ({ countryCallingCode }: PhoneNumber): string => `+${countryCallingCode}`
const behind = (number: PhoneNumber): string =>
  number.formatInternational().slice(code(number).length + 1)

const WRITTEN: Record<string, (number: PhoneNumber) => string> = {
  international: (number) => number.formatInternational(),
  'international in one piece': (number) => number.number,
  'with 00': (number) => number.formatInternational().replace('+', '00'),
  'with dashes': (number) => number.formatInternational().replaceAll(' ', '-'),
  'with the country in parentheses': (number) => `(${code(number)}) ${behind(number)}`,
  'with (0)': (number) => `${code(number)} (0)${behind(number)}`,
  'with ( 0 ) apart': (number) => `${code(number)} (0) ${behind(number)}`,
  national: (number) => number.formatNational(),
}
const AROUND: Record<string, (written: string) => string> = {
  alone: (written) => written,
  'behind a label': (written) => `Tel.: ${written}`,
  'behind an address and a bar': (written) => `ana@example.org | ${written} | Leeds`,
  'before its kind': (written) => `Phone number: ${written} (Mobile)`,
  'behind a town and a dot': (written) => `Recife · ana@example.org · ${written}`,
}
const cases = Object.keys(WRITTEN).flatMap((form) =>
  Object.keys(AROUND).map((place) => [form, place]),
)

test.each(cases)('a number of each country is found: %s, %s', (form, place) => {
  const missed = COUNTRIES.filter((country) => {
    const example = getExampleNumber(country, examples) as PhoneNumber
    const written = (WRITTEN[form as string] as (number: PhoneNumber) => string)(example)
    const found = findPhone([(AROUND[place as string] as (written: string) => string)(written)])
    return parse((found ?? '').replace(/^00/, '+'), country)?.number !== example.number
  })
  expect(missed).toEqual([])
})
