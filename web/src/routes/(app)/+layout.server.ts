import { redirect } from '@sveltejs/kit'
import { hasAgreed } from '#lib/server/consent.ts'
import * as consents from '#lib/db/consents.ts'
import * as notifications from '#lib/db/notifications.ts'
import { failureCode } from '#contract/read-failure.ts'
import { readNeeds } from '#lib/today/read-needs.ts'
import { owesFactor, readAccount } from '#lib/server/session.ts'
import { isFoldKept } from './rail-fold.ts'
import type { LayoutServerLoad } from './$types'

/** A person who does not agree may still export and erase their data. */
const WITHOUT_CONSENT = '/settings/privacy'

export const load: LayoutServerLoad = async ({ locals, depends, url, cookies }) => {
  depends('rolecall:notifications', 'rolecall:session', 'rolecall:cvs', 'rolecall:profile')
  const loadedAt = Date.now()
  const next = encodeURIComponent(url.pathname + url.search)
  // hooks.server.ts has already refused visitors; this check narrows the type.
  if (!locals.user) redirect(303, '/sign-in')
  const [account, unread, given, needs] = await Promise.all([
    readAccount(locals.db).catch((thrown: unknown) => {
      if (failureCode(thrown) === 'auth.required') redirect(303, `/sign-in?next=${next}`)
      throw thrown
    }),
    notifications.list(locals.db),
    consents.list(locals.db),
    readNeeds(locals.db),
  ])
  if (owesFactor(locals.user, account)) redirect(303, `/sign-in/code?next=${next}`)
  if (url.pathname !== WITHOUT_CONSENT && !(await hasAgreed(locals.db, account, given)))
    redirect(303, `/consent?next=${next}`)
  return {
    user: locals.user,
    notifications: unread,
    needs,
    isRailFolded: isFoldKept(cookies),
    loadedAt,
  }
}
