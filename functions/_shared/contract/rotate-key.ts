import { z } from 'zod'

/** Seals one page of rows again, from `after` to `next`. The caller needs a secret key. */
export const rotateKey = {
  function: 'rotate-key',
  method: 'POST',
  input: z.object({ after: z.string().max(200).default('') }),
  output: z.object({
    current_key: z.string(),
    known_keys: z.array(z.string()),
    resealed: z.number(),
    /** sealed with a key that we do not have, or damaged; left unchanged */
    unreadable: z.number(),
    /** where the next page begins; null at the end */
    next: z.string().nullable(),
  }),
} as const
