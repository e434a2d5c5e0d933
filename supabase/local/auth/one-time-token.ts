// A mail holds a link with a long token, and a six-digit code to type in. Using one uses up both.
// The code is stored as a hash together with its address. The link's token is in
// auth.one_time_tokens, one for each account and slot, so that a newer mail replaces an older one.
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import { findUser, isBanned } from './user.ts'
import type { Queries } from './context.ts'
import type { UserRow } from './user.ts'

const LIFETIME = 60 * 60 * 1000

const SLOTS = {
  confirmation: {
    code: 'confirmation_token',
    sentAt: 'confirmation_sent_at',
    type: 'confirmation_token',
  },
  recovery: { code: 'recovery_token', sentAt: 'recovery_sent_at', type: 'recovery_token' },
  emailChange: {
    code: 'email_change_token_new',
    sentAt: 'email_change_sent_at',
    type: 'email_change_token_new',
  },
  emailChangeCurrent: {
    code: 'email_change_token_current',
    sentAt: 'email_change_sent_at',
    type: 'email_change_token_current',
  },
} as const
export type Slot = keyof typeof SLOTS

export interface OneTimeToken {
  /** for the link; starts with `pkce_` when the link answers with a code */
  token: string
  /** six digits */
  code: string
}

/** Replaces the account's token of this slot. `address` is the address of the mail. */
export async function issueOneTimeToken(
  queries: Queries,
  user: { id: string; address: string },
  slot: Slot,
  options: { pkce: boolean },
): Promise<OneTimeToken> {
  const code = randomInt(1_000_000).toString().padStart(6, '0')
  const token = `${options.pkce ? 'pkce_' : ''}${randomBytes(28).toString('hex')}`
  const { code: codeColumn, sentAt, type } = SLOTS[slot]

  await queries.query(
    `update auth.users set ${codeColumn} = $2, ${sentAt} = now(), updated_at = now()
     where id = $1`,
    [user.id, hashCode(user.address, code)],
  )
  await queries.query(
    'delete from auth.one_time_tokens where user_id = $1 and token_type::text = $2',
    [user.id, type],
  )
  await queries.query(
    `insert into auth.one_time_tokens (id, user_id, token_type, token_hash, relates_to)
     values ($1, $2, '${type}', $3, $4)`,
    [randomUUID(), user.id, token, user.address],
  )
  return { token, code }
}

/** The account of a link, and the slot it opens. Throws ApiError 403 otp_expired. */
export async function findByLink(
  queries: Queries,
  token: string,
  slots: readonly Slot[],
): Promise<{ user: UserRow; slot: Slot }> {
  const refusal = new ApiError(403, 'otp_expired', 'Email link is invalid or has expired')
  if (!/^(pkce_)?[0-9a-f]{56}$/.test(token)) throw refusal
  const found = await queries.query<{ user_id: string; token_type: string }>(
    'select user_id, token_type::text from auth.one_time_tokens where token_hash = $1',
    [token],
  )
  const row = found.rows[0]
  const slot = slots.find((name) => SLOTS[name].type === row?.token_type)
  const user = row && (await findUser(queries, row.user_id))
  if (!user || !slot || isExpired(user, slot)) throw refusal
  refuseBanned(user)
  return { user, slot }
}

/** The account and the slot that this code opens. Throws ApiError 403 otp_expired. */
export function checkCode(
  user: UserRow | undefined,
  address: string,
  code: string,
  slots: readonly Slot[],
): { user: UserRow; slot: Slot } {
  const hashed = hashCode(address, code)
  const slot = slots.find(
    (name) => user && user[SLOTS[name].code] === hashed && !isExpired(user, name),
  )
  if (!user || !slot) {
    throw new ApiError(403, 'otp_expired', 'Token has expired or is invalid')
  }
  refuseBanned(user)
  return { user, slot }
}

/** Voids every link and code sent to this account so far. */
export async function clearOneTimeTokens(queries: Queries, userId: string): Promise<void> {
  await queries.query('delete from auth.one_time_tokens where user_id = $1', [userId])
  await queries.query(
    `update auth.users set confirmation_token = '', recovery_token = '',
       email_change_token_new = '', email_change_token_current = '', updated_at = now()
     where id = $1`,
    [userId],
  )
}

/** One of two mails was answered; the other stays valid. */
export async function clearOneTimeToken(
  queries: Queries,
  userId: string,
  slot: Slot,
): Promise<void> {
  const { code, type } = SLOTS[slot]
  await queries.query(
    'delete from auth.one_time_tokens where user_id = $1 and token_type::text = $2',
    [userId, type],
  )
  await queries.query(`update auth.users set ${code} = '' where id = $1`, [userId])
}

function isExpired(user: UserRow, slot: Slot): boolean {
  const sentAt = user[SLOTS[slot].sentAt]
  return sentAt === null || new Date(sentAt).getTime() + LIFETIME < Date.now()
}

function refuseBanned(user: UserRow): void {
  if (isBanned(user)) throw new ApiError(403, 'user_banned', 'User is banned')
}

function hashCode(address: string, code: string): string {
  return createHash('sha224').update(address).update(code).digest('hex')
}
