import { expect, test } from 'vitest'
import { normaliseTitle } from './normalise-title.ts'

test.each([
  ['Senior Backend Engineer - Berlin', 'senior backend engineer'],
  ['Senior Backend Engineer (Remote, EMEA)', 'senior backend engineer'],
  ['Senior Backend Engineer | London, UK', 'senior backend engineer'],
  ['Senior Backend Engineer (m/w/d)', 'senior backend engineer'],
  ['Remote Senior Backend Engineer', 'senior backend engineer'],
  ['SENIOR  Backend–Engineer', 'senior backend engineer'],
  ['Backend Engineer', 'backend engineer'],
  ['Backend Engineer, Payments', 'backend engineer payments'],
  ['C++ / C# Developer', 'c++ c# developer'],
])('"%s" is normalised', (title, expected) => {
  expect(normaliseTitle(title)).toBe(expected)
})

test('locations of the posting count as places too', () => {
  expect(normaliseTitle('Cook - Uttoxeter', ['Uttoxeter, Staffordshire'])).toBe('cook')
  expect(normaliseTitle('Cook - Uttoxeter')).toBe('cook uttoxeter')
})

test('a title that is only a place stays', () => {
  expect(normaliseTitle('Paris')).toBe('paris')
})
