import { z } from 'zod'

/** Seals one page of rows with the current key, from `after` to `next`. It needs a secret key. */
export const rotateKey = {
  function: 'rotate-key',
  method: 'POST',
  input: z.object({ after: z.string().max(200).default('') }),
  output: z.object({
    current_key: z.string(),
    known_keys: z.array(z.string()),
    resealed: z.number(),
    /** sealed with a key that is not here, or damaged; left as it is */
    unreadable: z.number(),
    /** where the next page begins; null at the end */
    next: z.string().nullable(),
  }),
} as const
