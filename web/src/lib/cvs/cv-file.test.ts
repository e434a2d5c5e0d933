import { expect, test } from 'vitest'
import { checkCv, formatBytes } from './cv-file.ts'

test.each([
  ['ada.pdf', 'pdf'],
  ['Ada Lovelace CV (2).PDF', 'pdf'],
  ['ada.v2.docx', 'docx'],
  ['resume.json', 'json'],
])('%s is accepted', (name, kind) => {
  expect(checkCv({ name, size: 1000 })).toBe(kind)
})

test.each([
  ['ada.doc', 1000, 'cv.unsupported'],
  ['ada.pdf.exe', 1000, 'cv.unsupported'],
  ['pdf', 1000, 'cv.unsupported'],
  ['ada.pdf', 0, 'cv.empty'],
  ['ada.pdf', 5 * 1024 * 1024 + 1, 'cv.too_large'],
])('%s of %d bytes is refused: %s', (name, size, code) => {
  expect(() => checkCv({ name, size })).toThrow(expect.objectContaining({ code }))
})

test('exactly 5 MB is accepted', () => {
  expect(checkCv({ name: 'ada.pdf', size: 5 * 1024 * 1024 })).toBe('pdf')
})

test.each([
  [312, '312 bytes'],
  [312_400, '312 KB'],
  [1_440_000, '1.4 MB'],
])('%d is written as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
