import { z } from 'zod'
import { failWith } from '#lib/server/fail-with.ts'
import { readJob } from '../read-job.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals, depends }) => {
  depends('rolecall:matches')
  const id = z.uuid().safeParse(params.jobId)
  const opened = id.success ? await readJob(locals.db, id.data) : null
  if (!opened) failWith('not_found')
  return { opened }
}
