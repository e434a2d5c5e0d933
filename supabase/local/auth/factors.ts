// The second factor: its owner enrols, challenges, verifies and removes it. TOTP only.
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { authenticate, UUID } from './authenticate.ts'
import { readBody, text } from './body.ts'
import { clientAddress } from './client-address.ts'
import { invalid } from './failure.ts'
import {
  challengeFactor,
  dropAbandonedFactors,
  enrolFactor,
  findFactor,
  listFactors,
  proveFactor,
  type Factor,
} from './factor-store.ts'
import { answerGrant, dropSecondFactor, type SessionRow, strengthenSession } from './session.ts'
import { keyUri } from './totp.ts'
import type { Context, Hono } from 'hono'
import type { AuthContext, Queries } from './context.ts'
import type { UserRow } from './user.ts'

const MOST_FACTORS = 10

const enrolBody = z.object({ factor_type: text, friendly_name: text, issuer: text })
const verifyBody = z.object({ challenge_id: text, code: text })

export function routeFactors(app: Hono, auth: AuthContext): void {
  app.post('/factors', async (c) => {
    const { user, session } = await authenticate(auth, c.req.raw.headers)
    const body = await readBody(c, enrolBody)
    if (body.factor_type !== 'totp') throw invalid('factor_type needs to be totp')
    const issuer = body.issuer.replaceAll(':', ' ').trim() || new URL(auth.siteUrl).hostname
    const factor = await auth.db.transaction(async (tx) => {
      await dropAbandonedFactors(tx, user.id)
      await requireRoom(tx, user, session, body.friendly_name)
      return enrolFactor(tx, user.id, body.friendly_name)
    })
    const uri = keyUri(factor.secret, issuer, user.email ?? '')
    c.header('cache-control', 'no-store')
    return c.json({
      id: factor.id,
      type: 'totp',
      friendly_name: body.friendly_name,
      totp: { qr_code: renderSVG(uri), secret: factor.secret, uri },
    })
  })

  app.post('/factors/:id/challenge', async (c) => {
    const { user } = await authenticate(auth, c.req.raw.headers)
    const factor = await ownFactor(auth.db, user, c)
    // Challenges and tries share one limit, so that more challenges give no more tries.
    auth.throttles.factors.take(user.id)
    return c.json(await challengeFactor(auth.db, factor.id, clientAddress(c, auth.keys)))
  })

  app.post('/factors/:id/verify', async (c) => {
    const { user, session } = await authenticate(auth, c.req.raw.headers)
    const factor = await ownFactor(auth.db, user, c)
    const { challenge_id, code } = await readBody(c, verifyBody)
    auth.throttles.factors.take(user.id)
    const grant = await auth.db.transaction(async (tx) => {
      await proveFactor(tx, factor, {
        id: challenge_id,
        code,
        address: clientAddress(c, auth.keys),
      })
      return strengthenSession(tx, user.id, session.id, factor.id)
    })
    c.header('cache-control', 'no-store')
    return c.json(await answerGrant(auth, grant))
  })

  app.delete('/factors/:id', async (c) => {
    const { user, session } = await authenticate(auth, c.req.raw.headers)
    const factor = await ownFactor(auth.db, user, c)
    if (factor.status === 'verified' && session.aal !== 'aal2') {
      throw new ApiError(422, 'insufficient_aal', 'AAL2 required to unenroll verified factor')
    }
    await auth.db.transaction((tx) => dropSecondFactor(tx, factor.id))
    return c.json({ id: factor.id })
  })
}

async function ownFactor(queries: Queries, user: UserRow, c: Context): Promise<Factor> {
  const id = c.req.param('id') ?? ''
  if (!UUID.test(id)) throw new ApiError(404, 'validation_failed', 'factor_id must be an UUID')
  const factor = await findFactor(queries, user.id, id)
  if (!factor) throw new ApiError(404, 'mfa_factor_not_found', 'Factor not found')
  return factor
}

async function requireRoom(
  queries: Queries,
  user: UserRow,
  session: SessionRow,
  name: string,
): Promise<void> {
  const factors = await listFactors(queries, user.id)
  if (name.trim() !== '' && factors.some(({ friendly_name }) => friendly_name === name)) {
    throw new ApiError(
      422,
      'mfa_factor_name_conflict',
      `A factor with the friendly name "${name}" for this user already exists`,
    )
  }
  if (factors.length >= MOST_FACTORS) {
    throw new ApiError(
      422,
      'too_many_enrolled_mfa_factors',
      'Maximum number of verified factors reached, unenroll to continue',
    )
  }
  if (session.aal !== 'aal2' && factors.some(({ status }) => status === 'verified')) {
    throw new ApiError(403, 'insufficient_aal', 'AAL2 required to enroll a new factor')
  }
}
