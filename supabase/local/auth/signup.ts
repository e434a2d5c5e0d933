import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { metadata, readBody, text } from './body.ts'
import { createUser } from './create-user.ts'
import { prepareLetter, sendLetter } from './deliver.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { readChallenge } from './flow.ts'
import { hashPassword, requireGoodPassword } from './password.ts'
import { readRedirect } from './redirect.ts'
import { findUser, findUserByEmail, viewUser } from './user.ts'
import type { Hono } from 'hono'
import type { Metadata } from './body.ts'
import type { AuthContext } from './context.ts'
import type { Challenge } from './flow.ts'
import type { User } from './user.ts'

const signupBody = z.object({
  email: text,
  phone: text,
  password: text,
  data: metadata,
  code_challenge: text,
  code_challenge_method: text,
})

export interface Registration {
  email: string
  password: string
  data: Metadata
  challenge: Challenge | null
  redirectTo: string
}

export function routeSignup(app: Hono, auth: AuthContext): void {
  app.post('/signup', async (c) => {
    const body = await readBody(c, signupBody)
    if (body.password === '') throw invalid('Signup requires a valid password')
    await requireGoodPassword(body.password, auth.minimumPasswordLength)
    if (body.phone !== '' || body.email === '') {
      throw invalid('Sign up only available with email provider')
    }
    const user = await register(auth, {
      email: readEmailAddress(body.email),
      password: body.password,
      data: body.data ?? {},
      challenge: readChallenge(body),
      redirectTo: readRedirect(c, auth),
    })
    return c.json(user)
  })
}

/**
 * Makes the account and sends its confirmation. An unconfirmed address gets another mail and keeps
 * its password, since the second claim is as unproven as the first. A confirmed address gets no
 * mail. Both answer with an invented user, so that nobody learns which addresses have accounts.
 * Hosted invents a user without identities, which can be recognised; this one has all that a new
 * account has.
 */
export async function register(auth: AuthContext, registration: Registration): Promise<User> {
  const { email, password, data, challenge, redirectTo } = registration
  // Both happen before the account is looked up: refusals and time must not depend on it.
  auth.throttles.mails.take(email)
  const hashedPassword = await hashPassword(password, auth.passwordCost)

  const { user, envelope } = await auth.db.transaction(async (tx) => {
    const existing = await findUserByEmail(tx, email)
    if (existing?.email_confirmed_at) return { user: inventUser(email, data), envelope: null }

    const { id } = existing ?? (await createUser(tx, auth, { email, hashedPassword, data }))
    const envelope = await prepareLetter(tx, 'signup', { id, address: email }, challenge)
    if (existing) return { user: inventUser(email, data), envelope }
    const account = await findUser(tx, id)
    if (!account) throw new Error('the account was not kept')
    return { user: await viewUser(tx, account), envelope }
  })
  if (envelope) await sendLetter(auth, envelope, redirectTo)
  return user
}

function inventUser(email: string, data: Metadata): User {
  const now = new Date().toISOString()
  const id = randomUUID()
  const times = { created_at: now, updated_at: now }
  const claims = { ...data, sub: id, email, email_verified: false, phone_verified: false }
  const identity = {
    identity_id: randomUUID(),
    id,
    user_id: id,
    identity_data: claims,
    provider: 'email',
    last_sign_in_at: now,
    ...times,
    email,
  }
  return {
    id,
    aud: 'authenticated',
    role: 'authenticated',
    email,
    phone: '',
    email_confirmed_at: undefined,
    invited_at: undefined,
    confirmation_sent_at: now,
    confirmed_at: undefined,
    recovery_sent_at: undefined,
    new_email: undefined,
    email_change_sent_at: undefined,
    last_sign_in_at: undefined,
    app_metadata: { provider: 'email', providers: ['email'] },
    user_metadata: claims,
    factors: undefined,
    identities: [identity],
    ...times,
    banned_until: undefined,
    is_anonymous: false,
  }
}
