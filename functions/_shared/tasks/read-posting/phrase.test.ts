import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldInPlace } from './fold-in-place.ts'
import { phraseAt } from './phrase.ts'

test('a phrase is the sentence around its position, as written', () => {
  const text = 'We make pots.\n- Paid well; €30 an hour! Always.\nApply'
  const at = text.indexOf('€30')
  expect(phraseAt(text, at, at + 3)).toBe('€30 an hour!')
  expect(phraseAt(text, text.indexOf('Paid'))).toBe('Paid well;')
  expect(phraseAt(text, 0)).toBe('We make pots.')
  expect(phraseAt('Sr. Potter for our U.S. team. Kiln.', 0)).toBe('Sr. Potter for our U.S. team.')
})

test('a long phrase is cut between words, around its position', () => {
  const text = `${'before '.repeat(100)}HERE${' after'.repeat(100)}`
  const phrase = phraseAt(text, 700, 704)
  expect(phrase.length).toBeLessThanOrEqual(200)
  expect(phrase).toMatch(/^before .*HERE.* after$/)
})

test('a phrase is a short, well-formed part of any text', () => {
  const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', '\n', '😀')))
  fc.assert(
    fc.property(words, fc.nat(200), fc.nat(200), (parts, start, length) => {
      const text = parts.join('').repeat(3).toWellFormed()
      const phrase = phraseAt(
        text,
        Math.min(start, text.length),
        Math.min(start + length, text.length),
      )
      expect(text).toContain(phrase)
      expect(phrase.length).toBeLessThanOrEqual(200)
      expect(phrase.isWellFormed()).toBe(true)
    }),
  )
})

test('folding keeps the position of every character', () => {
  expect(foldInPlace('ÜBER‑Größe’s Łódź İ １２')).toBe("uber-grose's lodz i 12")
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length)
    }),
  )
})
