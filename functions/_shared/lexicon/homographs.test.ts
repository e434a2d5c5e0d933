import { expect, test } from 'vitest'
import { findSkills } from './find-skills.ts'
import * as blind from './homographs/blind.ts'
import * as sighted from './homographs/sighted.ts'

/** "en: Lived on [Java]": the language, the text and the place of the marked word. */
function read(table: string) {
  const lines = table.trim().split('\n')
  return lines.map((line) => {
    const marked = line.slice(line.indexOf(':') + 2)
    const start = marked.indexOf('[')
    return { line, text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 }
  })
}

const everyday = [...read(blind.EVERYDAY), ...read(sighted.EVERYDAY)]
const skilled = [...read(blind.SKILLED), ...read(sighted.SKILLED)]

test('there are 300 sentences without a skill and 150 with one, in many languages', () => {
  expect(everyday.length).toBeGreaterThanOrEqual(300)
  expect(skilled.length).toBeGreaterThanOrEqual(150)
  expect(new Set(everyday.map(({ line }) => line.slice(0, 2))).size).toBeGreaterThanOrEqual(15)
})

test.each(everyday)('no skill is in “$line”', ({ text }) => {
  expect(findSkills(text)).toEqual([])
})

test.each(skilled)('the marked word of “$line” is a skill', ({ text, start, end }) => {
  const found = findSkills(text).filter((mention) => mention.start < end && mention.end > start)
  expect(found.length, JSON.stringify(findSkills(text))).toBeGreaterThan(0)
})
