import { z } from 'zod'
import * as notifications from '#lib/db/notifications.ts'
import { readBody } from '#lib/server/read-body.ts'
import type { RequestHandler } from './$types'

const change = z.object({ read: z.array(z.uuid()).max(100) })

/** Marks some as read. */
export const PATCH: RequestHandler = async ({ request, locals }) => {
  const { read } = await readBody(request, change)
  await notifications.markRead(locals.db, read)
  return new Response(null, { status: 204 })
}
