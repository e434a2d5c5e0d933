import { z } from 'zod'
import * as matches from '#lib/db/matches.ts'
import { readBody } from '#lib/server/read-body.ts'
import type { RequestHandler } from './$types'

const judgement = z.strictObject({
  status: z.enum(['new', 'saved', 'dismissed']).optional(),
  feedback: z.literal([-1, 1]).nullable().optional(),
})

/** Saves, dismisses or judges one job. */
export const PATCH: RequestHandler = async ({ params, request, locals }) => {
  await matches.judge(locals.db, params.jobId, await readBody(request, judgement))
  return new Response(null, { status: 204 })
}
