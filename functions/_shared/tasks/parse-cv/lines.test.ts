import { expect, test } from 'vitest'
import { readLines } from './lines.ts'

const items = (text: string) =>
  readLines(text)
    .filter(({ isItem }) => isItem)
    .map(({ text }) => text)

test.each(['-', '•', '→', '✓', '➢', '■', '‣'])('"%s" marks the items of a list', (mark) => {
  expect(items(`Duties\n${mark} Nursing\n${mark} Teaching`)).toEqual(['Nursing', 'Teaching'])
})

test('the hollow dot of a word processor becomes the letter o', () => {
  expect(items('o Kept the books\no 2019, Nurse')).toEqual(['Kept the books', '2019, Nurse'])
  expect(items('o que sei\no Porto')).toEqual([])
})

test('a mark that stands only above sections adorns headings', () => {
  expect(items('Ada Poe\n\n► Nursing\nFirst\n\n► Teaching\nSecond')).toEqual([])
})
