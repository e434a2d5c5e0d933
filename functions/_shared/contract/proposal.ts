import { z } from 'zod'
import { datePrecision } from './date-precision.ts'
import { ROW_LIMITS } from './limits.ts'
import { certificate, education, experience, language, link, profileDraft } from './profile.ts'

const { headline, summary, skills } = profileDraft.shape
const text = experience.shape.achievements.element
const id = z.uuid()

/** Lines of the CV that say it, from 1. Their text stays in the file. */
const quote = z.array(z.object({ line: z.int().positive() })).max(ROW_LIMITS.quote)

const fact = <Kind extends string, Change extends z.ZodType>(kind: Kind, change: Change) =>
  z.object({ kind: z.literal(kind), change, target_id: z.null(), experience_id: z.null(), quote })
const change = <Kind extends string, Change extends z.ZodType>(kind: Kind, fields: Change) =>
  z.object({ kind: z.literal(kind), change: fields, target_id: id, experience_id: z.null(), quote })

/** Without their defaults: a change of another field says nothing about a date. */
const precision = datePrecision.nullable()
const precisions = { started_precision: precision, ended_precision: precision }

/**
 * What a reading adds to a profile, or changes in it: columns and their values. A change of a row
 * names one field, and its two dates together, each with its precision.
 */
export const proposedFact = z.union([
  fact('headline', z.object({ headline: headline.unwrap() })),
  fact('summary', z.object({ summary: summary.unwrap() })),
  fact('skill', z.object({ skill: skills.element })),
  fact('language', language),
  fact('link', link),
  fact('experience', experience),
  fact('education', education),
  fact('certificate', certificate),
  fact('achievement', z.object({ text })).extend({ experience_id: id }),
  change('achievement', z.object({ text })),
  change('experience', experience.omit({ achievements: true }).extend(precisions).partial()),
  change('education', education.extend(precisions).partial()),
  change('certificate', certificate.extend({ issued_precision: precision }).partial()),
])
export type ProposedFact = z.infer<typeof proposedFact>
export type ProposalKind = ProposedFact['kind']

/** The profile that a reading is compared with, as `read_facts` returns it. */
export const knownFacts = z.object({
  headline,
  summary,
  skills: profileDraft.shape.skills,
  languages: z.array(language).catch([]),
  links: z.array(link).catch([]),
  experiences: z.array(
    experience
      .omit({ achievements: true })
      .extend({ id, achievements: z.array(z.object({ id, text })) }),
  ),
  education: z.array(education.extend({ id })),
  certificates: z.array(certificate.extend({ id })),
})
export type KnownFacts = z.infer<typeof knownFacts>
