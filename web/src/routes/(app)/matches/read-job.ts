import type { Db } from '#lib/db/client.ts'
import * as jobs from '#lib/db/jobs.ts'
import * as matches from '#lib/db/matches.ts'
import { jobFacts } from './job-facts.ts'

/** A job with the person's match to it, if it is ranked; null when there is no such job. */
export async function readJob(db: Db, jobId: string) {
  const [job, match] = await Promise.all([jobs.read(db, jobId), matches.read(db, jobId)])
  return job && { job, match, facts: jobFacts(job) }
}

export type Opened = NonNullable<Awaited<ReturnType<typeof readJob>>>
