import { z } from 'zod'
import { readJob } from '#lib/jobs/read-job.ts'
import { failWith } from '#lib/server/fail-with.ts'
import type { LayoutServerLoad } from './$types'

/** Every tab of a job shows what is read here, so a change of the tab reads nothing. */
export const load: LayoutServerLoad = async ({ params, locals, depends }) => {
  depends('rolecall:matches')
  const id = z.uuid().safeParse(params.jobId)
  const opened = id.success ? await readJob(locals.db, id.data) : null
  if (!opened) failWith('not_found')
  return { opened, hasThumbBar: true }
}
