import { webEndpoints } from '#contract/web-endpoints.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** All lines of a CV, with their places on its pages. */
export const GET = endpoint(webEndpoints['GET /cvs/[cvId]/text'], async ({ cvId }, { locals }) => ({
  lines: await unplaced.readText(locals.db, cvId, 'all'),
}))
