import { webEndpoints } from '#contract/web-endpoints.ts'
import * as matches from '#lib/db/matches.ts'
import { isNamed } from '#lib/format/is-named.ts'
import { endpoint } from '#lib/server/endpoint.ts'

const MAX_JOBS = 8

/** The person's jobs by title and company. */
export const GET = endpoint(webEndpoints['GET /jobs'], async ({ q }, { locals }) => {
  const all = await matches.listNames(locals.db)
  return { jobs: all.filter((job) => isNamed(`${job.title} ${job.company}`, q)).slice(0, MAX_JOBS) }
})
