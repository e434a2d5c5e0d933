import type { Seniority } from '../contract/job.ts'
import type { ScoredProfile } from '../contract/profile.ts'
import { readTitle } from '../lexicon/read-title.ts'
import { recentFirst, yearsOfExperience } from './career.ts'

/**
 * The level in the title of the latest job or in the headline; otherwise the level that the years
 * suggest.
 */
export function candidateSeniority(profile: ScoredProfile, today = new Date()): Seniority | null {
  const [latest] = recentFirst(profile.experiences).filter(({ title }) => title !== null)
  for (const title of [latest?.title, profile.headline]) {
    const named = title ? readTitle(title).seniority : null
    if (named) return named
  }
  const years = yearsOfExperience(profile, today)
  if (years === 0) return null
  return years < 2 ? 'junior' : years < 6 ? 'mid' : 'senior'
}
