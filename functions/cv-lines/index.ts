// The text of lines of a CV, for its owner only: of those that found no place in the profile or that
// prove a proposal, or of all of them. The database has numbers; the text may hold an address or a
// birth date, so it stays in the file.
import { cvLines, extractCv, type ReadLine, storedLines } from '../_shared/contract/cv.ts'
import { cut, LIMITS } from '../_shared/contract/limits.ts'
import { failureBody } from '../_shared/contract/failure-body.ts'
import { Failure, isFailureCode } from '../_shared/contract/failure.ts'
import { assertOwner } from '../_shared/http/assert-owner.ts'
import type { Db } from '../_shared/http/authorise.ts'
import { endpoint } from '../_shared/http/endpoint.ts'

export default endpoint(cvLines, async ({ cv_id, scope }, context) => {
  const { supabase, supabaseAdmin, userId, aal } = context
  await assertOwner(supabase, userId, aal)
  // As the caller: the row says which file may be opened with the secret key.
  const { data: cv } = await supabase
    .from('cvs')
    .select('path, filename, unplaced')
    .eq('id', cv_id)
    .eq('user_id', userId)
    .maybeSingle()
    .throwOnError()
  if (!cv) throw new Failure('cv.not_found')
  const file = { cv_id, path: cv.path, filename: cv.filename }
  if (scope === 'all') return { lines: await readLines(supabaseAdmin, file) }
  const { data: open } = await supabase
    .from('proposals')
    .select('quote')
    .eq('cv_id', cv_id)
    .eq('user_id', userId)
    .eq('status', 'open')
    .throwOnError()
  const named = [cv.unplaced, ...open.map(({ quote }) => quote)]
  const numbers = new Set(
    named.flatMap((lines) => storedLines.parse(lines)).map(({ line }) => line),
  )
  if (numbers.size === 0) return { lines: [] }
  const lines = new Map((await readLines(supabaseAdmin, file)).map((read) => [read.line, read]))
  return { lines: [...numbers].flatMap((line) => lines.get(line) ?? []) }
})

/** The lines that say anything. */
async function readLines(db: Db, file: CvFile): Promise<ReadLine[]> {
  const { text, lines } = await extractText(db, file)
  return text.split('\n').flatMap((whole, at) => {
    const said = whole.trim()
    const place = { page: lines[at]?.page ?? null, box: lines[at]?.box ?? null }
    return said ? [{ line: at + 1, text: cut(said, LIMITS.achievements.text), ...place }] : []
  })
}

interface CvFile {
  cv_id: string
  path: string
  filename: string
}

/** In a separate process, since a file may end the process that parses it. */
async function extractText(db: Db, file: CvFile) {
  const { data, error, response } = await db.functions.invoke(extractCv.function, { body: file })
  if (!error) return extractCv.output.parse(data)
  const body = failureBody.safeParse(await response?.json().catch(() => null))
  const code = body.data?.code
  if (isFailureCode(code) && code.startsWith('cv.')) throw new Failure(code, { cause: error })
  // The limit of the platform ended it. The file was read before, so anything else passes.
  if (response?.status === 546) throw new Failure('cv.unreadable', { cause: error })
  throw new Failure('service.unavailable', { cause: error, retryAfter: 2 })
}
