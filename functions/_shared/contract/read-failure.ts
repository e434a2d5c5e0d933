import { Failure, type FailureCode, isFailureCode } from './failure.ts'

/** Failure codes for whole classes of Postgres errors, by the first two letters of their codes. */
const CLASSES: Record<string, FailureCode> = {
  '08': 'service.unavailable', // connections
  '22': 'request.invalid',
  '23': 'request.invalid',
  '28': 'auth.forbidden',
  '40': 'service.unavailable', // conflicts with another transaction
  '53': 'service.unavailable', // out of memory, disk or connections
  '57': 'service.unavailable', // time-outs and restarts
}

/** Codes of Postgres, PostgREST and the auth server, as codes of the contract. */
const FOREIGN: Record<string, FailureCode> = {
  '23503': 'not_found',
  '25006': 'service.unavailable', // the database only reads while its disk is full
  '42501': 'auth.forbidden',
  '55P03': 'service.unavailable', // a lock
  PGRST000: 'service.unavailable',
  PGRST001: 'service.unavailable',
  PGRST002: 'service.unavailable',
  PGRST003: 'service.unavailable',
  PGRST116: 'not_found',
  PGRST301: 'auth.required',
  PGRST302: 'auth.required',
  PGRST303: 'auth.required',
  bad_jwt: 'auth.required',
  no_authorization: 'auth.required',
  session_expired: 'auth.required',
  session_not_found: 'auth.required',
  refresh_token_not_found: 'auth.required',
  refresh_token_already_used: 'auth.required',
  reauthentication_needed: 'auth.required',
  reauthentication_not_valid: 'auth.required',
  reauth_nonce_missing: 'auth.required',
  user_not_found: 'auth.required',
  user_banned: 'auth.forbidden',
  not_admin: 'auth.forbidden',
  signup_disabled: 'auth.forbidden',
  email_provider_disabled: 'auth.forbidden',
  otp_disabled: 'auth.forbidden',
  mfa_totp_enroll_not_enabled: 'auth.forbidden',
  mfa_totp_verify_not_enabled: 'auth.forbidden',
  invalid_credentials: 'auth.invalid_credentials',
  email_not_confirmed: 'auth.email_not_confirmed',
  email_address_invalid: 'auth.email_invalid',
  email_address_not_authorized: 'auth.email_invalid',
  weak_password: 'auth.weak_password',
  same_password: 'auth.same_password',
  otp_expired: 'auth.link_expired',
  invite_not_found: 'auth.link_expired',
  flow_state_expired: 'auth.link_expired',
  flow_state_not_found: 'auth.link_expired',
  bad_code_verifier: 'auth.link_expired',
  insufficient_aal: 'auth.mfa_required',
  mfa_verification_failed: 'auth.mfa_invalid',
  mfa_verification_rejected: 'auth.mfa_invalid',
  mfa_challenge_expired: 'auth.mfa_invalid',
  // A server with several addresses may send the two requests from different ones.
  mfa_ip_address_mismatch: 'auth.mfa_invalid',
  mfa_factor_not_found: 'not_found',
  mfa_factor_name_conflict: 'auth.factor_name_taken',
  too_many_enrolled_mfa_factors: 'auth.too_many_factors',
  over_request_rate_limit: 'auth.too_many_requests',
  over_email_send_rate_limit: 'auth.too_many_requests',
  conflict: 'service.unavailable',
  request_timeout: 'service.unavailable',
  validation_failed: 'request.invalid',
  bad_json: 'request.invalid',
  // Nobody may learn in this way which address has an account.
  email_exists: 'request.invalid',
  user_already_exists: 'request.invalid',
}

const STATUSES: Record<number, FailureCode> = {
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'not_found',
  413: 'request.too_large',
  429: 'rate_limited',
  502: 'service.unavailable',
  503: 'service.unavailable',
  504: 'service.unavailable',
}

/**
 * Reads the failure code from an error of PostgREST, auth, storage or a function. An unknown error
 * is a bug and becomes `internal`. Functions and web share this, so that one error has one code
 * everywhere.
 */
export function failureCode(thrown: unknown): FailureCode {
  if (thrown instanceof Failure) return thrown.code
  if (typeof thrown !== 'object' || thrown === null) return 'internal'
  const { code, message, name, status, statusCode } = thrown as Record<string, unknown>

  if (isFailureCode(code)) return code
  if (isFailureCode(message)) return message
  if (typeof code === 'string' && Object.hasOwn(FOREIGN, code)) return FOREIGN[code] ?? 'internal'
  // The session was ended elsewhere; auth-js says so without a code.
  if (name === 'AuthSessionMissingError') return 'auth.required'
  if (isUnreachable(name, message)) return 'service.unavailable'
  const broad = /^[0-9A-Z]{5}$/.test(String(code)) ? CLASSES[String(code).slice(0, 2)] : undefined
  // Storage answers 400 to nearly all and puts the real status into `statusCode`.
  return broad ?? STATUSES[Number(statusCode)] ?? STATUSES[Number(status)] ?? 'internal'
}

/**
 * `fetch` itself failed. Each client wraps that error differently, and each runtime has its own
 * message.
 */
function isUnreachable(name: unknown, message: unknown): boolean {
  if (/^(AuthRetryableFetchError|FunctionsFetchError|TimeoutError)$/.test(String(name))) return true
  return /fetch failed|failed to fetch|load failed|networkerror|error sending request/i.test(
    String(message),
  )
}

/** Seconds until a retry is useful: a Failure holds them, and SQL writes them into the hint. */
export function secondsToWait(thrown: unknown): number | null {
  const { retryAfter, hint } = Object(thrown) as Record<string, unknown>
  if (typeof retryAfter === 'number') return retryAfter
  const written = /^Try again in (\d+) s\.$/.exec(String(hint))?.[1]
  return written === undefined ? null : Number(written)
}
