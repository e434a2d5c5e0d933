import { z } from 'zod'

/**
 * The shape of every error answer. `fields` maps a dotted path in the input to its error. Not in
 * failure.ts, because every browser loads that file and should not load zod.
 */
export const failureBody = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
})
export type FailureBody = z.infer<typeof failureBody>
