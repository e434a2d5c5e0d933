import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { UUID } from './authenticate.ts'
import { readBody, text } from './body.ts'
import { clientAddress } from './client-address.ts'
import { deviceOf } from './device.ts'
import { invalid } from './failure.ts'
import { finishFlow } from './flow.ts'
import { isPassword } from './password.ts'
import { refreshSession } from './refresh.ts'
import { answerGrant, openSession } from './session.ts'
import { findUser, findUserByEmail, isBanned } from './user.ts'
import type { Context, Hono } from 'hono'
import type { AuthContext } from './context.ts'
import type { Grant } from './session.ts'

const passwordBody = z.object({ email: text, phone: text, password: text })
const refreshBody = z.object({ refresh_token: text })
const pkceBody = z.object({ auth_code: text, code_verifier: text })

export function routeToken(app: Hono, auth: AuthContext): void {
  app.post('/token', async (c) => {
    const grant = await grantFor(c, auth)
    c.header('cache-control', 'no-store')
    return c.json(await answerGrant(auth, grant))
  })
}

function grantFor(c: Context, auth: AuthContext): Promise<Grant> {
  switch (c.req.query('grant_type')) {
    case 'password':
      return signIn(c, auth)
    case 'refresh_token':
      return refresh(c, auth)
    case 'pkce':
      return exchangeCode(c, auth)
    default:
      throw new ApiError(400, 'invalid_credentials', 'unsupported_grant_type')
  }
}

async function signIn(c: Context, auth: AuthContext): Promise<Grant> {
  const body = await readBody(c, passwordBody)
  if (body.phone !== '') {
    throw new ApiError(422, 'phone_provider_disabled', 'Phone logins are disabled')
  }
  if (body.email === '') throw invalid('missing email or phone')
  const email = body.email.toLowerCase()
  auth.throttles.signIns.take(`${clientAddress(c, auth.keys)} ${email}`)

  const user = await findUserByEmail(auth.db, email)
  const matches = await isPassword(body.password, user?.encrypted_password ?? null)
  if (!user || !matches) {
    throw new ApiError(400, 'invalid_credentials', 'Invalid login credentials')
  }
  if (isBanned(user)) throw new ApiError(400, 'user_banned', 'User is banned')
  if (!user.email_confirmed_at) {
    throw new ApiError(400, 'email_not_confirmed', 'Email not confirmed')
  }
  return auth.db.transaction((tx) => openSession(tx, user, 'password', deviceOf(c, auth.keys)))
}

async function refresh(c: Context, auth: AuthContext): Promise<Grant> {
  const { refresh_token } = await readBody(c, refreshBody)
  if (refresh_token === '') throw invalid('refresh_token required')
  return refreshSession(auth, refresh_token, deviceOf(c, auth.keys))
}

async function exchangeCode(c: Context, auth: AuthContext): Promise<Grant> {
  const body = await readBody(c, pkceBody)
  if (body.auth_code === '' || body.code_verifier === '') {
    throw invalid('invalid request: both auth code and code verifier should be non-empty')
  }
  if (!UUID.test(body.auth_code)) {
    throw new ApiError(404, 'flow_state_not_found', 'invalid flow state, no valid flow state found')
  }
  return auth.db.transaction(async (tx) => {
    const { userId, method } = await finishFlow(tx, body.auth_code, body.code_verifier)
    const user = await findUser(tx, userId)
    if (!user) throw new ApiError(404, 'user_not_found', 'User not found')
    if (isBanned(user)) throw new ApiError(400, 'user_banned', 'User is banned')
    return openSession(tx, user, method, deviceOf(c, auth.keys))
  })
}
