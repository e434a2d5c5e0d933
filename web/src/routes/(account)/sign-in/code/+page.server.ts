import { redirect } from '@sveltejs/kit'
import { sameSite } from '#lib/server/same-site-path.ts'
import { readAccount } from '#lib/server/session.ts'
import { forgetTries, takeTry } from '#lib/server/tries.ts'
import { refuse } from '../../account-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.user) redirect(303, '/sign-in')
  const { factors } = await readAccount(locals.db)
  if (locals.user.aal === 'aal2' || factors.length === 0) redirect(303, nextOf(url))
  return { email: locals.user.email, factors }
}

export const actions: Actions = {
  default: async ({ request, locals, url, getClientAddress }) => {
    const form = await request.formData()
    if (!locals.user) redirect(303, '/sign-in')
    const tooMany = await takeTry(getClientAddress(), locals.user.id)
    if (tooMany) return refuse(form, tooMany)
    const { error } = await locals.db.auth.mfa.challengeAndVerify({
      factorId: String(form.get('factor') ?? ''),
      code: String(form.get('code') ?? '').replace(/\s/g, ''),
    })
    if (error) return refuse(form, error)
    await forgetTries(locals.user.id)
    redirect(303, nextOf(url))
  },
}

function nextOf(url: URL): string {
  return sameSite(url.searchParams.get('next'), '/matches')
}
