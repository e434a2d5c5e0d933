import { expect, test } from 'vitest'
import { readSections } from './posting-sections.ts'

const kinds = (text: string) => readSections(text).map((line) => line.section)

test.each([
  ['What you will need', 'required'],
  ['Preferred qualifications:', 'preferred'],
  ['Bonus points if', 'preferred'],
  ['Who you are', 'required'],
  ['Who we are', 'company'],
  ['About you', 'required'],
  ['About the role', 'duties'],
  ['About Verdant Grid', 'company'],
  ['What you will do', 'duties'],
  ['What we offer', 'benefits'],
  ['Interview process', 'process'],
  ['Equal opportunity employer', 'legal'],
  ['Das bringst du mit', 'required'],
  ['Deine Aufgaben', 'duties'],
  ['Profil recherché', 'required'],
  ['Lo que ofrecemos', 'benefits'],
  ['Our tools', 'other'],
])('"%s" is a heading of %s', (heading, kind) => {
  expect(kinds(`${heading}\n\n- a line`)).toEqual([kind, kind])
})

test.each([
  'Skills: Python, Go',
  'We offer benefits to every person who works here.',
  'Your experience will help, and the benefits are good, but we are looking for more than that',
  '- Requirements engineering',
])('"%s" is no heading', (line) => {
  expect(readSections(line)[0]?.isHeading).toBe(false)
})

test('a short line within a paragraph is no heading', () => {
  expect(kinds('We care\nCompensation and benefits\nPayroll')).toEqual(['other', 'other', 'other'])
})

test('usual headings are found in text without blank lines', () => {
  expect(kinds('We care\nRequirements\nPython\nNice to have\nGo')).toEqual([
    'other',
    'required',
    'required',
    'preferred',
    'preferred',
  ])
})
