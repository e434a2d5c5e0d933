import { redirect } from '@sveltejs/kit'
import type { EmailOtpType } from '@supabase/supabase-js'
import { failureCode } from '#contract/read-failure.ts'
import { sameSite } from '#lib/server/same-site-path.ts'
import type { RequestHandler } from './$types'

const TYPES: readonly EmailOtpType[] = [
  'signup',
  'invite',
  'magiclink',
  'recovery',
  'email_change',
  'email',
]

/**
 * The target of the links in our e-mails: with a `code` to exchange (PKCE, only in the browser that
 * asked) or with a `token_hash` and its type, which works on any device.
 */
export const GET: RequestHandler = async ({ url, locals }) => {
  if (url.searchParams.get('for') === 'email-change') return finishEmailChange(url, locals)
  const code = url.searchParams.get('code')
  const tokenHash = url.searchParams.get('token_hash')
  const type = TYPES.find((known) => known === url.searchParams.get('type'))
  const next = sameSite(
    url.searchParams.get('next'),
    type === 'recovery' ? '/reset-password' : '/welcome',
  )

  const { error } = code
    ? await exchange(code, locals)
    : tokenHash && type
      ? await locals.db.auth.verifyOtp({ token_hash: tokenHash, type })
      : { error: { code: 'otp_expired' } }

  if (!error) redirect(303, next)
  // The link may be expired or used, but its owner may still be signed in.
  if (locals.user && failureCode(error) === 'auth.link_expired') redirect(303, next)
  redirect(303, '/sign-in?link-expired')
}

/** Opens the session of a code. It replaces the session that this browser had. */
async function exchange(code: string, { db }: App.Locals) {
  const { data } = await db.auth.getClaims()
  const { error } = await db.auth.exchangeCodeForSession(code)
  const before = data?.claims.session_id
  // End the old session: nobody can use it, but the list of sessions would still show it.
  if (!error && before) await db.rpc('end_session', { session: before })
  return { error }
}

/** One of the two links of an e-mail change; both must be opened, signed in or not. */
async function finishEmailChange({ searchParams }: URL, locals: App.Locals): Promise<never> {
  const code = searchParams.get('code')
  // A code exists only when both mailboxes agreed, even if this browser cannot exchange it.
  if (code) await exchange(code, locals)
  const outcome = code ? 'done' : searchParams.has('error') ? 'failed' : 'half'
  redirect(303, `${locals.user ? '/settings' : '/sign-in'}?email-change=${outcome}`)
}
