import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNSURE } from '../../contract/profile.ts'
import { parseCvBuiltin } from './builtin.ts'
import { confidenceOf } from './confidence.ts'
import { people } from './headers/people.ts'
import {
  HELD_BACK,
  headerOf,
  type Noise,
  PREFIXES,
  shapeNames,
  SUFFIXES,
} from './headers/shapes.ts'

const noise: fc.Arbitrary<Noise> = fc.record({
  isEchoed: fc.boolean(),
  prefix: fc.constantFrom(...PREFIXES),
  suffix: fc.constantFrom(...SUFFIXES),
  isTownFirst: fc.boolean(),
  hasBirth: fc.boolean(),
})
const drawn = fc.tuple(fc.constantFrom(...people), noise)

const same = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[\p{M}’.]/gu, '')

function readAll(shape: string) {
  return fc.sample(drawn, { numRuns: 150, seed: 11 }).map(([person, around]) => {
    const { text, names } = headerOf(shape, person, around)
    const draft = parseCvBuiltin({ text, links: [] })
    const { name } = draft.contact
    const isRight =
      name === null ? names.length === 0 : names.some((each) => same(each) === same(name))
    const isDoubted = (confidenceOf(draft, text).contact.name ?? 0) < UNSURE
    return { text, name, isRight, isDoubted }
  })
}

/** A given name above a trade may be a whole name above a title, unless the address repeats it. */
const LEAST: Record<string, number> = { 'a line for each part': 0.85 }

test.each(shapeNames)('names of 17 languages are read: %s', (shape) => {
  const read = readAll(shape)
  const wrong = read.filter(({ isRight }) => !isRight)
  const shown = JSON.stringify(wrong.slice(0, 5))
  expect(1 - wrong.length / read.length, shown).toBeGreaterThanOrEqual(LEAST[shape] ?? 0.96)
  const invented = wrong.filter(({ name, isDoubted }) => name !== null && !isDoubted)
  expect(invented.length / read.length, shown).toBeLessThanOrEqual(0.02)
})

test('a third of the shapes was held back while the reader was made', () => {
  expect(HELD_BACK.size / shapeNames.length).toBeGreaterThanOrEqual(1 / 3)
})
