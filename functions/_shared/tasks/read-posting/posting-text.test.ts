import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './posting-text.ts'

test('headings, lists and paragraphs stay separate', () => {
  const html =
    '<h2>About &amp; more</h2><p>One<br>two</p><p>Three&nbsp;four</p>' +
    '<ul><li><p>First <strong>item</strong></p></li><li>Second</li></ul><p>End</p>'
  expect(htmlToText(html)).toBe(
    'About & more\n\nOne\ntwo\n\nThree four\n\n- First item\n- Second\n\nEnd',
  )
})

test('scripts, styles and comments are dropped', () => {
  expect(htmlToText('<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>')).toBe('a\n\nb')
  expect(htmlToText('a<svg><text>hidden</text></svg>b<!-- comment -->')).toBe('ab')
})

test('plain text stays, with one kind of bullets', () => {
  expect(htmlToText('Needs\n• Python\n* SQL\r\n\r\n\r\nEnd')).toBe('Needs\n- Python\n- SQL\n\nEnd')
  expect(htmlToText('R&amp;D at 3 < 4')).toBe('R&D at 3 < 4')
})

test('nothing is left that Postgres refuses, and the text has a limit', () => {
  expect(htmlToText('a\u0000b\ud800c')).toBe('abc')
  expect(htmlToText('<p>word</p>'.repeat(200_000)).length).toBeLessThanOrEqual(60_000)
  expect(htmlToText('<div>'.repeat(100_000)).length).toBe(0)
})

test('no tag is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
      expect(htmlToText(`<p>${noise}</p><script>x</script>`)).not.toMatch(/<script|\u0000/)
    }),
  )
})
