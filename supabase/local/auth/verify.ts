import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { readBody, text } from './body.ts'
import { deviceOf } from './device.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { HALF_CONFIRMED, redeemForCode, redeemLink, redeemTypedCode } from './redeem.ts'
import { readRedirect, withParameters } from './redirect.ts'
import { answerGrant } from './session.ts'
import type { Hono } from 'hono'
import type { AuthContext } from './context.ts'
import type { Grant } from './session.ts'

const verifyBody = z.object({ type: text, token: text, token_hash: text, email: text, phone: text })

const OAUTH_ERRORS: Record<number, string> = {
  400: 'invalid_request',
  401: 'unauthorized_client',
  403: 'access_denied',
  500: 'server_error',
}

export function routeVerify(app: Hono, auth: AuthContext): void {
  // The link of a mail: it always redirects to the app, also after a failure.
  app.get('/verify', async (c) => {
    const type = c.req.query('type') ?? ''
    const token = c.req.query('token') ?? ''
    if (type === '') throw invalid('Verify requires a verification type')
    if (token === '') throw invalid('Verify requires a token or a token hash')
    const redirectTo = readRedirect(c, auth)
    const isPkce = token.startsWith('pkce_')
    c.header('cache-control', 'no-store')

    try {
      const redeemed = isPkce
        ? await redeemForCode(auth, token, type)
        : await redeemLink(auth, token, type, deviceOf(c, auth.keys))
      if (redeemed === HALF_CONFIRMED) {
        const message = { message: HALF_CONFIRMED }
        const query = isPkce ? message : {}
        return c.redirect(withParameters(redirectTo, { query, fragment: message }), 303)
      }
      if ('code' in redeemed) {
        return c.redirect(withParameters(redirectTo, { query: redeemed }), 303)
      }
      const { user: _user, ...session } = await answerGrant(auth, redeemed)
      const fragment = Object.entries({ ...session, type }).map(([name, value]) => [
        name,
        String(value),
      ])
      return c.redirect(withParameters(redirectTo, { fragment: Object.fromEntries(fragment) }), 303)
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown
      const failure = {
        error: OAUTH_ERRORS[thrown.status] ?? 'invalid_request',
        error_code: thrown.code,
        error_description: thrown.message,
      }
      const query = isPkce ? failure : {}
      return c.redirect(withParameters(redirectTo, { query, fragment: failure }), 303)
    }
  })

  app.post('/verify', async (c) => {
    const body = await readBody(c, verifyBody)
    if (body.type === '') throw invalid('Verify requires a verification type')
    if ((body.token === '') === (body.token_hash === '')) {
      throw invalid('Verify requires either a token or a token hash')
    }
    const device = deviceOf(c, auth.keys)
    const answer = async (redeemed: Grant | typeof HALF_CONFIRMED) =>
      c.json(
        redeemed === HALF_CONFIRMED
          ? { code: '200', msg: redeemed }
          : await answerGrant(auth, redeemed),
      )
    c.header('cache-control', 'no-store')

    if (body.token_hash !== '') {
      if (body.email !== '' || body.phone !== '') {
        throw invalid('Only the token_hash and type should be provided')
      }
      return answer(await redeemLink(auth, body.token_hash, body.type, device))
    }

    if (body.email === '' || body.phone !== '') {
      throw invalid('Only an email address or phone number should be provided on verify')
    }
    const email = readEmailAddress(body.email)
    // There are only a million codes, so the number of tries is limited.
    auth.throttles.verifications.take(email)
    const typed = { email, code: body.token, type: body.type }
    return answer(await redeemTypedCode(auth, typed, device))
  })
}
