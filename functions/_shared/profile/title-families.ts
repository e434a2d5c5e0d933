import type { ScoredProfile } from '../contract/profile.ts'
import { readTitle } from '../lexicon/read-title.ts'
import { recentFirst } from './career.ts'

/**
 * The title families of the jobs, latest first and without repeats; of the headline when no job has
 * one.
 */
export function titleFamilies(profile: ScoredProfile): string[] {
  const families = recentFirst(profile.experiences).flatMap(({ title }) =>
    title === null ? [] : (readTitle(title).family ?? []),
  )
  const known = [...new Set(families)]
  if (known.length) return known
  const family = profile.headline === null ? null : readTitle(profile.headline).family
  return family === null ? [] : [family]
}
