import { expect, test } from 'vitest'
import { plainLook } from './text-line.ts'
import { cleanCharacters, tidyLines } from './tidy-text.ts'

const tidied = (text: string) =>
  tidyLines(text.split('\n').map((line) => ({ text: line, look: plainLook() })))
    .map((line) => line.text)
    .join('\n')

test.each([
  ['built infra-\nstructure for banks', 'built infrastructure\nfor banks'],
  ['a self-\nservice portal', 'a self-service\nportal'],
  ['real-\ntime data', 'real-time\ndata'],
  ['2019 -\nnow', '2019 -\nnow'],
  ['Müller-\nLüdenscheidt', 'Müller-\nLüdenscheidt'],
])('hyphens at a line end are joined or kept: %j', (text, tidy) => expect(tidied(text)).toBe(tidy))

test.each(['•', '●', '▪', '–', '*', '➢', 'o', '(cid:123)'])('%s starts a list item', (bullet) => {
  expect(tidied(`${bullet} Led a team`)).toBe('- Led a team')
})

test('a dash inside a line and a sum of money are no list items', () => {
  expect(tidied('Chef – Bistro\n-5% waste')).toBe('Chef – Bistro\n-5% waste')
})

test('a line keeps its look when its first word moves to the line above', () => {
  const lines = ['built infra-', 'structure for banks', '', '', 'Skills', ''].map((text, at) => ({
    text,
    look: { ...plainLook(), size: 10 + at },
  }))
  expect(tidyLines(lines).map(({ text, look }) => [text, look.size])).toEqual([
    ['built infrastructure', 10],
    ['for banks', 11],
    ['', 12],
    ['Skills', 14],
  ])
})

test('spaced-out headings are joined', () => {
  expect(tidied('E X P E R I E N C E')).toBe('EXPERIENCE')
})

test('ligatures become letters, and icons and zero bytes are removed', () => {
  expect(cleanCharacters('e\uFB03cient\u0000 \uF0E0ada@example.com\u200B')).toBe(
    'efficient  ada@example.com',
  )
})
