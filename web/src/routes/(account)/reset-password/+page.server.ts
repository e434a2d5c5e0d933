import { redirect } from '@sveltejs/kit'
import * as sessions from '#lib/db/sessions.ts'
import { owesFactor, readAccount } from '#lib/server/session.ts'
import { refuse, refuseFields, resetPassword } from '../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  // The link in the e-mail signs in. Others set a new password in the settings, with the old one.
  if (!locals.user?.is_from_mail) redirect(303, '/forgot-password')
  const account = await readAccount(locals.db)
  if (owesFactor(locals.user, account)) redirect(303, '/sign-in/code?next=/reset-password')
  return { email: account.email }
}

export const actions: Actions = {
  default: async ({ request, locals }) => {
    if (!locals.user?.is_from_mail) redirect(303, '/forgot-password')
    const form = await request.formData()
    const chosen = await resetPassword.safeParseAsync(Object.fromEntries(form))
    if (!chosen.success) return refuseFields(form, chosen.error)

    const { error } = await locals.db.auth.updateUser({ password: chosen.data.password })
    if (error) return refuse(form, error)
    // A person who knew the old password may hold a session, so all others are ended.
    await sessions.endOthers(locals.db)
    redirect(303, '/matches')
  },
}
