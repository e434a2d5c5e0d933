import { redirect } from '@sveltejs/kit'
import * as notifications from '#lib/db/notifications.ts'
import { owesFactor } from '#lib/session.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals, depends, url }) => {
  depends('rolecall:notifications')
  // hooks.server.ts turns visitors away; this tells the types so.
  if (!locals.user) redirect(303, '/sign-in')
  const [owesCode, unread] = await Promise.all([
    owesFactor(locals.db, locals.user),
    notifications.list(locals.db),
  ])
  if (owesCode) redirect(303, `/sign-in/code?next=${encodeURIComponent(url.pathname + url.search)}`)
  return { user: locals.user, notifications: unread }
}
