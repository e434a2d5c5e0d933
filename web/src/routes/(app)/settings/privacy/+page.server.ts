import { fail, redirect } from '@sveltejs/kit'
import { eraseAccount } from '#contract/account.ts'
import * as account from '#lib/db/account.ts'
import * as exports from '#lib/db/exports.ts'
import { expected } from '#lib/failure.ts'
import { readConsents } from './read-consents.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('rolecall:exports', 'rolecall:consents')
  const [latest, consents] = await Promise.all([exports.latest(locals.db), readConsents(locals.db)])
  return { latest, consents }
}

export const actions: Actions = {
  export: async ({ locals }) => {
    try {
      await exports.request(locals.db)
    } catch (thrown) {
      return refuse(thrown)
    }
  },

  erase: async ({ request, locals }) => {
    const form = eraseAccount.input.safeParse(Object.fromEntries(await request.formData()))
    if (!form.success)
      return fail(400, { fields: { email: 'Type your e-mail address.' }, message: '' })
    try {
      await account.erase(locals.db, form.data.email)
    } catch (thrown) {
      return refuse(thrown)
    }
    await locals.db.auth.signOut({ scope: 'local' })
    redirect(303, '/goodbye')
  },
}

/** Shows a failure beside its field, if it has one. */
function refuse(thrown: unknown) {
  const { code, status, message } = expected(thrown)
  if (code !== 'account.email_differs') return fail(status, { fields: {}, message })
  return fail(status, { fields: { email: message }, message: '' })
}
