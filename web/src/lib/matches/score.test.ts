import { expect, test } from 'vitest'
import { GOOD_MATCH } from '#contract/match.ts'
import { scoreWord } from './score.ts'

test.each([
  [100, 'apply'],
  [GOOD_MATCH, 'apply'],
  [GOOD_MATCH - 1, 'look'],
  [50, 'look'],
  [49, 'stretch'],
  [0, 'stretch'],
])('a score of %i advises to %s', (score, word) => {
  expect(scoreWord(score)).toBe(word)
})
