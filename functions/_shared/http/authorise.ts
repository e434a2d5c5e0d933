import { createSupabaseContext, type SupabaseContext } from '@supabase/server'
import { Failure } from '../contract/failure.ts'
import type { Database } from '../database.types.ts'
import type { Log } from '../observe/log.ts'

export type Context = SupabaseContext<Database>
/** A client; its rights depend on its key or token. */
export type Db = Context['supabase']

/**
 * Checks the caller and returns the clients that act for them. Throws `auth.required` for a wrong
 * credential of the caller, `auth.forbidden` for the token of an OAuth client; a mistake in our own
 * settings is a bug.
 */
export async function authorise(
  request: Request,
  auth: 'user' | 'publishable' | 'secret' | 'none',
  log: Log,
): Promise<Context> {
  const { data, error } = await createSupabaseContext<Database>(request, { auth })
  if (!error) {
    if (auth === 'user' && !isSession(data)) throw new Failure('auth.required')
    // The token of another program: it opens nothing.
    if (data.jwtClaims && 'client_id' in data.jwtClaims) throw new Failure('auth.forbidden')
    return data
  }
  if (error.status === 401) throw new Failure('auth.required', { cause: error })
  log.error('settings.incomplete', { code: error.code })
  throw new Failure('internal', { cause: error })
}

/** The signature was checked before. A session's token also expires and has the role of a person. */
function isSession({ jwtClaims }: Context): boolean {
  return jwtClaims?.role === 'authenticated' && typeof jwtClaims.exp === 'number'
}
