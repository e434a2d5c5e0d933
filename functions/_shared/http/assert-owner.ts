import type { Db } from './authorise.ts'
import { Failure } from '../contract/failure.ts'

/**
 * The secret key bypasses every policy, so the caller's own right is checked first: by RLS, with a
 * client that acts as the caller. Throws `auth.mfa_required`, or `auth.required` for an account
 * that is gone.
 */
export async function assertOwner(db: Db, userId: string, aal: string | null): Promise<void> {
  const { data } = await db
    .from('profiles')
    .select('user_id')
    .eq('user_id', userId)
    .maybeSingle()
    .throwOnError()
  if (!data) throw new Failure(aal === 'aal2' ? 'auth.required' : 'auth.mfa_required')
}
