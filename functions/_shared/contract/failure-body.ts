import { z } from 'zod'

/**
 * The one shape of an error answer. `fields` maps a dotted path in the input to what is wrong. Apart
 * from the table of failures: that goes to every browser, and zod need not.
 */
export const failureBody = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
})
export type FailureBody = z.infer<typeof failureBody>
