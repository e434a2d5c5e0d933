import { expect, test } from 'vitest'
import { nameLostBullets } from './pdf-lost-bullets.ts'

const item = (str: string, x: number, y: number, fontName = 'text') => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: 5 * str.length,
  fontName,
})
const DUTIES = [
  'Served a ward of thirty beds by day',
  'Planned the shifts of nine colleagues',
  'Taught the use of the new records',
]
const textOf = (items: { str: string }[]) => items.map(({ str }) => str)

/** Each text behind a letter of a font of symbols. */
const marked = (texts: string[], letter: (at: number) => string) =>
  texts.flatMap((text, at) => [
    item(letter(at), 50, 700 - 14 * at, 'symbols'),
    item(text, 64, 700 - 14 * at),
  ])

test('a letter without a name before several texts is the mark of a list', () => {
  for (const letter of ['\uf0b7', '\u0000', '\ufffd']) {
    const read = textOf(nameLostBullets(marked(DUTIES, () => letter)))
    expect(read).toEqual(DUTIES.flatMap((duty) => ['•', duty]))
  }
})

test('icons before the facts of a contact and before dates are no marks', () => {
  const facts = ['+49 30 5550188', 'maren@example.com', 'Berlin']
  const icons = marked(facts, (at) => ['\uf095', '\uf0e0', '\uf3c5'][at]!)
  const dates = ['March 2019 – May 2021', 'June 2021 – May 2023', 'June 2023 – now']
  for (const items of [icons, marked(dates, () => '\uf073')])
    expect(nameLostBullets(items)).toEqual(items)
})
