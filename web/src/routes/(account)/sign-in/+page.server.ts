import { redirect } from '@sveltejs/kit'
import { sameSite } from '#lib/server/same-site-path.ts'
import { forgetTries, takeTry } from '#lib/server/tries.ts'
import { refuse, refuseFields, signIn } from '../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
  const next = url.searchParams.get('next')
  if (locals.user) redirect(303, sameSite(next, '/matches'))
  return {
    wasSentHere: next !== null,
    isConfirmed: url.searchParams.has('confirmed'),
    emailChange: url.searchParams.get('email-change'),
  }
}

export const actions: Actions = {
  default: async ({ request, locals, url, getClientAddress }) => {
    const form = await request.formData()
    const account = signIn.safeParse(Object.fromEntries(form))
    if (!account.success) return refuseFields(form, account.error)

    const { email } = account.data
    const tooMany = await takeTry(getClientAddress(), email)
    if (tooMany) return refuse(form, tooMany)
    const { error } = await locals.db.auth.signInWithPassword(account.data)
    if (error) return refuse(form, error)
    await forgetTries(email)
    redirect(303, sameSite(url.searchParams.get('next'), '/matches'))
  },
}
