import { z } from 'zod'
import { fits, LIMITS } from './limits.ts'
import { profileDraft } from './profile.ts'

/** Where a line stands on its page as it is shown: shares of the page's width and height. */
export const lineBox = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})
export type LineBox = z.infer<typeof lineBox>

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
  /** Only a PDF says, and not of turned text. */
  box: lineBox.optional(),
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

/** A page of a CV, from 1. Null: earlier readings did not keep it. */
const page = z.int().positive().nullable()

/** A line by its number from 1, of the whole text, and its page. */
export const storedLine = z.object({ line: z.int().positive(), page })
export type StoredLine = z.infer<typeof storedLine>

/**
 * Lines of a CV as `cvs.unplaced` and `proposals.quote` have them. A client may write the column, so
 * anything else is none.
 */
export const storedLines = z.array(storedLine.extend({ page: page.default(null) })).catch([])

/** A line with its text, which is read from the file again. */
export const readLine = z.object({
  line: z.int().positive(),
  text: z.string(),
  page,
  box: lineBox.nullable(),
})
export type ReadLine = z.infer<typeof readLine>

/** The lines that found no place or prove a proposal, or all that say anything. */
export const cvLines = {
  function: 'cv-lines',
  method: 'POST',
  input: z.object({ cv_id: z.uuid(), scope: z.enum(['named', 'all']).default('named') }),
  output: z.object({ lines: z.array(readLine) }),
} as const
