import { webEndpoints } from '#contract/web-endpoints.ts'
import * as unplaced from '#lib/db/unplaced.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** The text of the lines that found no place. */
export const GET = endpoint(
  webEndpoints['GET /cvs/[cvId]/lines'],
  async ({ cvId }, { locals }) => ({
    lines: await unplaced.readText(locals.db, cvId),
  }),
)
