import { expect, test } from 'vitest'
import { asFact, joinBroken, writeLines } from './unplaced.ts'

test('a sentence broken by the layout is one passage', () => {
  expect(
    joinBroken([
      { line: 50, text: 'Dissertation on the beneficiaries of restric-' },
      { line: 51, text: 'tive' },
      { line: 52, text: 'covenants.' },
      { line: 53, text: 'swimming' },
    ]),
  ).toEqual([
    { lines: [50, 51, 52], text: 'Dissertation on the beneficiaries of restrictive covenants.' },
    { lines: [53], text: 'swimming' },
  ])
})

test('a new line, or one farther down, is a passage of its own', () => {
  const lines = [
    { line: 3, text: 'Barista of the year' },
    { line: 4, text: 'Open-water swimming' },
    { line: 8, text: 'and the flute' },
  ]
  expect(joinBroken(lines).map(({ lines }) => lines)).toEqual([[3], [4], [8]])
})

test('lines are sent with the pages that are known', () => {
  const lines = [
    { line: 12, page: 1 },
    { line: 13, page: null },
    { line: 40, page: 2 },
  ]
  expect(writeLines(lines)).toBe('12:1,13,40:2')
  expect(writeLines([])).toBe('')
})

test.each([
  ['- Barista of the year', 'Barista of the year'],
  ['Volunteer cook\t2019 – 2023', 'Volunteer cook 2019 – 2023'],
  ['-20 °C store keeper', '-20 °C store keeper'],
  ['  Self-taught  pianist ', 'Self-taught pianist'],
  ['- ', ''],
])('the line %j becomes %j', (line, fact) => {
  expect(asFact(line)).toBe(fact)
})
