import { z } from 'zod'
import { employmentType, salaryPeriod, seniority, workplaceType } from '../../contract/job.ts'

/** A posting's words as plain text, and the facts from the source's own fields. */
export const postingInput = z.object({
  title: z.string(),
  description: z.string(),
  locations: z.array(z.string()).default([]),
  department: z.string().nullable().default(null),
  workplace_type: workplaceType.nullable().default(null),
  /** For sources that only say whether a job is remote; true for hybrid too. */
  is_remote: z.boolean().nullable().default(null),
  employment_type: employmentType.nullable().default(null),
  seniority: seniority.nullable().default(null),
  salary: z
    .object({
      min: z.number().nonnegative().nullable(),
      max: z.number().nonnegative().nullable(),
      currency: z.string(),
      period: salaryPeriod.nullable(),
    })
    .nullable()
    .default(null),
  language: z.string().nullable().default(null),
})
export type PostingInput = z.infer<typeof postingInput>
