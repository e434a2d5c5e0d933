import { GOOD_MATCH } from '#contract/match.ts'

export type ScoreWord = 'apply' | 'look' | 'stretch'

/** What a score of 0–100 advises, in one word. */
export function scoreWord(score: number): ScoreWord {
  if (score >= GOOD_MATCH) return 'apply'
  if (score >= 50) return 'look'
  return 'stretch'
}
