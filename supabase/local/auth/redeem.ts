// Uses up what a mail carried, and does what it was sent for.
import { confirmEmail, confirmEmailChange } from './confirm.ts'
import { invalid } from './failure.ts'
import { issueAuthCode } from './flow.ts'
import { checkCode, clearOneTimeTokens, findByLink } from './one-time-token.ts'
import { openSession } from './session.ts'
import { findUser, findUserByEmail } from './user.ts'
import type { AuthContext, Queries } from './context.ts'
import type { FlowMethod } from './flow.ts'
import type { Slot } from './one-time-token.ts'
import type { Grant } from './session.ts'
import type { UserRow } from './user.ts'

/** Which slots a verification type opens. */
const TYPES: Record<string, { slots: readonly Slot[]; method: FlowMethod }> = {
  signup: { slots: ['confirmation'], method: 'email/signup' },
  recovery: { slots: ['recovery'], method: 'recovery' },
  magiclink: { slots: ['recovery'], method: 'magiclink' },
  email: { slots: ['confirmation', 'recovery'], method: 'magiclink' },
  email_change: { slots: ['emailChange'], method: 'email_change' },
}

/** Opens a session for the link's token. Throws ApiError 403 otp_expired, 400 validation_failed. */
export function redeemLink(
  auth: AuthContext,
  token: string,
  type: string,
  userAgent: string | undefined,
): Promise<Grant> {
  const { slots } = readType(type)
  return auth.db.transaction(async (tx) => {
    const { user, slot } = await findByLink(tx, token, slots)
    return openSession(tx, await redeem(tx, user, slot), 'otp', userAgent)
  })
}

/** The same for a link asked for with PKCE: an auth code instead of a session. */
export function redeemForCode(auth: AuthContext, token: string, type: string): Promise<string> {
  const { slots, method } = readType(type)
  return auth.db.transaction(async (tx) => {
    const { user, slot } = await findByLink(tx, token, slots)
    await redeem(tx, user, slot)
    return issueAuthCode(tx, user.id, method)
  })
}

/** Opens a session for a typed-in code. Throws like `redeemLink`. */
export function redeemTypedCode(
  auth: AuthContext,
  { email, code, type }: { email: string; code: string; type: string },
  userAgent: string | undefined,
): Promise<Grant> {
  const { slots } = readType(type)
  return auth.db.transaction(async (tx) => {
    const user = slots.includes('emailChange')
      ? await findUserChangingTo(tx, email)
      : await findUserByEmail(tx, email)
    const opened = checkCode(user, email, code, slots)
    return openSession(tx, await redeem(tx, opened.user, opened.slot), 'otp', userAgent)
  })
}

async function redeem(queries: Queries, user: UserRow, slot: Slot): Promise<UserRow> {
  await clearOneTimeTokens(queries, user.id)
  if (slot === 'emailChange') await confirmEmailChange(queries, user)
  else if (!user.email_confirmed_at) await confirmEmail(queries, user.id)
  const redeemed = await findUser(queries, user.id)
  if (!redeemed) throw new Error('the account is gone')
  return redeemed
}

async function findUserChangingTo(queries: Queries, email: string): Promise<UserRow | undefined> {
  const found = await queries.query<UserRow>(
    'select * from auth.users where lower(email_change) = $1 order by email_change_sent_at desc',
    [email],
  )
  return found.rows[0]
}

function readType(type: string): { slots: readonly Slot[]; method: FlowMethod } {
  const found = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (!found) throw invalid('Invalid email verification type')
  return found
}
