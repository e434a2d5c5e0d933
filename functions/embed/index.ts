// Embeds changed texts: one edited profile, then one batch of jobs. Finishing a batch also matches
// its jobs.
import { aiContext } from '../_shared/ai/ai-context.ts'
import { deriveProfile } from '../_shared/tasks/describe-candidate/derive-profile.ts'
import { EmbedderFailure } from '../_shared/ai/embedder.ts'
import type { Usage } from '../_shared/ai/runner.ts'
import type { Db } from '../_shared/http/authorise.ts'
import { scoredProfile } from '../_shared/contract/profile.ts'
import type { Database } from '../_shared/database.types.ts'
import type { Log } from '../_shared/observe/log.ts'
import { readContact } from '../_shared/sealing/sealed-contact.ts'
import { worker } from '../_shared/http/worker.ts'
import { embedJobs } from './embed-jobs.ts'

type ClaimedProfile = Database['public']['Functions']['claim_profile_embedding']['Returns'][number]

const JOBS_PER_REQUEST = 100 // about 3 ms of CPU each, of the 2 s a request may take
/** How long texts wait for an embedder that cannot be reached. No other model may embed them. */
const WAIT_SECONDS = 120

export default worker(async ({ supabaseAdmin: db, log }) => {
  const { embedder } = aiContext(db, null)
  await db.rpc('reembed_with', { model: embedder.model }).throwOnError()
  return (await nextProfile(db, log)) + (await nextJobs(db, log))
})

async function nextProfile(db: Db, log: Log): Promise<number> {
  const { data } = await db.rpc('claim_profile_embedding').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
  try {
    await finishProfile(db, claimed, log)
  } catch (thrown) {
    // The message comes back by itself and is dead in the end. The jobs behind it need not wait.
    log.bug(thrown, { msg_id: claimed.msg_id })
  }
  return 1
}

async function finishProfile(db: Db, claimed: ClaimedProfile, log: Log) {
  const { derived, usage } = await deriveProfile(
    scoredProfile.parse(claimed.profile),
    await readContact(db, claimed.user_id),
    aiContext(db, claimed.user_id),
  )
  if (derived.embedding_waits) {
    const waiting = { queue: 'profile_embedding', message_ids: [claimed.msg_id] }
    return postpone(db, { ...waiting, person: claimed.user_id, usage }, log)
  }
  await db
    .rpc('finish_profile_embedding', {
      message_id: claimed.msg_id,
      person: claimed.user_id,
      derived: { ...derived },
      usage: usage.map((row) => ({ ...row })),
    })
    .throwOnError()
}

async function nextJobs(db: Db, log: Log): Promise<number> {
  const { data: claimed } = await db
    .rpc('claim_job_embedding', { max_jobs: JOBS_PER_REQUEST })
    .throwOnError()
  if (claimed.length === 0) return 0
  const { embedder } = aiContext(db, null)
  try {
    const { results, usage } = await embedJobs(claimed, embedder, log)
    await db
      .rpc('finish_job_embedding', {
        results,
        model: embedder.model,
        usage: usage.map((row) => ({ ...row })),
      })
      .throwOnError()
  } catch (thrown) {
    if (!(thrown instanceof EmbedderFailure)) throw thrown
    const message_ids = claimed.map(({ msg_id }) => msg_id)
    await postpone(db, { queue: 'job_embedding', message_ids, usage: [thrown.usage] }, log)
  }
  return claimed.length
}

interface Waiting {
  queue: string
  message_ids: number[]
  person?: string
  usage: Usage[]
}

async function postpone(db: Db, { usage, ...waiting }: Waiting, log: Log) {
  const { queue, message_ids } = waiting
  const reason = usage.findLast(({ fell_back }) => fell_back !== null)?.fell_back
  log.warn('embedding.postponed', { queue, count: message_ids.length, reason })
  // Otherwise every try would leave a row while the embedder cannot be reached.
  const paid = usage.filter(({ input_tokens }) => input_tokens > 0).map((row) => ({ ...row }))
  await db
    .rpc('postpone_embedding', { ...waiting, seconds: WAIT_SECONDS, usage: paid })
    .throwOnError()
}
