import { UNSURE } from '#contract/profile.ts'
import type { Confidence } from '#lib/db/cvs.ts'
import type { Profile } from '#lib/db/profiles.ts'

export interface Doubt {
  question: string
  /** the section or row it is about */
  href: `#${string}`
  cv_id: string
  /** a row's id, or `contact` or `profile` */
  what: string
}

const MAX_DOUBTS = 8

/** The fields that were read without certainty and that the person has not edited since. */
export function profileDoubts(profile: Profile, confidence: Confidence): Doubt[] {
  const sealed = confidence.find(({ contact }) => Object.keys(contact).length > 0)
  return confidence
    .flatMap(({ cv_id, contact, profile: own, rows }): Doubt[] => {
      const isOwn = <Row extends { cv_id: string | null }>(row: Row) => row.cv_id === cv_id
      const isUnsure = (id: string, ...fields: string[]) =>
        fields.some((field) => (rows[id]?.[field] ?? 1) < UNSURE)
      const ask = (question: string, href: Doubt['href'], what: string) => ({
        question,
        href,
        cv_id,
        what,
      })
      return [
        ...(cv_id === sealed?.cv_id && (contact.name ?? 1) < UNSURE
          ? [ask('Is your name right?', '#contact', 'contact')]
          : []),
        ...(isOwn(profile) && profile.headline && (own.headline ?? 1) < UNSURE
          ? [ask(`Is “${profile.headline}” your line of work?`, '#about', 'profile')]
          : []),
        ...profile.experiences
          .filter((row) => isOwn(row) && isUnsure(row.id, 'title', 'employer'))
          .map((row) => ask(askAboutRole(row), `#entry-${row.id}`, row.id)),
        ...profile.education
          .filter((row) => isOwn(row) && isUnsure(row.id, 'school', 'degree'))
          .map((row) => ask(askAboutSchool(row), `#entry-${row.id}`, row.id)),
      ]
    })
    .slice(0, MAX_DOUBTS)
}

function askAboutRole({ title, employer }: Profile['experiences'][number]): string {
  if (title && employer) return `Were you “${title}” at “${employer}”?`
  return title ? `Was “${title}” your role?` : `Did you work for “${employer}”?`
}

function askAboutSchool({ degree, school }: Profile['education'][number]): string {
  if (degree && school) return `Did you take “${degree}” at “${school}”?`
  return school ? `Did you study at “${school}”?` : `Is “${degree}” your degree?`
}
