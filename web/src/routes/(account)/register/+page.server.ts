import { redirect } from '@sveltejs/kit'
import { guarded } from '#lib/server/guarded-cookie.ts'
import { refuse, refuseFields, register } from '../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
  if (locals.user) redirect(303, '/matches')
}

export const actions: Actions = {
  default: async ({ request, locals, url, cookies }) => {
    const form = await request.formData()
    const account = await register.safeParseAsync(Object.fromEntries(form))
    if (!account.success) return refuseFields(form, account.error)

    const { email, password, accepted } = account.data
    const { data, error } = await locals.db.auth.signUp({
      email,
      password,
      options: {
        emailRedirectTo: `${url.origin}/auth/confirm?next=/welcome`,
        // Recorded by #lib/consent.ts, as the person, when they are first signed in.
        data: { accepted_privacy: accepted },
      },
    })
    // The answer is the same for an address that is taken, so nobody learns who has an account.
    if (error && !isTaken(error.code)) return refuse(form, error)
    if (data.session) redirect(303, '/welcome')

    cookies.set('registered', email, { path: '/confirm', maxAge: 3600, ...guarded(url) })
    redirect(303, '/confirm')
  },
}

function isTaken(code: string | undefined): boolean {
  return code === 'user_already_exists' || code === 'email_exists'
}
