import { z } from 'zod'
import { fits, LIMITS } from './limits.ts'

/** From read-cv to extract-cv: the file, and the message that says that it is being read. */
export const extractCv = {
  function: 'extract-cv',
  method: 'POST',
  input: z.object({
    msg_id: z.int(),
    cv_id: z.uuid(),
    path: z.string().min(1).max(200),
    filename: z.string().refine((text) => fits(text, LIMITS.cvs.filename)),
  }),
  output: z.object({
    text: z.string(),
    links: z.array(z.string()),
    kind: z.enum(['pdf', 'docx']),
  }),
} as const
