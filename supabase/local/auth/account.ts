// The routes of a signed-in person's own account.
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { authenticate } from './authenticate.ts'
import { metadata, readBody, text } from './body.ts'
import { prepareEmailChange, sendLetter } from './deliver.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { readChallenge } from './flow.ts'
import { mergeMetadata, setPassword } from './change-user.ts'
import { hashPassword, isPassword, requireGoodPassword } from './password.ts'
import { readRedirect } from './redirect.ts'
import { closeSessions } from './session.ts'
import { findUser, viewUser } from './user.ts'
import type { Hono } from 'hono'
import type { AuthContext } from './context.ts'
import type { SessionRow } from './session.ts'
import type { UserRow } from './user.ts'

const updateBody = z.object({
  email: text,
  phone: text,
  password: text,
  data: metadata,
  code_challenge: text,
  code_challenge_method: text,
})

export function routeAccount(app: Hono, auth: AuthContext): void {
  app.get('/user', async (c) => {
    const { user } = await authenticate(auth, c.req.raw.headers)
    return c.json(await viewUser(auth.db, user))
  })

  app.put('/user', async (c) => {
    const { user, session } = await authenticate(auth, c.req.raw.headers)
    const body = await readBody(c, updateBody)
    if (body.phone !== '') throw invalid('Phone numbers are not supported')
    const challenge = readChallenge(body)
    const email = body.email === '' ? null : readEmailAddress(body.email)
    const newEmail = email === user.email ? null : email
    if (newEmail || body.password !== '') await requireStrongSession(auth, user, session)
    const hashedPassword =
      body.password === '' ? null : await newPassword(auth, user, body.password)
    if (newEmail) auth.throttles.mails.take(newEmail)

    const { changed, envelopes } = await auth.db.transaction(async (tx) => {
      if (hashedPassword) {
        await setPassword(tx, user.id, hashedPassword)
        await closeSessions(tx, user.id, { except: session.id })
      }
      if (body.data) await mergeMetadata(tx, user.id, 'raw_user_meta_data', body.data)
      const envelopes = newEmail ? await prepareEmailChange(tx, user, newEmail, challenge) : []
      const row = await findUser(tx, user.id)
      return { changed: row && (await viewUser(tx, row)), envelopes }
    })
    for (const envelope of envelopes) await sendLetter(auth, envelope, readRedirect(c, auth))
    return c.json(changed)
  })

  app.post('/logout', async (c) => {
    const { user, session } = await authenticate(auth, c.req.raw.headers)
    const scope = c.req.query('scope') || 'global'
    if (scope === 'global') await closeSessions(auth.db, user.id, 'all')
    else if (scope === 'local') await closeSessions(auth.db, user.id, { only: session.id })
    else if (scope === 'others') await closeSessions(auth.db, user.id, { except: session.id })
    else throw invalid(`Unsupported logout scope "${scope}"`)
    return c.body(null, 204)
  })
}

async function newPassword(auth: AuthContext, user: UserRow, password: string): Promise<string> {
  await requireGoodPassword(password, auth.minimumPasswordLength)
  if (await isPassword(password, user.encrypted_password)) {
    throw new ApiError(
      422,
      'same_password',
      'New password should be different from the old password.',
    )
  }
  return hashPassword(password, auth.passwordCost)
}

/** A session without the second factor must not take over an account that has one. */
async function requireStrongSession(
  auth: AuthContext,
  user: UserRow,
  session: SessionRow,
): Promise<void> {
  if (session.aal === 'aal2') return
  const verified = await auth.db.query(
    `select 1 from auth.mfa_factors where user_id = $1 and status = 'verified'`,
    [user.id],
  )
  if (verified.rows.length === 0) return
  throw new ApiError(
    401,
    'insufficient_aal',
    'AAL2 session is required to update email or password when MFA is enabled.',
  )
}
