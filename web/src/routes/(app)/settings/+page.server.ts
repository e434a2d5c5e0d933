import { MAIL_URL } from '$app/env/private'
import { readAccount } from '#lib/server/session.ts'
import { accountActions } from './account-actions.ts'
import { refuse } from './refuse.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const account = await readAccount(locals.db)
  // If another browser confirmed the new address, the token still names the old one.
  if (account.email !== locals.user?.email) await locals.db.auth.refreshSession()
  const { factors, email, new_email } = account
  const emailChange = url.searchParams.get('email-change')
  return { factors, email, new_email, emailChange, mailUrl: MAIL_URL ?? null }
}

export const actions: Actions = {
  ...accountActions,

  enrol: async ({ request, locals }) => {
    const form = await request.formData()
    const name = String(form.get('name') ?? '').trim()
    if (name === '' || name.length > 60)
      return refuse('name', 'Give it a name of at most 60 characters.')
    const { mfa } = locals.db.auth
    // An unfinished set-up from before would block a new one.
    const { data: known } = await mfa.listFactors()
    for (const { id, status } of known?.all ?? [])
      if (status === 'unverified') await mfa.unenroll({ factorId: id })
    const { data, error } = await mfa.enroll({
      factorType: 'totp',
      issuer: 'Rolecall',
      friendlyName: name,
    })
    if (error) return refuse('name', error)
    const { qr_code, secret, uri } = data.totp
    return { setup: { id: data.id, name, qr_code, secret, uri } }
  },

  confirm: async ({ request, locals }) => {
    const { factorId, code } = readAnswer(await request.formData())
    const { error } = await locals.db.auth.mfa.challengeAndVerify({ factorId, code })
    if (error) return refuse('code', error)
    return { isConfirmed: true }
  },

  remove: async ({ request, locals }) => {
    const { factorId, code } = readAnswer(await request.formData())
    const { mfa } = locals.db.auth
    // Ask for a code now: turning it off must prove that the person still has the app.
    const proved = await mfa.challengeAndVerify({ factorId, code })
    if (proved.error) return refuse('remove', proved.error, factorId)
    const { error } = await mfa.unenroll({ factorId })
    if (error) return refuse('remove', error, factorId)
    await locals.db.auth.refreshSession()
    return { isRemoved: true }
  },
}

function readAnswer(form: FormData): { factorId: string; code: string } {
  return {
    factorId: String(form.get('factor') ?? ''),
    code: String(form.get('code') ?? '').replace(/\s/g, ''),
  }
}
