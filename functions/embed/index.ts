// Embeds what changed: one edited profile, then one batch of jobs. Finishing a batch matches it.
import { deriveProfile } from '../_shared/ai/derive-profile.ts'
import { embedLexical, LEXICAL_MODEL } from '../_shared/ai/embed-lexical.ts'
import type { Db } from '../_shared/authorise.ts'
import { scoredProfile } from '../_shared/contract/profile.ts'
import { readContact } from '../_shared/sealed-contact.ts'
import { worker } from '../_shared/worker.ts'
import { jobText } from './job-text.ts'

const JOBS_PER_REQUEST = 100 // about 3 ms of CPU each, of the 2 s a request may take

export default worker(async ({ supabaseAdmin }) => {
  return (await embedProfile(supabaseAdmin)) + (await embedJobs(supabaseAdmin))
})

async function embedProfile(db: Db): Promise<number> {
  const { data } = await db.rpc('claim_profile_embedding').throwOnError()
  const [claimed] = data
  if (!claimed) return 0
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
  return 1
}

async function embedJobs(db: Db): Promise<number> {
  const { data: claimed } = await db
    .rpc('claim_job_embedding', { max_jobs: JOBS_PER_REQUEST })
    .throwOnError()
  if (claimed.length === 0) return 0
  const results = claimed.map((job) => ({
    msg_id: job.msg_id,
    job_id: job.job_id,
    content_hash: job.content_hash,
    embedding: embedLexical(jobText(job)),
  }))
  await db.rpc('finish_job_embedding', { results, model: LEXICAL_MODEL, usage: [] }).throwOnError()
  return claimed.length
}
