import { fail, redirect } from '@sveltejs/kit'
import { explain, failureCode, statusOf } from '#lib/failure.ts'
import { sameSite } from '#lib/next.ts'
import { readFactors } from '#lib/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.user) redirect(303, '/sign-in')
  const factors = await readFactors(locals.db)
  if (locals.user.aal === 'aal2' || factors.length === 0) redirect(303, nextOf(url))
  return { email: locals.user.email, factors }
}

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData()
    const { error } = await locals.db.auth.mfa.challengeAndVerify({
      factorId: String(form.get('factor') ?? ''),
      code: String(form.get('code') ?? '').replace(/\s/g, ''),
    })
    if (!error) redirect(303, nextOf(url))
    const code = failureCode(error)
    if (code === 'internal') throw error
    return fail(statusOf(code), { message: explain(code) })
  },
}

function nextOf(url: URL): string {
  return sameSite(url.searchParams.get('next'), '/matches')
}
