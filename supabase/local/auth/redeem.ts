// Uses up the token of a mail and does what the mail is for.
import { confirmEmail, confirmEmailChange } from './confirm.ts'
import { invalid } from './failure.ts'
import { issueAuthCode } from './flow.ts'
import { checkCode, clearOneTimeToken, clearOneTimeTokens, findByLink } from './one-time-token.ts'
import { openSession } from './session.ts'
import { findUser, findUserByEmail } from './user.ts'
import type { AuthContext, Queries } from './context.ts'
import type { Device } from './device.ts'
import type { FlowMethod } from './flow.ts'
import type { Slot } from './one-time-token.ts'
import type { Grant } from './session.ts'
import type { UserRow } from './user.ts'

/** The slots that each verification type opens. */
const TYPES: Record<string, { slots: readonly Slot[]; method: FlowMethod }> = {
  signup: { slots: ['confirmation'], method: 'email/signup' },
  recovery: { slots: ['recovery'], method: 'recovery' },
  magiclink: { slots: ['recovery'], method: 'magiclink' },
  email: { slots: ['confirmation', 'recovery'], method: 'magiclink' },
  email_change: { slots: ['emailChange', 'emailChangeCurrent'], method: 'email_change' },
}

/** The first of the two mails of an e-mail change: it is accepted, and nothing else happens yet. */
export const HALF_CONFIRMED =
  'Confirmation link accepted. Please proceed to confirm link sent to the other email'
type Half = typeof HALF_CONFIRMED

/** Opens a session for the link's token. Throws ApiError 403 otp_expired, 400 validation_failed. */
export function redeemLink(
  auth: AuthContext,
  token: string,
  type: string,
  device: Device,
): Promise<Grant | Half> {
  const { slots } = readType(type)
  return auth.db.transaction(async (tx) => {
    const { user, slot } = await findByLink(tx, token, slots)
    const redeemed = await redeem(tx, user, slot)
    return redeemed === HALF_CONFIRMED ? redeemed : openSession(tx, redeemed, 'otp', device)
  })
}

/** The same for a link with PKCE: an auth code instead of a session. */
export function redeemForCode(
  auth: AuthContext,
  token: string,
  type: string,
): Promise<{ code: string } | Half> {
  const { slots, method } = readType(type)
  return auth.db.transaction(async (tx) => {
    const { user, slot } = await findByLink(tx, token, slots)
    const redeemed = await redeem(tx, user, slot)
    if (redeemed === HALF_CONFIRMED) return redeemed
    return { code: await issueAuthCode(tx, user.id, method) }
  })
}

/** Opens a session for a typed-in code. Throws like `redeemLink`. */
export function redeemTypedCode(
  auth: AuthContext,
  { email, code, type }: { email: string; code: string; type: string },
  device: Device,
): Promise<Grant | Half> {
  const { slots } = readType(type)
  return auth.db.transaction(async (tx) => {
    const opened = await openByCode(tx, email, code, slots)
    const redeemed = await redeem(tx, opened.user, opened.slot)
    return redeemed === HALF_CONFIRMED ? redeemed : openSession(tx, redeemed, 'otp', device)
  })
}

/** A code of an e-mail change comes from the old or from the new mailbox. */
async function openByCode(
  queries: Queries,
  email: string,
  code: string,
  slots: readonly Slot[],
): Promise<{ user: UserRow; slot: Slot }> {
  const user = await findUserByEmail(queries, email)
  if (!slots.includes('emailChange')) return checkCode(user, email, code, slots)
  const isCurrent = user?.email_change && user.email_change_token_current
  return isCurrent
    ? checkCode(user, email, code, ['emailChangeCurrent'])
    : checkCode(await findUserChangingTo(queries, email), email, code, ['emailChange'])
}

async function redeem(queries: Queries, user: UserRow, slot: Slot): Promise<UserRow | Half> {
  const isChange = slot === 'emailChange' || slot === 'emailChangeCurrent'
  if (isChange && user.email_change_confirm_status !== 1) {
    await clearOneTimeToken(queries, user.id, slot)
    await queries.query(
      'update auth.users set email_change_confirm_status = 1, updated_at = now() where id = $1',
      [user.id],
    )
    return HALF_CONFIRMED
  }
  await clearOneTimeTokens(queries, user.id)
  if (isChange) await confirmEmailChange(queries, user)
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
