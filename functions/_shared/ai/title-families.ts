import type { ScoredProfile } from '../contract/profile.ts'
import { readTitle } from '../lexicon/read-title.ts'
import { recentFirst } from './career.ts'

/** Title families of the jobs, the latest first, each once; of the headline where no job names one. */
export function titleFamilies(profile: ScoredProfile): string[] {
  const titles = recentFirst(profile.experiences).map(({ title }) => title)
  const families = titles.map((title) => title && readTitle(title).family)
  const known = [...new Set(families.filter((family) => family !== null && family !== ''))]
  if (known.length) return known
  const family = profile.headline === null ? null : readTitle(profile.headline).family
  return family === null ? [] : [family]
}
