import { z } from 'zod'

/** 'YYYY-MM-DD'; the first of the month, or of January, where only that much is known. */
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** Repairs a text whose limit cut a character in two: Postgres refuses half a character. */
export const wellFormed = z.string().overwrite((text) => text.toWellFormed())
const line = (length: number) => wellFormed.trim().min(1).max(length)

export const contact = z.object({
  name: line(120).nullable(),
  email: line(254).nullable(),
  phone: line(40).nullable(),
  address: line(300).nullable(),
})
export type Contact = z.infer<typeof contact>

export const language = z.object({ name: line(60), level: line(80).nullable() })
export type Language = z.infer<typeof language>

export const link = z.object({ label: line(80), url: z.url().max(500) })
export type Link = z.infer<typeof link>

export const experience = z.object({
  employer: line(200).nullable(),
  title: line(200).nullable(),
  started_on: day.nullable(),
  ended_on: day.nullable(),
  is_current: z.boolean(),
  location: line(200).nullable(),
  achievements: z.array(line(2000)).max(60),
})
export type Experience = z.infer<typeof experience>

export const education = z.object({
  school: line(200).nullable(),
  degree: line(200).nullable(),
  area: line(200).nullable(),
  started_on: day.nullable(),
  ended_on: day.nullable(),
})
export type Education = z.infer<typeof education>

export const certificate = z.object({
  name: line(200),
  issuer: line(200).nullable(),
  issued_on: day.nullable(),
})
export type Certificate = z.infer<typeof certificate>

/** What a CV says about a person. Null and empty mean that the CV does not say. */
export const profileDraft = z.object({
  contact,
  headline: line(200).nullable(),
  summary: line(4000).nullable(),
  skills: z.array(line(100)).max(200),
  languages: z.array(language).max(30),
  links: z.array(link).max(30),
  experiences: z.array(experience).max(60),
  education: z.array(education).max(30),
  certificates: z.array(certificate).max(60),
})
export type ProfileDraft = z.infer<typeof profileDraft>

/** How sure each field of a reading is, 0 to 1. A field that is not there was null. */
const rated = z.record(z.string(), z.number().min(0).max(1))
export const cvConfidence = z.object({
  contact: rated,
  profile: rated,
  experiences: z.array(rated),
  education: z.array(rated),
})
export type CvConfidence = z.infer<typeof cvConfidence>

/** Below this the person is asked whether a field is right. */
export const UNSURE = 0.6

/** The same in `cvs.confidence`, where rows have ids. */
export const storedConfidence = z.object({
  contact: rated.default({}),
  profile: rated.default({}),
  rows: z.record(z.string(), rated).default({}),
})

const id = { id: z.string().optional() }

/**
 * A profile as scoring may see it: no contact, and an `id` on each row that is stored already, so
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
      achievements: z.array(z.object({ ...id, text: line(2000) })),
    }),
  ),
  education: z.array(education.extend(id)),
  certificates: z.array(certificate.extend(id)),
})
export type ScoredProfile = z.infer<typeof scoredProfile>
