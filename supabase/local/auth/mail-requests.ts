// Requests that answer `{}` whether or not the address has an account, and maybe send a mail.
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { metadata, readBody, text } from './body.ts'
import { prepareEmailChange, prepareLetter, sendLetter } from './deliver.ts'
import { readEmailAddress } from './email-address.ts'
import { invalid } from './failure.ts'
import { readChallenge } from './flow.ts'
import { hashPassword, randomPassword } from './password.ts'
import { readRedirect } from './redirect.ts'
import { register } from './signup.ts'
import { findUserByEmail } from './user.ts'
import type { Context, Hono } from 'hono'
import type { AuthContext, Queries } from './context.ts'
import type { Envelope } from './deliver.ts'
import type { Challenge } from './flow.ts'
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
    await send(c, auth, {
      email,
      body,
      prepare: async (tx, user, challenge) => [
        await prepareLetter(tx, 'recovery', { id: user.id, address: email }, challenge),
      ],
    })
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
      prepare: async (tx, user, challenge) => {
        if (!isSignup) {
          return user.email_change ? prepareEmailChange(tx, user, user.email_change, challenge) : []
        }
        if (user.email_confirmed_at) return []
        return [await prepareLetter(tx, 'signup', { id: user.id, address: email }, challenge)]
      },
    })
    return c.json({})
  })

  // Sends a sign-in link. An address without a confirmed account gets a confirmation instead.
  app.post('/otp', async (c) => {
    const body = await readBody(c, otpBody)
    if (body.phone !== '') {
      throw new ApiError(400, 'phone_provider_disabled', 'Unsupported phone provider')
    }
    const email = readEmailAddress(body.email)
    const user = await findUserByEmail(auth.db, email)
    if (user?.email_confirmed_at || !body.create_user) {
      // Takes as long as making a new account. Neither the answer (hosted refuses) nor the time
      // tells which addresses have one.
      if (body.create_user) await hashPassword(randomPassword(), auth.passwordCost)
      await send(c, auth, {
        email,
        body,
        prepare: async (tx, { id, email_confirmed_at }, challenge) => {
          const kind = email_confirmed_at ? 'magiclink' : 'signup'
          return [await prepareLetter(tx, kind, { id, address: email }, challenge)]
        },
      })
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
    prepare: (tx: Queries, user: UserRow, challenge: Challenge | null) => Promise<Envelope[]>
  },
): Promise<void> {
  const challenge = readChallenge(request.body)
  const redirectTo = readRedirect(c, auth)
  auth.throttles.mails.take(request.email)

  const envelopes = await auth.db.transaction(async (tx) => {
    const user = await findUserByEmail(tx, request.email)
    return user ? request.prepare(tx, user, challenge) : []
  })
  for (const envelope of envelopes) await sendLetter(auth, envelope, redirectTo)
}
