import { GOOD_MATCH } from '#contract/match.ts'

export type ScoreWord = 'apply' | 'look' | 'stretch'

/** The advice for a score of 0–100, in one word. */
export function scoreWord(score: number): ScoreWord {
  if (score >= GOOD_MATCH) return 'apply'
  if (score >= 50) return 'look'
  return 'stretch'
}
