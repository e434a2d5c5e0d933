import { z } from 'zod'
import { employmentType, salary, seniority, workplaceType } from '../../contract/job.ts'

/** A posting's words as plain text, and what its source already says in structured fields. */
export const postingInput = z.object({
  title: z.string(),
  description: z.string(),
  locations: z.array(z.string()).default([]),
  given: z
    .object({
      department: z.string().nullable().default(null),
      workplace_type: workplaceType.nullable().default(null),
      employment_type: employmentType.nullable().default(null),
      seniority: seniority.nullable().default(null),
      salary: salary.nullable().default(null),
      language: z.string().nullable().default(null),
    })
    .prefault({}),
})
export type PostingInput = z.infer<typeof postingInput>
