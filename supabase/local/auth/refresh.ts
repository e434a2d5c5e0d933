// A refresh token is used once. The exception is a client that lost the answer: the token before
// the current one is answered with the current one again.
import { ApiError } from '../api-error.ts'
import { findSession, insertRefreshToken, readGrant } from './session.ts'
import { findUser, isBanned } from './user.ts'
import type { Transaction } from '@electric-sql/pglite'
import type { AuthContext } from './context.ts'
import type { Device } from './device.ts'
import type { Grant } from './session.ts'

/** How long an even older token still works, for requests under way. */
const REUSE_MILLISECONDS = 10_000

interface RefreshTokenRow {
  token: string
  user_id: string
  session_id: string
  parent: string | null
  revoked: boolean
  updated_at: string | Date
}

/** Throws ApiError 400: refresh_token_not_found, refresh_token_already_used, session_expired … */
export async function refreshSession(
  auth: AuthContext,
  token: string,
  device: Device,
): Promise<Grant> {
  const outcome = await auth.db.transaction(async (tx) => {
    const row = await findRefreshToken(tx, token)
    const current = await currentToken(tx, row)
    // Returned instead of thrown: a throw would roll back the end of the session.
    if (!current) return endStolenSession(tx, row.session_id)
    await tx.query(
      `update auth.sessions
       set refreshed_at = now() at time zone 'utc', updated_at = now(),
         user_agent = coalesce($2, user_agent), ip = coalesce($3, ip)
       where id = $1`,
      [row.session_id, device.userAgent, device.address],
    )
    return readGrant(tx, row.user_id, row.session_id, current)
  })
  if (outcome instanceof ApiError) throw outcome
  return outcome
}

async function findRefreshToken(tx: Transaction, token: string): Promise<RefreshTokenRow> {
  const found = await tx.query<RefreshTokenRow>(
    `select token, user_id, session_id, parent, coalesce(revoked, false) as revoked, updated_at
     from auth.refresh_tokens where token = $1 and session_id is not null`,
    [token],
  )
  const row = found.rows[0]
  if (!row) {
    throw refusal('refresh_token_not_found', 'Invalid Refresh Token: Refresh Token Not Found')
  }
  const user = await findUser(tx, row.user_id)
  if (!user || isBanned(user)) throw refusal('user_banned', 'Invalid Refresh Token: User Banned')
  const session = await findSession(tx, row.session_id)
  if (session?.not_after && new Date(session.not_after) < new Date()) {
    throw refusal('session_expired', 'Invalid Refresh Token: Session Expired')
  }
  return row
}

/**
 * The token that the client continues with. Null when an old token comes that no client should
 * have.
 */
async function currentToken(tx: Transaction, row: RefreshTokenRow): Promise<string | null> {
  if (!row.revoked) {
    await tx.query(
      'update auth.refresh_tokens set revoked = true, updated_at = now() where token = $1',
      [row.token],
    )
    return insertRefreshToken(tx, row.user_id, row.session_id, row.token)
  }

  const found = await tx.query<{ token: string; parent: string | null }>(
    `select token, parent from auth.refresh_tokens
     where session_id = $1 and not coalesce(revoked, false) order by id desc limit 1`,
    [row.session_id],
  )
  const active = found.rows[0]
  if (!active) return null
  const isRecent = new Date(row.updated_at).getTime() + REUSE_MILLISECONDS > Date.now()
  return active.parent === row.token || isRecent ? active.token : null
}

async function endStolenSession(tx: Transaction, sessionId: string): Promise<ApiError> {
  await tx.query(
    'update auth.refresh_tokens set revoked = true, updated_at = now() where session_id = $1',
    [sessionId],
  )
  return refusal('refresh_token_already_used', 'Invalid Refresh Token: Already Used')
}

function refusal(code: string, message: string): ApiError {
  return new ApiError(400, code, message)
}
