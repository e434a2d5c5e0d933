// PKCE for mail links: the client that asked proves itself with a verifier when it exchanges the
// link's code.
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import { invalid } from './failure.ts'
import type { Queries } from './context.ts'

const LIFETIME = 5 * 60 * 1000

/** How the person signed in, as `amr` names it. */
export type FlowMethod = 'email/signup' | 'recovery' | 'magiclink' | 'email_change'

export interface Challenge {
  challenge: string
  method: 's256' | 'plain'
}

interface FlowRow {
  id: string
  user_id: string | null
  authentication_method: FlowMethod
  code_challenge: string
  code_challenge_method: 's256' | 'plain'
  auth_code_issued_at: string | Date | null
}

/** The challenge of a request body, or null. Throws ApiError 400 validation_failed. */
export function readChallenge(body: {
  code_challenge: string
  code_challenge_method: string
}): Challenge | null {
  const { code_challenge: challenge } = body
  if ((challenge === '') !== (body.code_challenge_method === '')) {
    throw invalid('PKCE flow requires code_challenge_method and code_challenge')
  }
  if (challenge === '') return null
  if (challenge.length < 43 || challenge.length > 128) {
    throw invalid('code challenge has to be between 43 and 128 characters')
  }
  if (!/^[a-zA-Z0-9._~-]+$/.test(challenge)) {
    throw invalid(
      'code challenge can only contain alphanumeric characters, hyphens, periods, underscores and tildes',
    )
  }
  const method = body.code_challenge_method.toLowerCase()
  if (method !== 's256' && method !== 'plain') throw invalid('unsupported code_challenge_method')
  return { challenge, method }
}

export async function beginFlow(
  queries: Queries,
  userId: string,
  method: FlowMethod,
  { challenge, method: challengeMethod }: Challenge,
): Promise<void> {
  await queries.query(`delete from auth.flow_state where created_at < now() - interval '1 day'`)
  await queries.query(
    `insert into auth.flow_state
       (id, user_id, auth_code, authentication_method, provider_type, code_challenge,
        code_challenge_method)
     values ($1, $2, $3, $4, $4, $5, '${challengeMethod}')`,
    [randomUUID(), userId, randomUUID(), method, challenge],
  )
}

/** The code that a link answers with, for the latest flow of this person. Throws ApiError 400. */
export async function issueAuthCode(
  queries: Queries,
  userId: string,
  method: FlowMethod,
): Promise<string> {
  const issued = await queries.query<{ auth_code: string }>(
    `update auth.flow_state set auth_code_issued_at = now(), updated_at = now()
     where id = (
       select id from auth.flow_state where user_id = $1 and authentication_method = $2
       order by created_at desc limit 1
     )
     returning auth_code`,
    [userId, method],
  )
  const flow = issued.rows[0]
  if (!flow) throw new ApiError(400, 'flow_state_not_found', 'No associated flow state found.')
  return flow.auth_code
}

/** Uses the code up. Throws ApiError: 404 not found, 422 expired, 400 bad_code_verifier. */
export async function finishFlow(
  queries: Queries,
  authCode: string,
  verifier: string,
): Promise<{ userId: string; method: FlowMethod }> {
  const found = await queries.query<FlowRow>(
    `select id, user_id, authentication_method, code_challenge, code_challenge_method::text,
       auth_code_issued_at
     from auth.flow_state where auth_code = $1`,
    [authCode],
  )
  const flow = found.rows[0]
  if (!flow?.user_id || !flow.auth_code_issued_at) {
    throw new ApiError(404, 'flow_state_not_found', 'invalid flow state, no valid flow state found')
  }
  if (new Date(flow.auth_code_issued_at).getTime() + LIFETIME < Date.now()) {
    throw new ApiError(422, 'flow_state_expired', 'invalid flow state, flow state has expired')
  }
  if (!isAnswer(verifier, flow)) {
    throw new ApiError(
      400,
      'bad_code_verifier',
      'code challenge does not match previously saved code verifier',
    )
  }
  await queries.query('delete from auth.flow_state where id = $1', [flow.id])
  return { userId: flow.user_id, method: flow.authentication_method }
}

function isAnswer(verifier: string, flow: FlowRow): boolean {
  const answer =
    flow.code_challenge_method === 'plain'
      ? verifier
      : createHash('sha256').update(verifier).digest('base64url')
  const [left, right] = [Buffer.from(answer), Buffer.from(flow.code_challenge)]
  return left.length === right.length && timingSafeEqual(left, right)
}
