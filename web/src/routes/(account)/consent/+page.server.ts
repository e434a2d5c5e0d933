import { redirect } from '@sveltejs/kit'
import { hasAgreed } from '#lib/server/consent.ts'
import * as consents from '#lib/db/consents.ts'
import { sameSite } from '#lib/server/same-site-path.ts'
import { owesFactor, readAccount } from '#lib/server/session.ts'
import { consent, refuse, refuseFields } from '../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const here = encodeURIComponent(url.pathname + url.search)
  if (!locals.user) redirect(303, `/sign-in?next=${here}`)
  const [account, given] = await Promise.all([readAccount(locals.db), consents.list(locals.db)])
  if (owesFactor(locals.user, account)) redirect(303, `/sign-in/code?next=${here}`)
  if (await hasAgreed(locals.db, account, given)) redirect(303, nextOf(url))
  const earlier = given.find(({ purpose }) => purpose === 'privacy')
  return { email: account.email, earlier: earlier ?? null }
}

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData()
    const agreed = consent.safeParse(Object.fromEntries(form))
    if (!agreed.success) return refuseFields(form, agreed.error)
    try {
      await consents.give(locals.db, 'privacy')
    } catch (thrown) {
      return refuse(form, thrown)
    }
    redirect(303, nextOf(url))
  },
}

function nextOf(url: URL): string {
  return sameSite(url.searchParams.get('next'), '/matches')
}
