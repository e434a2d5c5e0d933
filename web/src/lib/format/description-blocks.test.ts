import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDescription } from './description-blocks.ts'

test('headings, paragraphs and lists are read', () => {
  const text =
    'We build ferries.\n\nWhat you will do\n- Weld hulls\n- Read drawings\n\nApply by Friday.'
  expect(readDescription(text)).toEqual([
    { kind: 'paragraph', text: 'We build ferries.' },
    { kind: 'heading', text: 'What you will do' },
    { kind: 'list', items: ['Weld hulls', 'Read drawings'] },
    { kind: 'paragraph', text: 'Apply by Friday.' },
  ])
})

test('a last line, or a short line above another short line, is no heading', () => {
  expect(readDescription('Berlin\nFull time\n- Weld').map((block) => block.kind)).toEqual([
    'paragraph',
    'heading',
    'list',
  ])
  expect(readDescription('Thank you')).toEqual([{ kind: 'paragraph', text: 'Thank you' }])
})

test('every word of any text is kept', () => {
  const words = (text: string) => text.replace(/[-*•\s]/g, '')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = readDescription(text)
        .map((block) => (block.kind === 'list' ? block.items.join('') : block.text))
        .join('')
      expect(words(shown)).toBe(words(text))
    }),
  )
})
