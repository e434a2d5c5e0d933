import { z } from 'zod'
import { fits, LIMITS } from './limits.ts'
import { profileDraft } from './profile.ts'

/** How a line looks in the file. What comes after its first tab, such as dates, does not count. */
export const lineLook = z.object({
  /** From 1. A DOCX knows only the breaks that were stored in it. */
  page: z.int().positive(),
  /** Points. Null for a blank line, and where the file does not say. */
  size: z.number().positive().max(1000).nullable(),
  is_bold: z.boolean(),
  /** A DOCX's own level: 0 for a title, 1 for a main heading. */
  level: z.int().min(0).max(9).nullable(),
  /** Points from the left edge of the page. A DOCX does not say. */
  left: z.number().nullable(),
  /** A line is drawn directly under it, or a colour lies behind it. */
  is_ruled: z.boolean(),
})
export type LineLook = z.infer<typeof lineLook>

/** Of the first lines of a text; no CV has more. */
export const lineLooks = z.array(lineLook).max(5000)

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
    lines: lineLooks,
    links: z.array(z.string()),
    kind: z.enum(['pdf', 'docx', 'txt', 'json']),
    /** of a JSON Resume, which needs no reading */
    draft: profileDraft.optional(),
  }),
} as const

/**
 * Lines of a CV as `cvs.unplaced` and `proposals.quote` have them: their numbers from 1. A client may
 * write the column, so anything else is none.
 */
export const storedLines = z.array(z.object({ line: z.int().positive() })).catch([])

/** The same lines with their text, which is read from the file again. */
export const cvLines = {
  function: 'cv-lines',
  method: 'POST',
  input: z.object({ cv_id: z.uuid() }),
  output: z.object({ lines: z.array(z.object({ line: z.int().positive(), text: z.string() })) }),
} as const
