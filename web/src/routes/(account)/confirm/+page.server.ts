import { MAIL_URL } from '$app/env/private'
import { failureCode } from '#contract/read-failure.ts'
import { forgotPassword, refuse, refuseFields } from '../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ cookies }) => ({
  email: cookies.get('registered') ?? '',
  mailUrl: MAIL_URL ?? null,
})

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData()
    const address = forgotPassword.safeParse(Object.fromEntries(form))
    if (!address.success) return refuseFields(form, address.error)

    const { error } = await locals.db.auth.resend({
      type: 'signup',
      email: address.data.email,
      options: { emailRedirectTo: `${url.origin}/auth/confirm?next=/welcome` },
    })
    // Must not reveal whether the address has an account, so most refusals read as sent.
    if (error && MAY_BE_TOLD.has(failureCode(error))) return refuse(form, error)
    return { email: address.data.email, fields: {}, isSent: true }
  },
}

const MAY_BE_TOLD = new Set(['auth.too_many_requests', 'rate_limited', 'service.unavailable'])
