import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../claims.ts'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

/** The usual number, but none comes back while a slow machine still counts. */
const thirty = { count: 30, seconds: 86_400 }

let home: TestHome
beforeAll(async () => {
  const limits = { mails: { count: 2, seconds: 3600 }, signIns: thirty, verifications: thirty }
  home = await startTestHome({ limits })
  await home.createPerson('ada@example.com')
})
afterAll(() => home.close())

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${home.url}/auth/v1${path}`, {
    method,
    headers: { apikey: home.keys.publishable, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
    redirect: 'manual',
  })
  const text = await answer.text()
  const json = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  return { status: answer.status, headers: answer.headers, json }
}

const email = 'ada@example.com'
const REFUSALS: [what: string, request: Parameters<typeof call>, status: number, code: string][] = [
  ['sign-up without password', ['POST', '/signup', { email }], 400, 'validation_failed'],
  [
    'sign-up, short password',
    ['POST', '/signup', { email, password: 'short' }],
    422,
    'weak_password',
  ],
  [
    'sign-up, password beyond 72 bytes',
    ['POST', '/signup', { email, password: 'ä'.repeat(37) }],
    400,
    'validation_failed',
  ],
  [
    'sign-up, no address at all',
    ['POST', '/signup', { email: 'not an address', password: PASSWORD }],
    400,
    'validation_failed',
  ],
  [
    'sign-up by phone',
    ['POST', '/signup', { phone: '123456789', password: PASSWORD }],
    400,
    'validation_failed',
  ],
  [
    'sign-up, half a challenge',
    ['POST', '/signup', { email, password: PASSWORD, code_challenge: 'x'.repeat(43) }],
    400,
    'validation_failed',
  ],
  ['no JSON', ['POST', '/signup', '{"email"'], 400, 'bad_json'],
  ['no body', ['POST', '/signup'], 400, 'bad_json'],
  ['a number for an address', ['POST', '/recover', { email: 5 }], 400, 'bad_json'],
  ['a NUL character', ['POST', '/recover', { email: 'a\u0000@example.com' }], 400, 'bad_json'],
  ['a huge body', ['POST', '/signup', { email: 'a'.repeat(1_100_000) }], 413, 'bad_json'],
  [
    'wrong password',
    ['POST', '/token?grant_type=password', { email, password: 'wrong' }],
    400,
    'invalid_credentials',
  ],
  [
    'unknown address',
    ['POST', '/token?grant_type=password', { email: 'no@example.com', password: PASSWORD }],
    400,
    'invalid_credentials',
  ],
  [
    'sign-in by phone',
    ['POST', '/token?grant_type=password', { phone: '1', password: PASSWORD }],
    422,
    'phone_provider_disabled',
  ],
  ['unknown grant', ['POST', '/token?grant_type=magic', {}], 400, 'invalid_credentials'],
  [
    'unknown refresh token',
    ['POST', '/token?grant_type=refresh_token', { refresh_token: 'unknown' }],
    400,
    'refresh_token_not_found',
  ],
  ['no refresh token', ['POST', '/token?grant_type=refresh_token', {}], 400, 'validation_failed'],
  ['no code', ['POST', '/token?grant_type=pkce', { auth_code: 'x' }], 400, 'validation_failed'],
  [
    'unknown code',
    ['POST', '/token?grant_type=pkce', { auth_code: 'x', code_verifier: 'y' }],
    404,
    'flow_state_not_found',
  ],
  ['verify without type', ['POST', '/verify', { token: '123456' }], 400, 'validation_failed'],
  [
    'verify with both tokens',
    ['POST', '/verify', { type: 'signup', token: '1', token_hash: '2' }],
    400,
    'validation_failed',
  ],
  [
    'verify, unknown type',
    ['POST', '/verify', { type: 'constructor', token_hash: 'x' }],
    400,
    'validation_failed',
  ],
  [
    'verify, unknown token',
    ['POST', '/verify', { type: 'recovery', token_hash: 'f'.repeat(56) }],
    403,
    'otp_expired',
  ],
  ['a link without token', ['GET', '/verify?type=signup'], 400, 'validation_failed'],
  ['resend of nothing', ['POST', '/resend', { type: 'sms', email }], 400, 'validation_failed'],
  ['user without token', ['GET', '/user'], 401, 'no_authorization'],
  [
    'user with nonsense',
    ['GET', '/user', undefined, { authorization: 'Bearer nonsense' }],
    403,
    'bad_jwt',
  ],
  ['sign-out without token', ['POST', '/logout'], 401, 'no_authorization'],
]

test.each(REFUSALS)('%s', async (_what, request, status, code) => {
  const [method, path, body, headers] = request
  const older = await call(method, path, body, headers)
  expect(older.json).toMatchObject({ code: status, error_code: code, msg: expect.any(String) })
  expect([older.status, older.headers.get('x-sb-error-code')]).toEqual([status, code])

  const version = { 'x-supabase-api-version': '2024-01-01' }
  const newer = await call(method, path, body, { ...headers, ...version })
  expect(newer.json).toMatchObject({ code, message: older.json.msg })
  expect(newer.json).not.toHaveProperty('msg')
  expect([newer.status, newer.headers.get('x-supabase-api-version')]).toEqual([
    status,
    '2024-01-01',
  ])
})

test('a weak password says why', async () => {
  const { error } = await home.client().auth.signUp({ email: 'new@example.com', password: 'short' })
  expect(error).toMatchObject({ name: 'AuthWeakPasswordError', reasons: ['length'] })
})

test('tokens of other signers, keys and times are refused', async () => {
  const { data } = await home.client().auth.signInWithPassword({ email, password: PASSWORD })
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub: data.user?.id, role: 'authenticated' as const, exp: now + 60 }
  const issuer = `${home.url}/auth/v1`
  const hs256 = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: home.keys.signing.kid })
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(claims))}.`
  const tokens: [string, string][] = [
    [await signToken({ ...claims, exp: now - 5 }, home.keys, issuer), 'bad_jwt'],
    [await hs256.sign(home.keys.storage), 'bad_jwt'],
    [unsigned, 'bad_jwt'],
    [await signToken({ ...claims, sub: undefined }, home.keys, issuer), 'bad_jwt'],
    [await signToken(claims, home.keys, issuer), 'session_not_found'],
    [await signToken({ ...claims, session_id: "'" }, home.keys, issuer), 'session_not_found'],
    [home.keys.publishable, 'bad_jwt'],
    [home.keys.secret, 'bad_jwt'],
  ]
  for (const [token, error_code] of tokens) {
    const answer = await call('GET', '/user', undefined, { authorization: `Bearer ${token}` })
    expect([answer.status, answer.json]).toMatchObject([403, { error_code }])
  }
})

