// Embeds what changed: one edited profile, then one batch of jobs. Finishing a batch matches it.
import { deriveProfile } from '../_shared/ai/derive-profile.ts'
import { embedLexical, LEXICAL_MODEL } from '../_shared/ai/embed-lexical.ts'
import type { Db } from '../_shared/authorise.ts'
import { scoredProfile } from '../_shared/contract/profile.ts'
import type { Database } from '../_shared/database.types.ts'
import type { Log } from '../_shared/log.ts'
import { readContact } from '../_shared/sealed-contact.ts'
import { worker } from '../_shared/worker.ts'
import { jobText } from './job-text.ts'

type ClaimedProfile = Database['public']['Functions']['claim_profile_embedding']['Returns'][number]

const JOBS_PER_REQUEST = 100 // about 3 ms of CPU each, of the 2 s a request may take

export default worker(async ({ supabaseAdmin, log }) => {
  return (await embedProfile(supabaseAdmin, log)) + (await embedJobs(supabaseAdmin, log))
})

async function embedProfile(db: Db, log: Log): Promise<number> {
  const { data } = await db.rpc('claim_profile_embedding').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
  try {
    await finishProfile(db, claimed)
  } catch (thrown) {
    // It comes back by itself, and is dead in the end; the jobs behind it need not wait.
    log.bug(thrown, { msg_id: claimed.msg_id })
  }
  return 1
}

async function finishProfile(db: Db, claimed: ClaimedProfile) {
  const { derived, usage } = await deriveProfile(
    scoredProfile.parse(claimed.profile),
    await readContact(db, claimed.user_id),
  )
  await db
    .rpc('finish_profile_embedding', {
      message_id: claimed.msg_id,
      person: claimed.user_id,
      derived: { ...derived },
      usage: usage.map((row) => ({ ...row })),
    })
    .throwOnError()
}

async function embedJobs(db: Db, log: Log): Promise<number> {
  const { data: claimed } = await db
    .rpc('claim_job_embedding', { max_jobs: JOBS_PER_REQUEST })
    .throwOnError()
  if (claimed.length === 0) return 0
  const results = claimed.flatMap((job) => {
    try {
      const embedding = embedLexical(jobText(job))
      return [{ msg_id: job.msg_id, job_id: job.job_id, content_hash: job.content_hash, embedding }]
    } catch (thrown) {
      // Only this one comes back, not the batch it was in.
      log.bug(thrown, { job_id: job.job_id })
      return []
    }
  })
  await db.rpc('finish_job_embedding', { results, model: LEXICAL_MODEL, usage: [] }).throwOnError()
  return claimed.length
}
