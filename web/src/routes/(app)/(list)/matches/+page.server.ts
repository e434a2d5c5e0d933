import { readJob } from '#lib/jobs/read-job.ts'
import type { PageServerLoad } from './$types'

/**
 * Opens the first job when there is room beside the list. A browser that says it is a phone has
 * none.
 */
export const load: PageServerLoad = async ({ locals, parent, request }) => {
  if (request.headers.get('sec-ch-ua-mobile') === '?1') return { opened: null }
  const { list } = await parent()
  const first = list?.matches[0]
  return { opened: first ? await readJob(locals.db, first.job_id) : null }
}
