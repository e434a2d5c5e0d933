import { ApiError } from '../api-error.ts'
import { identify, verifyToken } from '../claims.ts'
import { findSession } from './session.ts'
import { findUser } from './user.ts'
import type { AuthContext } from './context.ts'
import type { SessionRow } from './session.ts'
import type { UserRow } from './user.ts'

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The person and session of the bearer token. Throws ApiError 401 or 403 as GoTrue does. */
export async function authenticate(
  auth: AuthContext,
  headers: Headers,
): Promise<{ user: UserRow; session: SessionRow }> {
  const claims = await verifyToken(bearerToken(headers), auth.keys).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : ''
    throw badToken(`invalid JWT: unable to parse or verify signature, ${reason}`)
  })
  if (!claims.sub) throw badToken('invalid claim: missing sub claim')

  const user = await findUser(auth.db, claims.sub)
  if (!user) {
    throw new ApiError(403, 'user_not_found', 'User from sub claim in JWT does not exist')
  }
  const session = UUID.test(claims.session_id ?? '')
    ? await findSession(auth.db, claims.session_id ?? '')
    : undefined
  if (!session) {
    throw new ApiError(
      403,
      'session_not_found',
      'Session from session_id claim in JWT does not exist',
    )
  }
  return { user, session }
}

/** Lets only the secret key pass. Throws ApiError 401 no_authorization or 403 not_admin. */
export async function requireAdmin(auth: AuthContext, headers: Headers): Promise<void> {
  // Without an apikey, the bearer token must be the key itself.
  const asked = headers.has('apikey') ? headers : new Headers({ apikey: bearerToken(headers) })
  const claims = await identify(asked, auth.keys).catch(() => {
    throw badToken('Invalid token')
  })
  if (claims.role === 'service_role') return
  throw new ApiError(403, 'not_admin', 'User not allowed')
}

function bearerToken(headers: Headers): string {
  const match = /^bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')
  if (match?.[1]) return match[1]
  throw new ApiError(401, 'no_authorization', 'This endpoint requires a Bearer token')
}

function badToken(message: string): ApiError {
  return new ApiError(403, 'bad_jwt', message)
}
