import { expect, test } from 'vitest'
import { readSections } from '../../lexicon/posting-sections.ts'
import { readYears } from './years.ts'

const years = (text: string) => {
  const found = readYears(readSections(text))
  return found && [found.fact.years_min, found.fact.years_max]
}

test.each([
  ['4+ years of experience with glazes', [4, null]],
  ['3-5 years experience in a kiln', [3, 5]],
  ['At least five years’ experience as a potter', [5, null]],
  ['Minimum of 2 years in a similar position', [2, null]],
  ['Seven (7) or more years of professional experience', [7, null]],
  ['Up to 2 years of experience', [null, 2]],
  ['Mindestens 3 Jahre Berufserfahrung in der Keramik', [3, null]],
  ['2 bis 4 Jahre Erfahrung', [2, 4]],
  ["Vous avez 5 ans d'expérience minimum", [5, null]],
  ['Entre 3 y 5 años de experiencia', [3, 5]],
  ['1.5 yrs of experience', [1, null]],
  ['We were founded 12 years ago by people with experience', null],
  ['From nothing to the market leader in 3.5 years, with 20 people working', null],
  ['Our founders have 30 years of combined experience', null],
  ['A sabbatical after 5 years as an employee', null],
  ['You must be 18 years old or older, experienced or not', null],
  ['Experience with 24/7 work and 5 kilns', null],
])('reads "%s" as %j', (text, expected) => {
  expect(years(text)).toEqual(expected)
})

test('years come from the requirements first, and never from preferred ones', () => {
  const text =
    'The role\n\nYou join people with 8 years of experience.\n\nNice to have\n\n- 9+ years of experience' +
    '\n\nRequirements\n\n- 2+ years of experience'
  expect(years(text)).toEqual([2, null])
})
