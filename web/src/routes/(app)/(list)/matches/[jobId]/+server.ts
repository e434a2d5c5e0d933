import { webEndpoints } from '#contract/web-endpoints.ts'
import * as matches from '#lib/db/matches.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** Saves, dismisses, or gives a thumb to one job. */
export const PATCH = endpoint(
  webEndpoints['PATCH /matches/[jobId]'],
  async ({ jobId, ...judgement }, { locals }) => {
    await matches.judge(locals.db, jobId, judgement)
    return null
  },
)
