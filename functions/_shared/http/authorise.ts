import { createSupabaseContext, type SupabaseContext } from '@supabase/server'
import { Failure } from '../contract/failure.ts'
import type { Database } from '../database.types.ts'
import type { Log } from '../observe/log.ts'

export type Context = SupabaseContext<Database>
/** A client; which rights it has is said by who made it. */
export type Db = Context['supabase']

/**
 * Checks who calls and gives the clients that act for them. Throws `auth.required` for whatever is
 * wrong with the caller's credential; a mistake in our own settings is a bug.
 */
export async function authorise(
  request: Request,
  auth: 'user' | 'publishable' | 'secret' | 'none',
  log: Log,
): Promise<Context> {
  const { data, error } = await createSupabaseContext<Database>(request, { auth })
  if (!error) {
    if (auth === 'user' && !isSession(data)) throw new Failure('auth.required')
    return data
  }
  if (error.status === 401) throw new Failure('auth.required', { cause: error })
  log.error('settings.incomplete', { code: error.code })
  throw new Failure('internal', { cause: error })
}

/** The signature is ours already. A session also ends, and its role is a person's. */
function isSession({ jwtClaims }: Context): boolean {
  return jwtClaims?.role === 'authenticated' && typeof jwtClaims.exp === 'number'
}
