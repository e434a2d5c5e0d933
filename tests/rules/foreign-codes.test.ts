// Every code of the auth server, PostgREST, Storage and Postgres has a sentence of ours. A code
// that a new version adds fails here until it has one.
import { expect, test } from 'vitest'
import type { FailureCode } from '../../functions/_shared/contract/failure.ts'
import { failureCode } from '../../functions/_shared/contract/read-failure.ts'
import { explain } from '../../web/src/lib/failure.ts'
import { ourFiles, read } from './files.ts'

/** Codes of ways to sign in that Rolecall has disabled, and codes of our own mistakes. */
const INTERNAL = new Set(
  `unexpected_failure phone_exists provider_email_needs_verification bad_oauth_state
  bad_oauth_callback oauth_provider_not_supported unexpected_audience single_identity_not_deletable
  email_conflict_identity_not_deletable identity_already_exists phone_provider_disabled
  webauthn_challenge_expired captcha_failed saml_provider_disabled manual_linking_disabled
  sms_send_failed phone_not_confirmed saml_relay_state_not_found saml_relay_state_expired
  saml_idp_not_found saml_assertion_no_user_id saml_assertion_no_email sso_provider_not_found
  saml_metadata_fetch_failed saml_idp_already_exists sso_domain_already_exists
  saml_entity_id_mismatch provider_disabled user_sso_managed identity_not_found
  over_sms_send_rate_limit anonymous_provider_disabled hook_timeout hook_timeout_after_retry
  hook_payload_over_size_limit hook_payload_invalid_content_type mfa_phone_enroll_not_enabled
  mfa_phone_verify_not_enabled mfa_webauthn_enroll_not_enabled mfa_webauthn_verify_not_enabled
  mfa_recovery_codes_enroll_not_enabled mfa_recovery_codes_verify_not_enabled
  mfa_recovery_codes_locked mfa_recovery_codes_sole_factor mfa_verified_factor_exists`.split(/\s+/),
)

const known = read('node_modules/@supabase/auth-js/dist/module/lib/error-codes.d.ts')
const authCodes = [...known.matchAll(/'([a-z_]+)'/g)].map(([, code]) => code!)

test('the list of the auth server’s codes is not empty', () => {
  expect(authCodes.length).toBeGreaterThan(80)
  expect([...INTERNAL].filter((code) => !authCodes.includes(code))).toEqual([])
})

test.each(authCodes)('auth refuses with %s', (code) => {
  const read = failureCode({ name: 'AuthApiError', code, status: 422, message: 'x' })
  expect(read === 'internal').toBe(INTERNAL.has(code))
  expect(explain(read)).toMatch(/\.$/)
})

test('the embedded auth server uses only codes of the hosted one', () => {
  const sources = ourFiles('supabase/local/auth', ['.ts']).filter(
    (file) => !/\.test\.ts$/.test(file),
  )
  const thrown = sources.flatMap((file) =>
    [...read(file).matchAll(/new ApiError\(\s*(\d+),\s*'([a-z_]+)'/g)].map(
      ([, status, code]) => [Number(status), code!] as const,
    ),
  )
  expect(thrown.length).toBeGreaterThan(15)
  for (const [status, code] of thrown) {
    const isOurFault = status >= 500 || INTERNAL.has(code)
    expect(failureCode({ code, status }) === 'internal', `${status} ${code}`).toBe(isOurFault)
  }
})

const postgrest = (from: number, to: number, expected: FailureCode) =>
  Array.from({ length: to - from + 1 }, (_, index): [string, FailureCode] => [
    `PGRST${String(from + index).padStart(3, '0')}`,
    expected,
  ])

/** As documented: https://docs.postgrest.org/en/stable/references/errors.html */
const POSTGREST = new Map([
  ...postgrest(0, 3, 'service.unavailable'),
  // A wrong query, or a missing table, column or function, is our mistake.
  ...postgrest(100, 128, 'internal'),
  ['PGRST116', 'not_found'] as const,
  ...postgrest(200, 205, 'internal'),
  ['PGRST300', 'internal'] as const,
  ...postgrest(301, 303, 'auth.required'),
  ['PGRSTX00', 'internal'] as const,
])

test.each([...POSTGREST])('PostgREST refuses with %s', (code, expected) => {
  expect(failureCode({ code, message: 'x', details: null, hint: null })).toBe(expected)
})

/** Codes of Postgres, by their class: https://www.postgresql.org/docs/17/errcodes-appendix.html */
test.each<[string, FailureCode]>([
  ['08006', 'service.unavailable'],
  ['0A000', 'internal'],
  ['21000', 'internal'],
  ['22P02', 'request.invalid'],
  ['22021', 'request.invalid'],
  ['22003', 'request.invalid'],
  ['23502', 'request.invalid'],
  ['23503', 'not_found'],
  ['23505', 'request.invalid'],
  ['23514', 'request.invalid'],
  ['25006', 'service.unavailable'],
  ['28000', 'auth.forbidden'],
  ['40001', 'service.unavailable'],
  ['40P01', 'service.unavailable'],
  ['42501', 'auth.forbidden'],
  ['42883', 'internal'],
  ['42P01', 'internal'],
  ['53100', 'service.unavailable'],
  ['53300', 'service.unavailable'],
  ['54001', 'internal'],
  ['55P03', 'service.unavailable'],
  ['57014', 'service.unavailable'],
  ['57P01', 'service.unavailable'],
  ['58030', 'internal'],
  ['P0001', 'internal'],
  ['XX000', 'internal'],
])('Postgres refuses with %s', (code, expected) => {
  expect(failureCode({ code, message: 'x', details: '', hint: '' })).toBe(expected)
})

/** Storage answers HTTP 400 and puts the real status into its body. */
test.each<[string, FailureCode]>([
  ['400', 'internal'],
  ['401', 'auth.required'],
  ['403', 'auth.forbidden'],
  ['404', 'not_found'],
  ['409', 'internal'],
  ['413', 'request.too_large'],
  ['429', 'rate_limited'],
  ['503', 'service.unavailable'],
  ['NoSuchKey', 'internal'],
])('Storage refuses with %s', (statusCode, expected) => {
  expect(failureCode({ name: 'StorageApiError', message: 'x', status: 400, statusCode })).toBe(
    expected,
  )
})
