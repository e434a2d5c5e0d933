import { error } from '@sveltejs/kit'
import type { Db } from './db/client.ts'
import { explain, failureCode } from './failure.ts'

export interface User {
  id: string
  email: string
  is_admin: boolean
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
  const { sub, email, app_metadata } = data.claims
  return { id: sub, email: email ?? '', is_admin: app_metadata?.role === 'admin' }
}
