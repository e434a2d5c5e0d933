import type { ScoredProfile } from '../contract/profile.ts'
import { findSkills } from '../lexicon/find-skills.ts'
import { isWorkingStyle, skillNamed } from '../lexicon/skills.ts'
import { recentFirst } from './career.ts'

export interface Evidence {
  /** The person's own words. */
  text: string
  source: 'achievements' | 'experiences' | 'certificates' | 'education' | 'profiles'
  /**
   * The id of the row in that table; null while the row is not stored, and for the profile itself.
   */
  source_id: string | null
}

/**
 * For each skill, by canonical name, the line that shows it best: an achievement, else a job, a
 * certificate or a degree, and last a mention in the summary or in the lists of skills and
 * languages.
 */
export function evidenceFor(profile: ScoredProfile): Record<string, Evidence> {
  const found = new Map<string, Evidence>()
  for (const evidence of lines(profile)) {
    for (const { name } of findSkills(evidence.text)) {
      if (!found.has(name)) found.set(name, evidence)
    }
  }
  for (const { name, level } of profile.languages) {
    const text = [name, level].filter(Boolean).join(', ')
    // Alone, the name may be another word: “Polish”. In the list of languages it is a language.
    for (const language of findSkills(`language: ${name}`)) {
      if (!found.has(language.name))
        found.set(language.name, { text, source: 'profiles', source_id: null })
    }
  }
  const known = new Set([...found.keys()].map((name) => name.toLowerCase()))
  for (const skill of profile.skills) {
    const isKnown = known.has(skill.toLowerCase()) || findSkills(skill).length > 0
    if (!isKnown) found.set(skill, { text: skill, source: 'profiles', source_id: null })
  }
  return Object.fromEntries(found)
}

/**
 * Skills that no line shows but that are near a shown one: partial evidence, by the name of the
 * shown one. Of several, the one with the best line is used; it comes first.
 */
export function nearEvidence(evidence: Record<string, Evidence>): Record<string, { near: string }> {
  const near = new Map<string, { near: string }>()
  for (const shown of Object.keys(evidence)) {
    if (isWorkingStyle(shown)) continue
    for (const name of skillNamed(shown)?.related ?? []) {
      if (!Object.hasOwn(evidence, name) && !near.has(name)) near.set(name, { near: shown })
    }
  }
  return Object.fromEntries(near)
}

function* lines(profile: ScoredProfile): Generator<Evidence> {
  const jobs = recentFirst(profile.experiences)
  for (const { achievements } of jobs) {
    for (const { id, text } of achievements) yield line('achievements', id, text)
  }
  for (const { id, title, employer } of jobs) yield line('experiences', id, title, employer)
  for (const { id, name, issuer } of profile.certificates)
    yield line('certificates', id, name, issuer)
  for (const { id, degree, area, school } of profile.education) {
    yield line('education', id, [degree, area].filter(Boolean).join(' '), school)
  }
  const sentences = profile.summary?.split(/(?<=[.!?])\s+|\n/) ?? []
  for (const text of [...sentences, profile.headline, ...profile.skills]) {
    yield line('profiles', undefined, text)
  }
}

function line(
  source: Evidence['source'],
  id: string | undefined,
  ...parts: (string | null)[]
): Evidence {
  return { text: parts.filter(Boolean).join(', '), source, source_id: id ?? null }
}
