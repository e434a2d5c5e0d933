import { z } from 'zod'
import { LIMITS } from '#contract/limits.ts'
import * as cvs from '#lib/db/cvs.ts'
import { readBody } from '#lib/server/read-body.ts'
import type { RequestHandler } from './$types'

const uploaded = z.object({
  id: z.uuid(),
  path: z.string(),
  filename: z.string().max(LIMITS.cvs.filename),
})

/** Asks for an uploaded file to be read. */
export const POST: RequestHandler = async ({ request, locals }) => {
  await cvs.add(locals.db, await readBody(request, uploaded))
  return new Response(null, { status: 204 })
}
