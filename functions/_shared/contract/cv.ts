import { z } from 'zod'
import { fits, LIMITS } from './limits.ts'

/**
 * To extract-cv: the file, and from read-cv the message that says that it is being read. Without a
 * message a CV that was read before is opened again.
 */
export const extractCv = {
  function: 'extract-cv',
  method: 'POST',
  input: z.object({
    msg_id: z.int().optional(),
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

/**
 * The lines of a CV that found no place, as `cvs.unplaced` has them: their numbers from 1. Their
 * owner may write the column, so anything else is none.
 */
export const storedUnplaced = z.array(z.object({ line: z.int().positive() })).catch([])

/** The same lines with their text, which is read from the file again. */
export const cvLines = {
  function: 'cv-lines',
  method: 'POST',
  input: z.object({ cv_id: z.uuid() }),
  output: z.object({ lines: z.array(z.object({ line: z.int().positive(), text: z.string() })) }),
} as const
