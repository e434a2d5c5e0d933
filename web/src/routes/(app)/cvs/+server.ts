import { webEndpoints } from '#contract/web-endpoints.ts'
import * as cvs from '#lib/db/cvs.ts'
import { endpoint } from '#lib/server/endpoint.ts'

/** Asks for an uploaded file to be read. */
export const POST = endpoint(webEndpoints['POST /cvs'], async (uploaded, { locals }) => {
  await cvs.add(locals.db, uploaded)
  return null
})
