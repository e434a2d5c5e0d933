import { randomUUID } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import { makeSecret, matchingStep } from './totp.ts'
import type { Queries } from './context.ts'

const CHALLENGE_SECONDS = 300

export interface Factor {
  id: string
  user_id: string
  friendly_name: string | null
  status: 'verified' | 'unverified'
  secret: string
}

interface Challenge {
  created_at: string | Date
  verified_at: string | Date | null
  ip_address: string
}

const COLUMNS = 'id, user_id, friendly_name, status::text, secret'

export async function listFactors(queries: Queries, userId: string): Promise<Factor[]> {
  const found = await queries.query<Factor>(
    `select ${COLUMNS} from auth.mfa_factors where user_id = $1`,
    [userId],
  )
  return found.rows
}

export async function findFactor(
  queries: Queries,
  userId: string,
  id: string,
): Promise<Factor | undefined> {
  const found = await queries.query<Factor>(
    `select ${COLUMNS} from auth.mfa_factors where user_id = $1 and id = $2`,
    [userId, id],
  )
  return found.rows[0]
}

/** Removes factors that were not verified within five minutes. */
export async function dropAbandonedFactors(queries: Queries, userId: string): Promise<void> {
  await queries.query(
    `delete from auth.mfa_factors
     where user_id = $1 and status = 'unverified' and created_at < now() - interval '5 minutes'`,
    [userId],
  )
}

export async function enrolFactor(
  queries: Queries,
  userId: string,
  name: string,
): Promise<{ id: string; secret: string }> {
  const [id, secret] = [randomUUID(), makeSecret()]
  await queries.query(
    `insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret)
     values ($1, $2, $3, 'totp', 'unverified', $4)`,
    [id, userId, name, secret],
  )
  return { id, secret }
}

export async function challengeFactor(queries: Queries, factorId: string, address: string) {
  const id = randomUUID()
  // Challenges are removed after an hour, long after their codes could be used again.
  await queries.query(
    `delete from auth.mfa_challenges where factor_id = $1 and created_at < now() - interval '1 hour'`,
    [factorId],
  )
  const inserted = await queries.query<{ expires_at: number }>(
    `insert into auth.mfa_challenges (id, factor_id, ip_address) values ($1, $2, $3::inet)
     returning extract(epoch from created_at)::int + ${CHALLENGE_SECONDS} as expires_at`,
    [id, factorId, address || '127.0.0.1'],
  )
  return { id, type: 'totp', expires_at: inserted.rows[0]?.expires_at }
}

/**
 * Marks challenge and factor as verified. Throws ApiError 422: mfa_factor_not_found,
 * mfa_ip_address_mismatch, mfa_challenge_expired, mfa_verification_failed.
 *
 * Stricter than GoTrue in one thing: a code is accepted only once, also for another challenge.
 */
export async function proveFactor(
  queries: Queries,
  factor: Factor,
  answer: { id: string; code: string; address: string },
): Promise<void> {
  const challenge = await findChallenge(queries, factor.id, answer.id)
  if (!challenge) {
    throw refusal('mfa_factor_not_found', 'MFA factor with the provided challenge ID not found')
  }
  if (challenge.verified_at !== null || challenge.ip_address !== (answer.address || '127.0.0.1')) {
    throw refusal('mfa_ip_address_mismatch', 'Challenge and verify IP addresses mismatch.')
  }
  if (new Date(challenge.created_at).getTime() + CHALLENGE_SECONDS * 1000 < Date.now()) {
    throw refusal(
      'mfa_challenge_expired',
      `MFA challenge ${answer.id} has expired, verify against another challenge or create a new challenge.`,
    )
  }
  const step = matchingStep(factor.secret, answer.code)
  if (step === null || (await wasUsed(queries, factor.id, step))) {
    throw refusal('mfa_verification_failed', 'Invalid TOTP code entered')
  }
  // GoTrue's column `otp_code` is for codes sent by phone; here it holds the time step.
  await queries.query(
    'update auth.mfa_challenges set verified_at = now(), otp_code = $2 where id = $1',
    [answer.id, String(step)],
  )
  await queries.query(
    `update auth.mfa_factors set status = 'verified', updated_at = now() where id = $1`,
    [factor.id],
  )
  // Removes other factors that were begun and never verified.
  await queries.query(`delete from auth.mfa_factors where user_id = $1 and status = 'unverified'`, [
    factor.user_id,
  ])
}

async function findChallenge(
  queries: Queries,
  factorId: string,
  id: string,
): Promise<Challenge | undefined> {
  const found = await queries.query<Challenge>(
    `select created_at, verified_at, host(ip_address) as ip_address
     from auth.mfa_challenges where factor_id = $1 and id::text = $2`,
    [factorId, id.toLowerCase()],
  )
  return found.rows[0]
}

async function wasUsed(queries: Queries, factorId: string, step: number): Promise<boolean> {
  const found = await queries.query(
    'select 1 from auth.mfa_challenges where factor_id = $1 and otp_code = $2',
    [factorId, String(step)],
  )
  return found.rows.length > 0
}

function refusal(code: string, message: string): ApiError {
  return new ApiError(422, code, message)
}
