// Requests that answer `{}` whether or not the address has an account, and maybe send a mail.
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { metadata, readBody, text } from './body.ts'
import { prepareLetter, sendLetter } from './deliver.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { readChallenge } from './flow.ts'
import { randomPassword } from './password.ts'
import { readRedirect } from './redirect.ts'
import { register } from './signup.ts'
import { findUserByEmail } from './user.ts'
import type { Context, Hono } from 'hono'
import type { AuthContext } from './context.ts'
import type { Letter } from './letters.ts'
import type { UserRow } from './user.ts'

const challengeFields = { code_challenge: text, code_challenge_method: text }
const recoverBody = z.object({ email: text, ...challengeFields })
const resendBody = z.object({ email: text, phone: text, type: text, ...challengeFields })
const otpBody = z.object({
  email: text,
  phone: text,
  create_user: z
    .boolean()
    .nullish()
    .transform((wanted) => wanted ?? true),
  data: metadata,
  ...challengeFields,
})

type ChallengeBody = Parameters<typeof readChallenge>[0]

export function routeMailRequests(app: Hono, auth: AuthContext): void {
  app.post('/recover', async (c) => {
    const body = await readBody(c, recoverBody)
    if (body.email === '') throw invalid('Password recovery requires an email')
    const email = readEmailAddress(body.email)
    await send(c, auth, { email, body, letterFor: () => ({ kind: 'recovery', address: email }) })
    return c.json({})
  })

  app.post('/resend', async (c) => {
    const body = await readBody(c, resendBody)
    if (body.type !== 'signup' && body.type !== 'email_change') {
      throw invalid('Missing one of these types: signup, email_change, sms, phone_change')
    }
    if (body.email === '') throw invalid('Type provided requires an email address')
    const email = readEmailAddress(body.email)
    const isSignup = body.type === 'signup'
    await send(c, auth, {
      email,
      body,
      letterFor: (user) => {
        if (isSignup) return user.email_confirmed_at ? null : { kind: 'signup', address: email }
        return user.email_change ? { kind: 'email_change', address: user.email_change } : null
      },
    })
    return c.json({})
  })

  // A sign-in link; for an address without a confirmed account, its confirmation instead.
  app.post('/otp', async (c) => {
    const body = await readBody(c, otpBody)
    if (body.phone !== '') {
      throw new ApiError(400, 'phone_provider_disabled', 'Unsupported phone provider')
    }
    const email = readEmailAddress(body.email)
    const user = await findUserByEmail(auth.db, email)
    if (!user && !body.create_user) {
      throw new ApiError(422, 'otp_disabled', 'Signups not allowed for otp')
    }
    if (user?.email_confirmed_at) {
      await send(c, auth, { email, body, letterFor: () => ({ kind: 'magiclink', address: email }) })
      return c.json({})
    }
    await register(auth, {
      email,
      password: randomPassword(),
      data: body.data ?? {},
      challenge: readChallenge(body),
      redirectTo: readRedirect(c, auth),
    })
    return c.json({})
  })
}

async function send(
  c: Context,
  auth: AuthContext,
  request: {
    email: string
    body: ChallengeBody
    letterFor: (user: UserRow) => { kind: Letter; address: string } | null
  },
): Promise<void> {
  const challenge = readChallenge(request.body)
  const redirectTo = readRedirect(c, auth)
  auth.throttles.mails.take(request.email)

  const envelope = await auth.db.transaction(async (tx) => {
    const user = await findUserByEmail(tx, request.email)
    const letter = user && request.letterFor(user)
    if (!user || !letter) return null
    return prepareLetter(tx, letter.kind, { id: user.id, address: letter.address }, challenge)
  })
  if (envelope) await sendLetter(auth, envelope, redirectTo)
}
