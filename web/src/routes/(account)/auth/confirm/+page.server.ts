import { fail, redirect } from '@sveltejs/kit'
import { isAuthPKCECodeVerifierMissingError } from '@supabase/supabase-js'
import { failureCode } from '#contract/read-failure.ts'
import { takeTry } from '#lib/server/tries.ts'
import { type AccountRefusal, mailedCode, refuse, refuseFields } from '../../account-form.ts'
import { type MailLink, mailLink, placeAfter } from './mail-link.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

/**
 * The target of the links in our e-mails. To open it spends nothing, since mail scanners open links
 * too: its button does. A `code` comes from hosted's own templates, and only the browser that asked
 * can exchange it.
 */
export const load: PageServerLoad = async ({ url, locals }) => {
  const link = mailLink(url)
  if (link.code !== null) await exchange(link.code, link, locals)
  // The first of the two links of an address change, from hosted's own template.
  if (link.isAccepted) redirect(303, placeAfter('email_change', 'half', locals.user !== null))
  return { kind: link.kind, hasToken: link.tokenHash !== null, isSpent: link.isSpent }
}

export const actions: Actions = {
  link: async ({ request, url, locals }) => {
    const { tokenHash, kind } = mailLink(url)
    const verified = await verify(locals, { token_hash: tokenHash ?? '', type: kind })
    if ('error' in verified) {
      const isUsed = failureCode(verified.error) === 'auth.link_expired'
      // A person who pressed it twice is signed in already.
      if (isUsed && locals.user && kind !== 'email_change')
        redirect(303, placeAfter(kind, 'done', true))
      return isUsed
        ? fail<AccountRefusal & { isSpent: true }>(410, { email: '', fields: {}, isSpent: true })
        : refuse(await request.formData(), verified.error)
    }
    redirect(303, placeAfter(kind, verified.outcome, isSignedInAfter(verified, locals)))
  },

  code: async ({ request, url, locals, getClientAddress }) => {
    const form = await request.formData()
    const typed = mailedCode.safeParse(Object.fromEntries(form))
    if (!typed.success) return refuseFields(form, typed.error)
    const { kind } = mailLink(url)
    const { email, code } = typed.data
    const tooMany = await takeTry(getClientAddress(), email)
    if (tooMany) return refuse(form, tooMany)
    const verified = await verify(locals, { email, token: code, type: kind })
    if ('error' in verified) {
      if (failureCode(verified.error) !== 'auth.link_expired') return refuse(form, verified.error)
      const wrong = 'That code is wrong, was used or has expired.'
      return fail<AccountRefusal>(403, { email, fields: { code: wrong } })
    }
    redirect(303, placeAfter(kind, verified.outcome, isSignedInAfter(verified, locals)))
  },
}

type Locals = RequestEvent['locals']
type Verification = Parameters<Locals['db']['auth']['verifyOtp']>[0]

/** Spends the token and opens its session, which replaces the one that this browser had. */
async function verify(
  { db }: Locals,
  token: Verification,
): Promise<{ outcome: 'done' | 'half' } | { error: unknown }> {
  const before = await sessionOf(db)
  const { data, error } = await db.auth.verifyOtp(token)
  if (error) return { error }
  if (!data.session) return { outcome: 'half' }
  await endSession(db, before)
  return { outcome: 'done' }
}

/** A token that is done has opened a session, in a browser that had none too. */
function isSignedInAfter({ outcome }: { outcome: 'done' | 'half' }, { user }: Locals): boolean {
  return outcome === 'done' || user !== null
}

async function exchange(code: string, { kind }: MailLink, { db, user }: Locals): Promise<void> {
  const before = await sessionOf(db)
  const { error } = await db.auth.exchangeCodeForSession(code)
  if (!error) {
    await endSession(db, before)
    redirect(303, placeAfter(kind, 'done', true))
  }
  // A code exists only when the mail's link was taken, even if this browser cannot exchange it.
  const isElsewhere = isAuthPKCECodeVerifierMissingError(error)
  if (isElsewhere && kind === 'signup') redirect(303, '/sign-in?confirmed')
  if (kind === 'email_change') redirect(303, placeAfter(kind, 'done', user !== null))
  if (user && failureCode(error) === 'auth.link_expired')
    redirect(303, placeAfter(kind, 'done', true))
}

async function sessionOf(db: Locals['db']): Promise<string | undefined> {
  const { data } = await db.auth.getClaims()
  return data?.claims.session_id
}

/** Nobody can use the old session, but the list of sessions would still show it. */
async function endSession(db: Locals['db'], session: string | undefined): Promise<void> {
  if (session) await db.rpc('end_session', { session })
}
