import { z } from 'zod'

/** Erases the caller's account and everything in it, at once and for good. */
export const eraseAccount = {
  /** the caller's own e-mail address, typed again */
  input: z.object({ email: z.string().trim().min(1).max(254) }),
  output: z.object({}),
} as const
