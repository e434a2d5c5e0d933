export type ScoreWord = 'apply' | 'look' | 'stretch'

/** What a score of 0–100 advises, in one word. */
export function scoreWord(score: number): ScoreWord {
  if (score >= 70) return 'apply'
  if (score >= 50) return 'look'
  return 'stretch'
}
