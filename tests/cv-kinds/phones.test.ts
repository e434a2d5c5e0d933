import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { generate } from './generate.ts'
import { type Half, loadHalf } from './halves.ts'
import type { CvLanguage } from './model.ts'

/** Where a number without a country code may be: a language is spoken in several countries. */
const COUNTRIES: Partial<Record<CvLanguage, CountryCode[]>> = {
  en: ['GB', 'US'],
  sv: ['SE'],
  pt: ['PT', 'BR'],
}

test('people have phone numbers that exist', async () => {
  const own = (await loadHalf('own')) as Half
  const wrong: string[] = []
  for (const { language, told } of generate(own, { cvs: 300, seed: 5 })) {
    const countries = COUNTRIES[language] ?? [language.toUpperCase() as CountryCode]
    const isReal = (country: CountryCode) =>
      parsePhoneNumberFromString((told.phone ?? '').replace(/^00/, '+'), country)?.isValid()
    if (told.phone && !countries.some(isReal)) wrong.push(`${language} ${told.phone}`)
  }
  expect(wrong).toEqual([])
})
