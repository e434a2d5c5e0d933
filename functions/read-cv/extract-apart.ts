import type { Db } from '../_shared/http/authorise.ts'
import { extractCv } from '../_shared/contract/cv.ts'
import { failureBody } from '../_shared/contract/failure-body.ts'
import { Failure, isFailureCode } from '../_shared/contract/failure.ts'
import type { z } from 'zod'

export type Extracted = z.infer<typeof extractCv.output>

interface Reading {
  msg_id: number
  cv_id: string
  path: string
  filename: string
}

/** The reason for a missing answer: `exhausted` is a limit of the platform, `ended` any other. */
type Death = 'exhausted' | 'ended'

/**
 * A process may have died because earlier files filled its memory. A file in an endless loop takes
 * longer, since it has two seconds of CPU.
 */
const QUICK_DEATH_MS = 1500

/**
 * The text of a CV, extracted by extract-cv in a separate process, or the file's failure. Throws
 * when the file was not parsed because network, database or server failed.
 */
export async function extractApart(db: Db, reading: Reading): Promise<Extracted | Failure> {
  const started = performance.now()
  const first = await extractOnce(db, reading)
  if (!isDeath(first)) return first
  const isItsDoing = first === 'exhausted' && performance.now() - started >= QUICK_DEATH_MS
  const last = isItsDoing ? first : await extractOnce(db, reading)
  return isDeath(last) ? new Failure('cv.unreadable') : last
}

async function extractOnce(
  db: Db,
  { msg_id, cv_id, path, filename }: Reading,
): Promise<Extracted | Failure | Death> {
  const { data, error, response } = await db.functions.invoke(extractCv.function, {
    body: { msg_id, cv_id, path, filename },
  })
  if (!error) return extractCv.output.parse(data)
  const body = failureBody.safeParse(await response?.json().catch(() => null))
  const code = body.data?.code
  if (isFailureCode(code) && code.startsWith('cv.')) return new Failure(code, { cause: error })
  // It is busy, did not start, or is not there: it did nothing with the file.
  if (isFailureCode(code) || !response || response.status === 503) throw error
  // It was ended without an answer. The file is the cause if it was being parsed.
  if (!(await hasStarted(db, cv_id))) throw error
  return response.status === 546 ? 'exhausted' : 'ended'
}

function isDeath(result: Extracted | Failure | Death): result is Death {
  return typeof result === 'string'
}

async function hasStarted(db: Db, cvId: string): Promise<boolean> {
  const { data } = await db
    .from('cvs')
    .select('parse_started_at')
    .eq('id', cvId)
    .maybeSingle()
    .throwOnError()
  return Boolean(data?.parse_started_at)
}