test('mails to one address are limited, known or not', async () => {
  for (const address of [email, 'nobody@example.com']) {
    const recover = () => call('POST', '/recover', { email: address })
    expect([(await recover()).status, (await recover()).status]).toEqual([200, 200])
    expect((await recover()).json).toMatchObject({
      code: 429,
      error_code: 'over_email_send_rate_limit',
    })
  }
  expect(await home.mails(email)).toHaveLength(2)
})

test('guessing a password stops after thirty tries, for that address only', async () => {
  await home.createPerson('bob@example.com')
  const guess = (address: string) =>
    call('POST', '/token?grant_type=password', { email: address, password: 'guess' })
  const answers = await Promise.all(Array.from({ length: 31 }, () => guess('BOB@example.com')))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  expect((await guess('bob@example.com')).json).toMatchObject({
    error_code: 'over_request_rate_limit',
  })
  const other = await home.client().auth.signInWithPassword({ email, password: PASSWORD })
  expect(other.error).toBeNull()
})

test('guessing a code stops after thirty tries', async () => {
  const guess = () =>
    call('POST', '/verify', { type: 'recovery', email: 'ada@example.com', token: 'wrong' })
  const answers = await Promise.all(Array.from({ length: 31 }, guess))
  // Requests sent at once arrive in any order.
  const refused = answers.filter(({ json }) => json.error_code === 'over_request_rate_limit')
  expect(refused).toHaveLength(1)
})

test('health, settings and keys answer without a token', async () => {
  expect((await call('GET', '/health')).json).toMatchObject({ name: 'GoTrue' })
  expect((await call('GET', '/settings')).json).toMatchObject({
    external: { email: true, phone: false },
    disable_signup: false,
    mailer_autoconfirm: false,
  })
  const { json } = await call('GET', '/.well-known/jwks.json')
  const [key] = json.keys as Record<string, unknown>[]
  expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', kid: home.keys.signing.kid })
  expect(key).not.toHaveProperty('d')
})
