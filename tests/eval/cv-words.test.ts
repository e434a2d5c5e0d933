// Bounds on the words of the CV reader in seventeen languages: on the phrases that its tables were
// written with, and on those that they were written without.
import { expect, test } from 'vitest'
import { scoreHeaders, scoreKind, type Kind } from './cv-words/score.ts'
import { SEEN } from './cv-words/seen.ts'
import { UNSEEN } from './cv-words/unseen.ts'

const KINDS: Kind[] = ['titles', 'organisations', 'schools', 'degrees', 'places']

const halves = Object.entries({ SEEN, UNSEEN })

test.each(halves.flatMap(([half, phrases]) => KINDS.map((kind) => ({ half, phrases, kind }))))(
  'the $kind of $half are known, and few are mistaken for something else',
  ({ phrases, kind }) => {
    const { known, mistaken, all, unknown, wrong } = scoreKind(phrases, kind)
    expect(known / all, unknown.join(', ')).toBeGreaterThan(0.97)
    expect(mistaken / all, wrong.join(', ')).toBeLessThan(0.06)
  },
)

test.each(halves)('headers of jobs made of %s are read as they were made', (_half, phrases) => {
  const { right, all, wrong } = scoreHeaders(phrases)
  expect(right / all, wrong.join('\n')).toBeGreaterThan(0.97)
})
