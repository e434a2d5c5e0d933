import { Failure } from '../contract/failure.ts'
import { type PdfObject, references } from './pdf-objects.ts'

/** The most letters in the maps and widths of one file; the largest fonts have 65 535. */
const MAX_LETTERS = 500_000

/**
 * One line of a character map can name sixteen million letters, and the parser writes each of them
 * down. A letter may map to a long text, so the length of that counts.
 */
export function guardMaps(map: string): void {
  let letters = 0
  for (const section of map.split(/begin(?:bf|cid|notdef)range/).slice(1)) {
    const end = section.indexOf('end')
    const ranges = end < 0 ? section : section.slice(0, end)
    for (const [, low, high, target] of ranges.matchAll(RANGE)) {
      const length = Math.max(0, parseInt(high!, 16) - parseInt(low!, 16)) + 1
      letters += length * Math.max(1, target!.length / 8)
      if (letters > MAX_LETTERS) throw new Failure('cv.corrupt')
    }
  }
}

const RANGE = /<\s*([0-9A-Fa-f]{1,16})\s*>\s*<\s*([0-9A-Fa-f]{1,16})\s*>\s*(<[^<>]*>|\[|\d)/g

/** `/W [0 4294967295 500]` gives a width to that many letters. */
export function guardWidths(objects: PdfObject[]): void {
  const texts = new Map(objects.map(({ number, text }) => [number, text]))
  let letters = 0
  for (const { text } of objects) {
    for (const { 1: key, 2: value, index } of text.matchAll(WIDTHS)) {
      const array = value === '[' ? text.slice(index) : texts.get(references(value!)[0]!)
      letters += lettersOf(array ?? '', key === 'W2' ? 3 : 1)
      if (letters > MAX_LETTERS) throw new Failure('cv.corrupt')
    }
  }
}

const WIDTHS = /\/(W2?)\s{0,9}(\[|\d{1,10}\s{1,9}\d{1,5}\s{1,9}R)/g

/** The letters in `first [w w …]` or `first last w`, with `numbers` for each width. */
function lettersOf(array: string, numbers: number): number {
  const tokens = array.slice(array.indexOf('[') + 1).matchAll(/\[[^\]]*\]|\]|-?\d+/g)
  const taken: number[] = []
  let letters = 0
  for (const [token] of tokens) {
    if (token === ']') break
    if (token.startsWith('[')) {
      letters += token.split(/\s+/).length / numbers
      taken.length = 0
      continue
    }
    taken.push(Number(token))
    if (taken.length < 2 + numbers) continue
    letters += Math.max(0, taken[1]! - taken[0]!)
    taken.length = 0
  }
  return letters
}
