import type { Db } from '#lib/db/client.ts'
import * as jobs from '#lib/db/jobs.ts'
import * as matches from '#lib/db/matches.ts'
import type { Actionable } from './judging.svelte.ts'
import { jobFacts, skillPhrases } from './job-facts.ts'

/** A job with the person's match to it, if it is ranked; null when there is no such job. */
export async function readJob(db: Db, jobId: string) {
  const [job, match] = await Promise.all([jobs.read(db, jobId), matches.read(db, jobId)])
  return (
    job && {
      job,
      match,
      facts: jobFacts(job),
      phrases: skillPhrases(job.phrases),
      mine: actionable(job, match),
    }
  )
}

export type Opened = NonNullable<Awaited<ReturnType<typeof readJob>>>

function actionable(
  { id, title, apply_url, url }: NonNullable<Awaited<ReturnType<typeof jobs.read>>>,
  match: Awaited<ReturnType<typeof matches.read>>,
): Actionable {
  return {
    job_id: id,
    title,
    apply_url: apply_url ?? url,
    status: match?.status ?? 'new',
    feedback: match?.feedback ?? null,
  }
}
