import type { ScoredProfile } from '../contract/profile.ts'
import { readTitle } from '../lexicon/read-title.ts'
import { recentFirst } from './career.ts'

/** Title families of the jobs, the latest first, each once; of the headline where no job names one. */
export function titleFamilies(profile: ScoredProfile): string[] {
  const families = recentFirst(profile.experiences).flatMap(({ title }) =>
    title === null ? [] : (readTitle(title).family ?? []),
  )
  const known = [...new Set(families)]
  if (known.length) return known
  const family = profile.headline === null ? null : readTitle(profile.headline).family
  return family === null ? [] : [family]
}
