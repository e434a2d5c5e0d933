import { z } from 'zod'
import { ENTRY_LIMITS } from './limits.ts'

/** Erases the caller's account and all its data, at once and for ever. */
export const eraseAccount = {
  function: 'erase-account',
  method: 'POST',
  /** the caller's own e-mail address, typed again */
  input: z.object({ email: z.string().trim().min(1).max(ENTRY_LIMITS.contact.email) }),
  output: z.object({}),
} as const
