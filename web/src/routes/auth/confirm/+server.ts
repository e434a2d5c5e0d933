import { redirect } from '@sveltejs/kit'
import type { EmailOtpType } from '@supabase/supabase-js'
import { failureCode } from '#lib/failure.ts'
import { sameSite } from '#lib/next.ts'
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
 * Where the links in our e-mails land: with a `code` to exchange (PKCE, only in the browser that
 * asked) or with a `token_hash` and its type, which works from any device.
 */
export const GET: RequestHandler = async ({ url, locals }) => {
  const code = url.searchParams.get('code')
  const tokenHash = url.searchParams.get('token_hash')
  const type = TYPES.find((known) => known === url.searchParams.get('type'))
  const next = sameSite(
    url.searchParams.get('next'),
    type === 'recovery' ? '/reset-password' : '/welcome',
  )

  const { error } = code
    ? await locals.db.auth.exchangeCodeForSession(code)
    : tokenHash && type
      ? await locals.db.auth.verifyOtp({ token_hash: tokenHash, type })
      : { error: { code: 'otp_expired' } }

  if (!error) redirect(303, next)
  // An expired link, opened twice, still belongs to somebody who may be signed in already.
  if (locals.user && failureCode(error) === 'auth.link_expired') redirect(303, next)
  redirect(303, '/sign-in?link-expired')
}
