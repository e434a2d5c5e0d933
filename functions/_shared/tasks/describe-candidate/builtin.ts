import type { ScoredProfile } from '../../contract/profile.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { familyField } from '../../lexicon/titles.ts'
import { candidateSeniority } from '../../profile/candidate-seniority.ts'
import { recentFirst, yearsOfExperience } from '../../profile/career.ts'
import { titleFamilies } from '../../profile/title-families.ts'
import { withoutIdentity } from './identity.ts'

/**
 * The longest text for a model and an embedder: a longer one blurs the embedding and costs more.
 */
export const MATCH_TEXT_LIMIT = 6_000
/** A long summary is cut here and leaves room for the achievements. Evidence reads it whole. */
const SUMMARY_SHARE = 4_000

/**
 * The person as the posting they would fit: title, level, skills, achievements. Employers, schools
 * and places are left out with the identity, since they show who the person is.
 */
export function describeCandidateBuiltin(
  { profile, hidden }: { profile: ScoredProfile; hidden: string[] },
  today = new Date(),
): { match_text: string } {
  const clean = (text: string) => withoutIdentity(text, hidden)
  const jobs = recentFirst(profile.experiences)
  const titles = unique(jobs.map(({ title }) => title && clean(title)))
  const title = titles[0] ?? (profile.headline && clean(profile.headline))
  const families = titleFamilies(profile)
  const did = jobs.flatMap(({ achievements }) => achievements.map(({ text }) => clean(text)))
  const studies = profile.education.map(({ degree, area }) =>
    [degree, area].filter(Boolean).join(' '),
  )
  const parts = [
    title ?? '',
    paragraph('Role', families.map(sayFamily).join(', ')),
    paragraph('Level', sayLevel(profile, today)),
    paragraph('Skills', skillsOf(profile).map(clean).join(', ')),
    profile.summary === null ? '' : clip(clean(profile.summary), SUMMARY_SHARE),
    list('Also worked as', titles.slice(1)),
    list('What they did', did),
    list('Education', unique(studies.map(clean))),
    list('Certificates', unique(profile.certificates.map(({ name }) => clean(name)))),
    paragraph(
      'Languages',
      profile.languages
        .map(({ name, level }) => clean([name, level].filter(Boolean).join(' ')))
        .join(', '),
    ),
  ]
  return { match_text: clip(parts.filter(Boolean).join('\n\n'), MATCH_TEXT_LIMIT) }
}

function sayFamily(family: string): string {
  const field = familyField(family)
  return field ? `${family} (${field})` : family
}

function sayLevel(profile: ScoredProfile, today: Date): string {
  const years = Math.floor(yearsOfExperience(profile, today))
  const seniority = candidateSeniority(profile, today)
  return [seniority, years > 0 ? `${years} ${years === 1 ? 'year' : 'years'} of experience` : null]
    .filter(Boolean)
    .join(', ')
}

/** The listed skills, then those that achievements show. */
function skillsOf({ skills, experiences }: ScoredProfile): string[] {
  const shown = experiences.flatMap(({ achievements }) =>
    achievements.flatMap(({ text }) => findSkills(text).map(({ name }) => name)),
  )
  return unique([...skills, ...shown])
}

function paragraph(label: string, text: string): string {
  return text ? `${label}: ${text}` : ''
}

function list(label: string, items: string[]): string {
  const kept = items.filter(Boolean)
  return kept.length ? [`${label}:`, ...kept.map((item) => `- ${item}`)].join('\n') : ''
}

function unique(texts: (string | null)[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text): text is string => {
    const key = text?.toLowerCase()
    return Boolean(key) && !seen.has(key as string) && Boolean(seen.add(key as string))
  })
}

/** Cut at the end of a line if one is near the limit. */
function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = text.slice(0, limit)
  return kept
    .slice(0, Math.max(kept.lastIndexOf('\n'), limit - 500))
    .trimEnd()
    .toWellFormed()
}
