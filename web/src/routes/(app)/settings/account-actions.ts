import type { RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import * as sessions from '#lib/db/sessions.ts'
import { newPassword } from '#lib/server/new-password.ts'
import { isPasswordOf } from '#lib/server/prove-password.ts'
import { readAccount } from '#lib/server/session.ts'
import { takeTry } from '#lib/server/tries.ts'
import { refuse } from './refuse.ts'

type Event = Pick<RequestEvent, 'request' | 'locals' | 'url' | 'getClientAddress'>

const address = z.string().trim().pipe(z.email('That does not look like an e-mail address.'))

const landingOf = (url: URL) => `${url.origin}/auth/confirm?for=email-change`

/** The actions that change how a person signs in. */
export const accountActions = {
  email: async ({ request, locals, url }: Event) => {
    const form = await request.formData()
    const email = address.safeParse(form.get('email'))
    if (!email.success) return refuse('email', email.error.issues[0]?.message)
    const account = await readAccount(locals.db)
    if (email.data.toLowerCase() === account.email)
      return refuse('email', 'That is the address you have now.')
    const { error } = await locals.db.auth.updateUser(
      { email: email.data },
      { emailRedirectTo: landingOf(url) },
    )
    // The answer is the same for an address that is taken, so nobody learns who has an account.
    if (error && error.code !== 'email_exists') return refuse('email', error)
    return { isEmailSent: true, sentTo: email.data }
  },

  resendEmail: async ({ locals, url }: Event) => {
    const { email } = await readAccount(locals.db)
    const { error } = await locals.db.auth.resend({
      type: 'email_change',
      email,
      options: { emailRedirectTo: landingOf(url) },
    })
    if (error) return refuse('email', error)
    return { isEmailSent: true }
  },

  password: async ({ request, locals, getClientAddress }: Event) => {
    const form = await request.formData()
    const password = await newPassword.safeParseAsync(form.get('password'))
    if (!password.success) return refuse('password', password.error.issues[0]?.message)
    const { email } = await readAccount(locals.db)
    const tooMany = await takeTry(getClientAddress(), email)
    if (tooMany) return refuse('current', tooMany)
    try {
      if (!(await isPasswordOf(email, String(form.get('current') ?? ''), locals)))
        return refuse('current', 'That is not your password. Try it again, or reset it.')
    } catch (thrown) {
      return refuse('current', thrown)
    }
    const { error } = await locals.db.auth.updateUser({ password: password.data })
    if (error) return refuse('password', error)
    // A person who knew the old password may hold a session.
    await sessions.endOthers(locals.db)
    return { isPasswordChanged: true }
  },
}
