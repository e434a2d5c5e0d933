import { expect, test } from 'vitest'
import { NO_DRAWING } from './pdf-drawing.ts'
import { pageLayout } from './pdf-items.ts'
import type { TextItem, Viewport } from './pdf-page.ts'

const UPRIGHT: Viewport = { width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800] }

function item(str: string, x: number, y: number, width = 5 * str.length): TextItem {
  return { str, transform: [10, 0, 0, 10, x, y], width, fontName: 'f1' }
}

const texts = (items: TextItem[], viewport = UPRIGHT) =>
  pageLayout(items, viewport, NO_DRAWING).map(({ text }) => text)

test('runs of a line are joined within words and separated at columns', () => {
  const line = [item('Senior', 50, 700), item('Nurse', 83, 700), item('2019', 400, 700)]
  expect(texts(line)).toEqual(['Senior Nurse', '2019'])
})

test('lines run from top to bottom, in any order of drawing', () => {
  expect(texts([item('below', 50, 600), item('above', 50, 700)])).toEqual(['above', 'below'])
})

test('text drawn twice to look bold is read once', () => {
  expect(texts([item('Bold', 50, 700), item('Bold', 50.3, 700)])).toEqual(['Bold'])
})

test('Hebrew and Arabic are read from the right, and the text beside them from the left', () => {
  const line = [item('עולם', 100, 700, 20), item('שלום', 124, 700, 20), item('2020', 400, 700)]
  expect(texts(line)).toEqual(['שלום עולם', '2020'])
  const mixed = [item('Name:', 50, 700, 25), item('كريم', 80, 700, 20), item('سارة', 104, 700, 20)]
  expect(texts(mixed)).toEqual(['Name: سارة كريم'])
})

test('a rotated page is read as shown, and text rotated on it comes last', () => {
  const shown: Viewport = { width: 800, height: 600, transform: [0, 1, 1, 0, 0, 0] }
  const upright = { str: 'upright', transform: [0, 10, -10, 0, 100, 200], width: 40, fontName: '' }
  expect(texts([item('turned', 50, 50), upright], shown)).toEqual(['upright', 'turned'])
})

test.each([Infinity, NaN, 1e12, -1e12])('a run at %d is left out', (x) => {
  expect(texts([item('lost', x, 700), item('here', 50, 700)])).toEqual(['here'])
})
