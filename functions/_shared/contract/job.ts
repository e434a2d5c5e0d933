import { z } from 'zod'

/** The facts of a posting, in the words of the `jobs` table. */
export const workplaceType = z.enum(['on_site', 'hybrid', 'remote'])
export type WorkplaceType = z.infer<typeof workplaceType>

export const employmentType = z.enum([
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
])
export type EmploymentType = z.infer<typeof employmentType>

/** From least to most; a person who manages people counts as `lead`. */
export const seniority = z.enum([
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'director',
  'executive',
])
export type Seniority = z.infer<typeof seniority>

export const salaryPeriod = z.enum(['year', 'month', 'week', 'day', 'hour'])
export type SalaryPeriod = z.infer<typeof salaryPeriod>

/** Whole units of an ISO 4217 currency; either end may be open, never both. */
export const salary = z.object({
  salary_min: z.number().nonnegative().nullable(),
  salary_max: z.number().nonnegative().nullable(),
  salary_currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  salary_period: salaryPeriod.nullable(),
})
export type Salary = z.infer<typeof salary>

const phrase = z.string().nullable()

/**
 * The posting's own words for each fact, as written in its title, description or locations. Null
 * when the source gave the fact in a field, or when there is no fact. The language is read from the
 * whole text, so it has no phrase.
 */
export const factPhrases = z.object({
  salary: phrase,
  workplace_type: phrase,
  employment_type: phrase,
  seniority: phrase,
  department: phrase,
  years: phrase,
  skills: z.array(z.object({ name: z.string(), phrase: z.string() })),
})
export type FactPhrases = z.infer<typeof factPhrases>

/** The normalised facts of a posting. Null and empty mean that the posting does not say. */
export const postingFacts = salary.extend({
  seniority: seniority.nullable(),
  title_family: z.string().nullable(),
  department: z.string().nullable(),
  workplace_type: workplaceType.nullable(),
  employment_type: employmentType.nullable(),
  /** Years of experience that the posting asks for; either end may be open. */
  years_min: z.int().nonnegative().nullable(),
  years_max: z.int().nonnegative().nullable(),
  required_skills: z.array(z.string()),
  preferred_skills: z.array(z.string()),
  language: z.string().nullable(),
  phrases: factPhrases,
})
export type PostingFacts = z.infer<typeof postingFacts>
