import { webEndpoints } from '#contract/web-endpoints.ts'
import * as matches from '#lib/db/matches.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** How many matches came after a moment. */
export const GET = endpoint(
  webEndpoints['GET /matches/arrivals'],
  async ({ after }, { locals }) => ({ count: await matches.countSince(locals.db, after) }),
)

/** Ranks every job again. */
export const POST = endpoint(webEndpoints['POST /matches/arrivals'], async (_, { locals }) => ({
  count: await matches.refresh(locals.db),
}))
