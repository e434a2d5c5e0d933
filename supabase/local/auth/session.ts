import { randomBytes, randomUUID } from 'node:crypto'
import { isRole, signToken } from '../claims.ts'
import { findUser, viewUser } from './user.ts'
import type { AuthContext, Queries } from './context.ts'
import type { Device } from './device.ts'
import type { User, UserRow } from './user.ts'

export const LIFETIME_SECONDS = 3600

export interface SessionRow {
  id: string
  user_id: string
  aal: 'aal1' | 'aal2' | null
  not_after: string | Date | null
}

interface Reference {
  method: string
  /** seconds since 1970 */
  timestamp: number
}

/** All values of a token answer: read inside a transaction, and signed after it. */
export interface Grant {
  user: User
  sessionId: string
  aal: 'aal1' | 'aal2'
  amr: Reference[]
  refreshToken: string
}

/** Starts a session. `method` is how the person signed in; `amr` names it. */
export async function openSession(
  queries: Queries,
  user: UserRow,
  method: string,
  device: Device,
): Promise<Grant> {
  const sessionId = randomUUID()
  await queries.query(
    `insert into auth.sessions (id, user_id, aal, user_agent, ip) values ($1, $2, 'aal1', $3, $4)`,
    [sessionId, user.id, device.userAgent, device.address],
  )
  await queries.query(
    `insert into auth.mfa_amr_claims (id, session_id, authentication_method, created_at, updated_at)
     values ($1, $2, $3, now(), now())`,
    [randomUUID(), sessionId, method],
  )
  await queries.query(
    'update auth.users set last_sign_in_at = now(), updated_at = now() where id = $1',
    [user.id],
  )
  const refreshToken = await insertRefreshToken(queries, user.id, sessionId, null)
  return readGrant(queries, user.id, sessionId, refreshToken)
}

export async function insertRefreshToken(
  queries: Queries,
  userId: string,
  sessionId: string,
  parent: string | null,
): Promise<string> {
  const token = randomBytes(16).toString('base64url')
  await queries.query(
    `insert into auth.refresh_tokens (token, user_id, session_id, parent, revoked)
     values ($1, $2, $3, $4, false)`,
    [token, userId, sessionId, parent],
  )
  return token
}

export async function readGrant(
  queries: Queries,
  userId: string,
  sessionId: string,
  refreshToken: string,
): Promise<Grant> {
  const user = await findUser(queries, userId)
  const session = await findSession(queries, sessionId)
  if (!user || !session) throw new Error('a session without its account')
  const references = await queries.query<Reference>(
    `select authentication_method as method, extract(epoch from updated_at)::int as timestamp
     from auth.mfa_amr_claims where session_id = $1 order by updated_at desc`,
    [sessionId],
  )
  return {
    user: await viewUser(queries, user),
    sessionId,
    aal: session.aal ?? 'aal1',
    amr: references.rows,
    refreshToken,
  }
}

export async function findSession(queries: Queries, id: string): Promise<SessionRow | undefined> {
  const found = await queries.query<SessionRow>(
    'select id, user_id, aal::text, not_after from auth.sessions where id = $1',
    [id],
  )
  return found.rows[0]
}

/**
 * The second factor was verified: this session is aal2 from now on, with a new refresh token, and
 * sessions without the factor end.
 */
export async function strengthenSession(
  queries: Queries,
  userId: string,
  sessionId: string,
  factorId: string,
): Promise<Grant> {
  await queries.query(
    `update auth.sessions set aal = 'aal2', factor_id = $2, updated_at = now() where id = $1`,
    [sessionId, factorId],
  )
  await queries.query(
    `insert into auth.mfa_amr_claims (id, session_id, authentication_method) values ($1, $2, 'totp')
     on conflict (session_id, authentication_method) do update set updated_at = now()`,
    [randomUUID(), sessionId],
  )
  await queries.query(
    `delete from auth.sessions where user_id = $1 and coalesce(aal, 'aal1') < 'aal2'`,
    [userId],
  )
  const replaced = await queries.query<{ token: string }>(
    `update auth.refresh_tokens set revoked = true, updated_at = now()
     where session_id = $1 and not coalesce(revoked, false) returning token`,
    [sessionId],
  )
  const parent = replaced.rows[0]?.token ?? null
  const refreshToken = await insertRefreshToken(queries, userId, sessionId, parent)
  return readGrant(queries, userId, sessionId, refreshToken)
}

/** The sessions that used this factor are aal1 again from their next refresh. */
export async function dropSecondFactor(queries: Queries, factorId: string): Promise<void> {
  await queries.query(
    `delete from auth.mfa_amr_claims where authentication_method = 'totp'
     and session_id in (select id from auth.sessions where factor_id = $1)`,
    [factorId],
  )
  await queries.query(
    `update auth.sessions set aal = 'aal1', factor_id = null, updated_at = now()
     where factor_id = $1`,
    [factorId],
  )
  await queries.query('delete from auth.mfa_factors where id = $1', [factorId])
}

/**
 * Ends the sessions of a person: this one, all others, or all. Their refresh tokens are removed
 * too.
 */
export async function closeSessions(
  queries: Queries,
  userId: string,
  which: { only: string } | { except: string } | 'all',
): Promise<void> {
  if (which === 'all') {
    await queries.query('delete from auth.sessions where user_id = $1', [userId])
    return
  }
  const isOnly = 'only' in which
  await queries.query(
    `delete from auth.sessions where user_id = $1 and id ${isOnly ? '=' : '<>'} $2`,
    [userId, isOnly ? which.only : which.except],
  )
}

/** The answer of /token and of /verify, with a signed access token. */
export async function answerGrant(auth: AuthContext, grant: Grant) {
  const { user, sessionId, aal, amr } = grant
  const issuedAt = Math.floor(Date.now() / 1000)
  const expires_at = issuedAt + LIFETIME_SECONDS
  const access_token = await signToken(
    {
      sub: user.id,
      aud: user.aud,
      exp: expires_at,
      iat: issuedAt,
      email: user.email,
      phone: user.phone,
      app_metadata: user.app_metadata,
      user_metadata: user.user_metadata,
      role: isRole(user.role) ? user.role : 'authenticated',
      aal,
      amr,
      session_id: sessionId,
      is_anonymous: user.is_anonymous,
    },
    auth.keys,
    auth.issuer,
  )
  return {
    access_token,
    token_type: 'bearer',
    expires_in: LIFETIME_SECONDS,
    expires_at,
    refresh_token: grant.refreshToken,
    user,
  }
}
