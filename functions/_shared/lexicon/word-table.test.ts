import { expect, test } from 'vitest'
import { Words } from './word-table.ts'

const found = (row: string, text: string) =>
  new Words([row]).all(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['infirmi(er|ère)', 'INFIRMIÈRE de nuit', ['INFIRMIÈRE']],
  ['infirmi(er|ère)', 'Infirmiere', ['Infirmiere']],
  ['mühendis(i)', 'MAKİNE MÜHENDİSİ', ['MÜHENDİSİ']],
  ['uzman(ı)', 'SATIŞ UZMANI', ['UZMANI']],
  ['*leiter', 'Projektleiter, Leiter', ['Projektleiter', 'Leiter']],
  ['-leiter', 'Projektleiter, Leiter', ['Projektleiter']],
  ['bakalavr*', 'bakalavrů', ['bakalavrů']],
  ['chef, chef de rang', 'Chef de rang', ['Chef de rang']],
  ['lege', 'Ridgeway College', []],
  ['!värd', 'Edvard Vard', []],
  ['!värd', 'Värd', ['Värd']],
  ['s.p.a', 'Bertoldi S.p.A.', ['S.p.A']],
  ['повар, кухар', 'Повар', ['Повар']],
])('%s in "%s"', (row, text, expected) => {
  expect(found(row, text)).toEqual(expected)
})

test('a plural is the same word', () => {
  expect(new Words(['engineer'], 's').test('Engineers')).toBe(true)
  expect(new Words(['engineer']).test('Engineers')).toBe(false)
})
