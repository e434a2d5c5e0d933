import type { Db } from '#lib/db/client.ts'
import { failureCode } from '#contract/read-failure.ts'
import { failWith } from './fail-with.ts'

export interface User {
  id: string
  email: string
  is_admin: boolean
  /** the assurance level of the session: aal2 after a second factor */
  aal: 'aal1' | 'aal2'
  /** opened by a mail within the last hour, so that the password may be set without the old one */
  is_from_mail: boolean
}

/** In seconds. */
const MAIL_COUNTS_FOR = 3600

/**
 * The caller, from a token whose signature was checked; null when nobody is signed in. The cookie
 * alone proves nothing, since anyone can write one.
 */
export async function readUser(db: Db): Promise<User | null> {
  const { data, error: refused } = await db.auth.getClaims()
  if (refused && failureCode(refused) === 'service.unavailable') {
    // Auth did not answer. The person is not signed out by that: the session stays.
    failWith('service.unavailable')
  }
  if (!data) return null
  const { sub, email, app_metadata, aal, amr } = data.claims
  return {
    id: sub,
    email: email ?? '',
    is_admin: app_metadata?.role === 'admin',
    aal: aal === 'aal2' ? 'aal2' : 'aal1',
    is_from_mail: isFromMail(amr),
  }
}

/** `amr` of a token: how its session was opened, and when in seconds. */
function isFromMail(amr: unknown): boolean {
  if (!Array.isArray(amr)) return false
  const since = Date.now() / 1000 - MAIL_COUNTS_FOR
  return amr.some(({ method, timestamp }) => /^(otp|recovery)$/.test(method) && timestamp > since)
}

export interface Factor {
  id: string
  name: string
  created_at: string
}

export interface Account {
  email: string
  /** an address that waits for its confirmation */
  new_email: string | null
  /** the verified ones, oldest first */
  factors: Factor[]
  /** the wording version ticked while signing up; a client may have written anything here */
  accepted_privacy: unknown
}

/**
 * The account as the auth server has it now; a token may be out of date. Throws `auth.required`
 * when the session was ended elsewhere, even before its token expires.
 */
export async function readAccount(db: Db): Promise<Account> {
  const { data, error: refused } = await db.auth.getUser()
  if (refused) throw refused
  const { email, new_email, factors = [], user_metadata } = data.user
  return {
    email: email ?? '',
    new_email: new_email ?? null,
    factors: factors
      .filter(({ factor_type, status }) => factor_type === 'totp' && status === 'verified')
      .map(({ id, friendly_name, created_at }) => ({
        id,
        name: friendly_name || 'Authenticator app',
        created_at,
      })),
    accepted_privacy: user_metadata.accepted_privacy,
  }
}

/**
 * Whether this session still needs its second factor. Policies already refuse it all data. This
 * only leads the person to the page that asks for the code.
 */
export function owesFactor(user: User, { factors }: Account): boolean {
  return user.aal !== 'aal2' && factors.length > 0
}
