import { z } from 'zod'
import { datePrecision } from './date-precision.ts'
import { ENTRY_LIMITS, fits, LIMITS, ROW_LIMITS } from './limits.ts'

/** 'YYYY-MM-DD'. The first of the month, or of January, when no exact day is known. */
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** Null where there is no date, or where nobody knows how exact it is. */
const precision = datePrecision.nullable().default(null)
/** Repairs a text whose limit cut a character in two: Postgres refuses half a character. */
export const wellFormed = z.string().overwrite((text) => text.toWellFormed())
const line = (limit: number) =>
  wellFormed
    .trim()
    .min(1)
    .refine((text) => fits(text, limit), `At most ${limit} characters fit.`)

export const contact = z.object({
  name: line(ENTRY_LIMITS.contact.name).nullable(),
  email: line(ENTRY_LIMITS.contact.email).nullable(),
  phone: line(ENTRY_LIMITS.contact.phone).nullable(),
  address: line(ENTRY_LIMITS.contact.address).nullable(),
})
export type Contact = z.infer<typeof contact>

export const language = z.object({
  name: line(ENTRY_LIMITS.language.name),
  level: line(ENTRY_LIMITS.language.level).nullable(),
})
export type Language = z.infer<typeof language>

export const link = z.object({
  label: line(ENTRY_LIMITS.link.label),
  url: z.url().max(ENTRY_LIMITS.link.url),
})
export type Link = z.infer<typeof link>

export const experience = z.object({
  employer: line(LIMITS.experiences.employer).nullable(),
  title: line(LIMITS.experiences.title).nullable(),
  started_on: day.nullable(),
  started_precision: precision,
  ended_on: day.nullable(),
  ended_precision: precision,
  is_current: z.boolean(),
  location: line(LIMITS.experiences.location).nullable(),
  achievements: z.array(line(LIMITS.achievements.text)).max(ROW_LIMITS.achievements),
})
export type Experience = z.infer<typeof experience>

export const education = z.object({
  school: line(LIMITS.education.school).nullable(),
  degree: line(LIMITS.education.degree).nullable(),
  area: line(LIMITS.education.area).nullable(),
  started_on: day.nullable(),
  started_precision: precision,
  ended_on: day.nullable(),
  ended_precision: precision,
})
export type Education = z.infer<typeof education>

export const certificate = z.object({
  name: line(LIMITS.certificates.name),
  issuer: line(LIMITS.certificates.issuer).nullable(),
  issued_on: day.nullable(),
  issued_precision: precision,
})
export type Certificate = z.infer<typeof certificate>

/** The facts of a CV about a person. Null and empty mean that the CV does not say. */
export const profileDraft = z.object({
  contact,
  headline: line(LIMITS.profiles.headline).nullable(),
  summary: line(LIMITS.profiles.summary).nullable(),
  skills: z.array(line(ENTRY_LIMITS.skill)).max(LIMITS.profiles.skills),
  languages: z.array(language).max(ROW_LIMITS.languages),
  links: z.array(link).max(ROW_LIMITS.links),
  experiences: z.array(experience).max(ROW_LIMITS.experiences),
  education: z.array(education).max(ROW_LIMITS.education),
  certificates: z.array(certificate).max(ROW_LIMITS.certificates),
})
export type ProfileDraft = z.infer<typeof profileDraft>

/** How sure each field of a reading is, 0 to 1. A null field has no entry. */
const rated = z.record(z.string(), z.number().min(0).max(1))
export const cvConfidence = z.object({
  contact: rated,
  profile: rated,
  experiences: z.array(rated),
  education: z.array(rated),
})
export type CvConfidence = z.infer<typeof cvConfidence>

/** Below this the person is asked to check a field. */
export const UNSURE = 0.6

/** The same in `cvs.confidence`, where rows have ids. */
export const storedConfidence = z.object({
  contact: rated.default({}),
  profile: rated.default({}),
  rows: z.record(z.string(), rated).default({}),
})

const id = { id: z.string().optional() }

/**
 * A profile as scoring may see it: without contact data, and with an `id` on each stored row, so
 * that evidence can point at it.
 */
export const scoredProfile = z.object({
  headline: profileDraft.shape.headline,
  summary: profileDraft.shape.summary,
  skills: profileDraft.shape.skills,
  languages: profileDraft.shape.languages,
  experiences: z.array(
    experience.omit({ achievements: true }).extend({
      ...id,
      achievements: z.array(z.object({ ...id, text: line(LIMITS.achievements.text) })),
    }),
  ),
  education: z.array(education.extend(id)),
  certificates: z.array(certificate.extend(id)),
})
export type ScoredProfile = z.infer<typeof scoredProfile>
