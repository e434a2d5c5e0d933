import { error } from '@sveltejs/kit'
import type { Db } from './db/client.ts'
import { explain, failureCode } from './failure.ts'

export interface User {
  id: string
  email: string
  is_admin: boolean
  /** assurance level of the session: aal2 once a second factor was given */
  aal: 'aal1' | 'aal2'
}

/**
 * Who is asking, from a token whose signature was checked; null when nobody is signed in. The
 * cookie alone proves nothing: anyone can write one.
 */
export async function readUser(db: Db): Promise<User | null> {
  const { data, error: refused } = await db.auth.getClaims()
  if (refused && failureCode(refused) === 'service.unavailable') {
    // Not the same as signed out: the session is kept for when auth answers again.
    error(503, { code: 'service.unavailable', message: explain('service.unavailable') })
  }
  if (!data) return null
  const { sub, email, app_metadata, aal } = data.claims
  return {
    id: sub,
    email: email ?? '',
    is_admin: app_metadata?.role === 'admin',
    aal: aal === 'aal2' ? 'aal2' : 'aal1',
  }
}

export interface Factor {
  id: string
  name: string
  created_at: string
}

/** The verified factors of whoever is signed in, oldest first. Throws the auth server's failure. */
export async function readFactors(db: Db): Promise<Factor[]> {
  const { data, error: refused } = await db.auth.mfa.listFactors()
  if (refused) throw refused
  return data.totp.map(({ id, friendly_name, created_at }) => ({
    id,
    name: friendly_name || 'Authenticator app',
    created_at,
  }))
}

/**
 * Whether this session still owes its second factor. Policies see to it that it gets nothing; this
 * is for leading the person to the page that asks.
 */
export async function owesFactor(db: Db, user: User): Promise<boolean> {
  return user.aal !== 'aal2' && (await readFactors(db)).length > 0
}
