import { redirect } from '@sveltejs/kit'
import * as notifications from '#lib/db/notifications.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals, depends }) => {
  depends('rolecall:notifications')
  // hooks.server.ts turns visitors away; this tells the types so.
  if (!locals.user) redirect(303, '/sign-in')
  return { user: locals.user, notifications: await notifications.list(locals.db) }
}
