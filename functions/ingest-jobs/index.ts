// Collects postings: fetches one source, or normalises one chunk of a fetched list. One message per
// request, within its 2 s of CPU; finishing it calls the next.
import { aiContext, hasProvider } from '../_shared/ai/ai-context.ts'
import type { Db } from '../_shared/http/authorise.ts'
import { Failure } from '../_shared/contract/failure.ts'
import type { Database } from '../_shared/database.types.ts'
import { env } from '../_shared/env.ts'
import { workFailureOf } from '../_shared/http/failure-of.ts'
import type { Log } from '../_shared/observe/log.ts'
import { worker } from '../_shared/http/worker.ts'
import { collect } from './collect.ts'
import { normaliseChunk } from './normalise-chunk.ts'
import { postingChunk, withHashes } from './raw-posting.ts'

type Claimed = Database['public']['Functions']['claim_job_ingesting']['Returns'][number]

const CHUNK_SIZE = 40 // at most about 10 ms of CPU for each posting
const RETRY_SECONDS = 30
/** A chunk is hidden from other workers for 60 s, so all answers must have arrived before that. */
const AI_MS = 40_000
const { AI_CALLS_PER_RUN } = env('AI_CALLS_PER_RUN')

export default worker(async ({ supabaseAdmin: db, log }) => {
  const { data } = await db.rpc('claim_job_ingesting').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
  try {
    await (claimed.chunk_id === null ? fetchSource(db, claimed) : finishChunk(db, claimed, log))
  } catch (thrown) {
    await giveBack(db, claimed, thrown, log)
  }
  return 1
})

async function fetchSource(db: Db, { msg_id, source_run_id, ...claimed }: Claimed) {
  const { kind, slug, name } = claimed
  const listing = await collect(kind, { slug, name }, claimed.validators)
  if (!listing) {
    await db
      .rpc('finish_unchanged_fetch', { message_id: msg_id, run: source_run_id })
      .throwOnError()
    return
  }
  const postings = await withHashes(listing.postings)
  const listed = postings.map(({ external_id, raw_hash }) => ({ external_id, raw_hash }))
  const { data } = await db.rpc('unread_postings', { run: source_run_id, listed }).throwOnError()
  const unread = new Set(data)
  await db
    .rpc('finish_source_fetch', {
      message_id: msg_id,
      run: source_run_id,
      postings: postings.map(({ external_id, raw_hash, raw }) =>
        unread.has(external_id) ? { external_id, raw_hash, raw } : { external_id, raw_hash },
      ),
      rejected: listing.rejected + listing.postings.length - postings.length,
      chunk_size: CHUNK_SIZE,
      validators: listing.validators,
    })
    .throwOnError()
}

async function finishChunk(db: Db, claimed: Claimed, log: Log) {
  const { kind, slug, name } = claimed
  const chunk = postingChunk.parse(claimed.postings)
  const deadline = performance.now() + AI_MS
  const calls = hasProvider ? await reserveCalls(db, claimed, chunk.length) : 0
  const context = aiContext(db, null, { calls, deadline })
  const { rows, rejected, usage } = await normaliseChunk(kind, { slug, name }, chunk, log, context)
  await db
    .rpc('finish_posting_chunk', {
      message_id: claimed.msg_id,
      run: claimed.source_run_id,
      chunk: claimed.chunk_id,
      postings: rows.map((row) => ({ ...row })),
      rejected,
      usage: usage.map((row) => ({ ...row })),
    })
    .throwOnError()
}

async function reserveCalls(db: Db, { source_run_id }: Claimed, wanted: number): Promise<number> {
  const limits = { wanted, at_most: AI_CALLS_PER_RUN }
  const { data } = await db
    .rpc('reserve_ai_calls', { run: source_run_id, ...limits })
    .throwOnError()
  return data
}

/** A failure that may pass is tried again later. A final failure of the source ends its run. */
async function giveBack(db: Db, claimed: Claimed, thrown: unknown, log: Log) {
  const failure = workFailureOf(thrown) ?? new Failure('internal', { cause: thrown })
  const { source_run_id, kind } = claimed
  if (failure.code === 'internal') log.bug(thrown, { source_run_id, kind })
  else log.warn('source.failed', { source_run_id, kind, code: failure.code })

  const isFinal = failure.code === 'source.not_found' || failure.code === 'source.malformed'
  await db
    .rpc('retry_job_ingesting', {
      message_id: claimed.msg_id,
      run: source_run_id,
      failure_code: failure.code,
      ...(isFinal ? {} : { seconds: failure.retryAfter ?? RETRY_SECONDS }),
    })
    .throwOnError()
}
