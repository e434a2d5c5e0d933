import { redirect } from '@sveltejs/kit'
import { failureCode } from '#contract/read-failure.ts'
import { type InputOf, webEndpoints } from '#contract/web-endpoints.ts'
import { endpoint } from '#lib/server/endpoint.ts'
import { sameSite } from '#lib/server/same-site-path.ts'

/**
 * The target of the links in our e-mails: with a `code` to exchange (PKCE, only in the browser that
 * asked) or with a `token_hash` and its type, which works on any device.
 */
export const GET = endpoint(webEndpoints['GET /auth/confirm'], async (link, { locals }) => {
  if (link.for === 'email-change') return finishEmailChange(link, locals)
  const { code, token_hash, type } = link
  const next = sameSite(link.next, type === 'recovery' ? '/reset-password' : '/welcome')

  const { error } = code
    ? await exchange(code, locals)
    : token_hash && type
      ? await locals.db.auth.verifyOtp({ token_hash, type })
      : { error: { code: 'otp_expired' } }

  if (!error) redirect(303, next)
  // The link may be expired or used, but its owner may still be signed in.
  if (locals.user && failureCode(error) === 'auth.link_expired') redirect(303, next)
  redirect(303, '/sign-in?link-expired')
})

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
async function finishEmailChange(
  { code, error }: InputOf<'GET /auth/confirm'>,
  locals: App.Locals,
): Promise<never> {
  // A code exists only when both mailboxes agreed, even if this browser cannot exchange it.
  if (code) await exchange(code, locals)
  const outcome = code ? 'done' : error !== undefined ? 'failed' : 'half'
  redirect(303, `${locals.user ? '/settings' : '/sign-in'}?email-change=${outcome}`)
}
