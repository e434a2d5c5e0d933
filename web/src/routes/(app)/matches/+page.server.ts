import type { PageServerLoad } from './$types'
import { readJob } from './read-job.ts'

/**
 * Opens the first job when there is room beside the list. A browser that says it is a phone has
 * none.
 */
export const load: PageServerLoad = async ({ locals, parent, request }) => {
  if (request.headers.get('sec-ch-ua-mobile') === '?1') return { opened: null }
  const { matches } = await parent()
  const first = matches[0]
  return { opened: first ? await readJob(locals.db, first.job_id) : null }
}
