import type { CvConfidence, ProfileDraft, ScoredProfile } from '../_shared/contract/profile.ts'
import { inOrder } from '../_shared/profile/in-order.ts'

/**
 * A draft as rows. The ids are made here, so that evidence can name rows that are not written yet.
 */
export function profileRows(draft: ProfileDraft) {
  const experiences = draft.experiences.map((experience, position) => ({
    ...inOrder(experience),
    id: crypto.randomUUID(),
    position,
    achievements: experience.achievements.map((text, place) => ({
      id: crypto.randomUUID(),
      text,
      position: place,
    })),
  }))
  return {
    headline: draft.headline,
    summary: draft.summary,
    skills: draft.skills,
    languages: draft.languages,
    links: draft.links,
    experiences: experiences.map(({ achievements: _, ...experience }) => experience),
    achievements: experiences.flatMap(({ id, achievements }) =>
      achievements.map((achievement) => ({ ...achievement, experience_id: id })),
    ),
    education: draft.education.map(inOrder).map(identified),
    certificates: draft.certificates.map(identified),
  }
}

/** The confidence of a draft in the form of `cvs.confidence`: by the ids of its rows. */
export function rowConfidence(
  { contact, profile, experiences, education }: CvConfidence,
  rows: ReturnType<typeof profileRows>,
) {
  const byId = [
    ...rows.experiences.map(({ id }, at) => [id, experiences[at] ?? {}] as const),
    ...rows.education.map(({ id }, at) => [id, education[at] ?? {}] as const),
  ]
  return { contact, profile, rows: Object.fromEntries(byId) }
}

function identified<Row extends object>(row: Row, position: number) {
  return { ...row, id: crypto.randomUUID(), position }
}

/** The draft as scoring sees it: the rows with their ids, without contact data. */
export function scored(
  { headline, summary, skills, languages }: ProfileDraft,
  rows: ReturnType<typeof profileRows>,
): ScoredProfile {
  return {
    headline,
    summary,
    skills,
    languages,
    experiences: rows.experiences.map((experience) => ({
      ...experience,
      achievements: rows.achievements.filter(
        ({ experience_id }) => experience_id === experience.id,
      ),
    })),
    education: rows.education,
    certificates: rows.certificates,
  }
}
