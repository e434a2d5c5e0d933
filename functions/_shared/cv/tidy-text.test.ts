import { expect, test } from 'vitest'
import { cleanCharacters, tidyLines } from './tidy-text.ts'

test.each([
  ['built infra-\nstructure for banks', 'built infrastructure\nfor banks'],
  ['a self-\nservice portal', 'a self-service\nportal'],
  ['real-\ntime data', 'real-time\ndata'],
  ['2019 -\nnow', '2019 -\nnow'],
  ['Müller-\nLüdenscheidt', 'Müller-\nLüdenscheidt'],
])('hyphens at a line end are joined or kept: %j', (text, tidy) =>
  expect(tidyLines(text)).toBe(tidy),
)

test.each(['•', '●', '▪', '–', '*', '➢', 'o', '(cid:123)'])('%s starts a list item', (bullet) => {
  expect(tidyLines(`${bullet} Led a team`)).toBe('- Led a team')
})

test('a dash inside a line and a sum of money are no list items', () => {
  expect(tidyLines('Chef – Bistro\n-5% waste')).toBe('Chef – Bistro\n-5% waste')
})

test('spaced-out headings are joined', () => {
  expect(tidyLines('E X P E R I E N C E')).toBe('EXPERIENCE')
})

test('ligatures become letters, and icons and zero bytes are removed', () => {
  expect(cleanCharacters('e\uFB03cient\u0000 \uF0E0ada@example.com\u200B')).toBe(
    'efficient  ada@example.com',
  )
})
