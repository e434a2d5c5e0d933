import { Failure, FAILURES, type FailureCode, isFailureCode } from '#contract/failure.ts'

/** What a person reads for a failure. */
export function explain(code: FailureCode): string {
  return FAILURES[code].sentence
}

export function statusOf(code: FailureCode): number {
  return FAILURES[code].status
}

/** Codes of Postgres, PostgREST and the auth server, in the words of the contract. */
const FOREIGN: Record<string, FailureCode> = {
  '22001': 'request.invalid',
  '22007': 'request.invalid',
  '22P02': 'request.invalid',
  '23502': 'request.invalid',
  '23503': 'not_found',
  '23505': 'request.invalid',
  '23514': 'request.invalid',
  '25006': 'service.unavailable',
  '42501': 'auth.forbidden',
  '53100': 'service.unavailable',
  '57014': 'service.unavailable',
  PGRST116: 'not_found',
  PGRST301: 'auth.required',
  PGRST303: 'auth.required',
  bad_jwt: 'auth.required',
  no_authorization: 'auth.required',
  session_expired: 'auth.required',
  session_not_found: 'auth.required',
  refresh_token_not_found: 'auth.required',
  refresh_token_already_used: 'auth.required',
  user_not_found: 'auth.required',
  invalid_credentials: 'auth.invalid_credentials',
  email_not_confirmed: 'auth.email_not_confirmed',
  email_address_invalid: 'auth.email_invalid',
  email_address_not_authorized: 'auth.email_invalid',
  weak_password: 'auth.weak_password',
  same_password: 'auth.same_password',
  otp_expired: 'auth.link_expired',
  flow_state_expired: 'auth.link_expired',
  flow_state_not_found: 'auth.link_expired',
  bad_code_verifier: 'auth.link_expired',
  insufficient_aal: 'auth.mfa_required',
  mfa_verification_failed: 'auth.mfa_invalid',
  mfa_challenge_expired: 'auth.mfa_invalid',
  // Asked from one address and answered from another, as a server with several may.
  mfa_ip_address_mismatch: 'auth.mfa_invalid',
  mfa_factor_not_found: 'not_found',
  mfa_factor_name_conflict: 'auth.factor_name_taken',
  too_many_enrolled_mfa_factors: 'auth.too_many_factors',
  over_request_rate_limit: 'auth.too_many_requests',
  over_email_send_rate_limit: 'auth.too_many_requests',
  request_timeout: 'service.unavailable',
  validation_failed: 'request.invalid',
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
 * Reads the failure out of whatever PostgREST, auth, storage or a function threw. What it does not
 * know is a bug and reads `internal`.
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
  return STATUSES[Number(status ?? statusCode)] ?? 'internal'
}

/** fetch itself failed. Each client wraps that in its own way, and each browser words it differently. */
function isUnreachable(name: unknown, message: unknown): boolean {
  if (name === 'AuthRetryableFetchError' || name === 'FunctionsFetchError') return true
  return /fetch failed|failed to fetch|load failed|networkerror/i.test(String(message))
}
