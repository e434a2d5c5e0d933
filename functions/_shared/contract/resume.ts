import { z } from 'zod'

const text = z.string().optional().catch(undefined)
const texts = z.array(z.string()).optional().catch(undefined)
const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).optional().catch(undefined)

/**
 * A document of jsonresume.org, schema 1.0.0: the parts that a profile has a place for. All other
 * keys are kept. A part of another shape is read as missing.
 */
const parts = {
  basics: z.looseObject({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    summary: text,
    location: z
      .looseObject({
        address: text,
        postalCode: text,
        city: text,
        countryCode: text,
        region: text,
      })
      .optional()
      .catch(undefined),
    profiles: listOf(z.looseObject({ network: text, username: text, url: text })),
  }),
  work: z.looseObject({
    name: text,
    position: text,
    location: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts,
  }),
  volunteer: z.looseObject({
    organization: text,
    position: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts,
  }),
  education: z.looseObject({
    institution: text,
    area: text,
    studyType: text,
    startDate: text,
    endDate: text,
  }),
  certificates: z.looseObject({ name: text, issuer: text, date: text }),
  skills: z.looseObject({ name: text, keywords: texts }),
  languages: z.looseObject({ language: text, fluency: text }),
}

export const resume = z
  .looseObject({
    basics: parts.basics.optional().catch(undefined),
    work: listOf(parts.work),
    volunteer: listOf(parts.volunteer),
    education: listOf(parts.education),
    certificates: listOf(parts.certificates),
    skills: listOf(parts.skills),
    languages: listOf(parts.languages),
  })
  .refine((document) => Object.keys(parts).some((part) => part in document))
export type Resume = z.infer<typeof resume>
export type ResumeEntry<Part extends keyof typeof parts> = z.infer<(typeof parts)[Part]>
