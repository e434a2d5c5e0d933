/**
 * The weight of each part of a score, of 100. The score is the weighted mean of the known parts,
 * each 0 to 1. `private.rank_jobs` uses the same numbers; a test compares them.
 */
export const SCORE_WEIGHTS = {
  meaning: 38,
  skills: 24,
  title: 18,
  seniority: 12,
  recency: 4,
  salary: 4,
} as const

/**
 * From this score on a match is good: the page advises to apply, and new ones are notified
 * (`private.match_new_jobs` has the same number; a test compares).
 */
export const GOOD_MATCH = 70
