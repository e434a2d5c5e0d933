import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

const MANY = { count: 1_000_000, seconds: 1 }
let home: TestHome
let bearer = ''

beforeAll(async () => {
  home = await startTestHome({ limits: { signIns: MANY, mails: MANY, verifications: MANY } })
  await home.createPerson('ada@example.com')
  const { data } = await home
    .client()
    .auth.signInWithPassword({ email: 'ada@example.com', password: PASSWORD })
  bearer = data.session?.access_token ?? ''
})
afterAll(() => home.close())

const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('\u0000', '\ud800', "'; drop table auth.users; --", '__proto__', '{}', '%00'),
  fc.emailAddress(),
)
const field = fc.oneof(wildText, wildText, fc.jsonValue())
const wildObject = fc.dictionary(wildText, fc.oneof(wildText, fc.jsonValue()), { maxKeys: 4 })

/** Mostly valid values, so that other fields of the body are reached too. */
function mostly<T>(good: fc.Arbitrary<T>) {
  return fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: field })
}

const address = fc.constantFrom('ada@example.com', 'new@example.com', 'ADA@EXAMPLE.COM')
const body = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        email: mostly(fc.oneof(address, fc.emailAddress())),
        password: mostly(fc.constantFrom(PASSWORD, 'another good password')),
        token: field,
        token_hash: mostly(fc.stringMatching(/^(pkce_)?[0-9a-f]{56}$/)),
        type: mostly(fc.constantFrom('signup', 'recovery', 'email', 'email_change')),
        refresh_token: field,
        auth_code: mostly(fc.uuid()),
        code_verifier: field,
        code_challenge: mostly(fc.stringMatching(/^[a-zA-Z0-9]{43}$/)),
        code_challenge_method: mostly(fc.constantFrom('s256', 'S256', 'plain')),
        data: mostly(wildObject),
        user_metadata: mostly(wildObject),
        app_metadata: mostly(wildObject),
        create_user: mostly(fc.boolean()),
        id: mostly(fc.uuid()),
        ban_duration: mostly(fc.constantFrom('none', '24h', '9999999h9999999h')),
      },
      { requiredKeys: ['email', 'password'] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
)

const PATHS = [
  ['POST', '/signup'],
  ['POST', '/token?grant_type=password'],
  ['POST', '/token?grant_type=refresh_token'],
  ['POST', '/token?grant_type=pkce'],
  ['POST', '/verify'],
  ['POST', '/recover'],
  ['POST', '/resend'],
  ['POST', '/otp'],
  ['PUT', '/user'],
  ['POST', '/admin/users'],
] as const

test('no body makes any route fail', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), body, async ([method, path], wild) => {
      const answer = await fetch(`${home.url}/auth/v1${path}`, {
        method,
        headers: headersFor(path),
        body: JSON.stringify(wild),
      })
      const text = await answer.text()
      expect(answer.status, text).toBeLessThan(500)
      if (!answer.ok) expect(JSON.parse(text)).toHaveProperty('error_code')
    }),
    { numRuns: 300 },
  )
})

test('no link makes /verify fail or leads to another site', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(wildText, fc.stringMatching(/^(pkce_)?[0-9a-f]{56}$/)),
      fc.oneof(wildText, fc.constantFrom('signup', 'recovery', 'magiclink', 'email_change')),
      fc.oneof(wildText, fc.webUrl({ withQueryParameters: true, withFragments: true })),
      async (token, type, redirect_to) => {
        const query = new URLSearchParams({ token, type, redirect_to })
        const answer = await fetch(`${home.url}/auth/v1/verify?${query.toString()}`, {
          redirect: 'manual',
        })
        expect(answer.status).toBeLessThan(500)
        const location = answer.headers.get('location')
        if (location) expect(new URL(location).origin).toBe(home.siteUrl)
      },
    ),
    { numRuns: 200 },
  )
})

test('no token, id or page makes a reading route fail', async () => {
  const printable = fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '')
  await fc.assert(
    fc.asyncProperty(printable, async (wild) => {
      const path = encodeURIComponent(wild)
      const admin = { apikey: home.keys.secret }
      const answers = await Promise.all([
        fetch(`${home.url}/auth/v1/user`, { headers: { authorization: `Bearer ${wild}` } }),
        fetch(`${home.url}/auth/v1/admin/users/${path}`, { headers: admin }),
        fetch(`${home.url}/auth/v1/admin/users?page=${path}&per_page=${path}`, { headers: admin }),
        fetch(`${home.url}/auth/v1/logout?scope=${path}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${wild}` },
        }),
      ])
      for (const answer of answers) expect(answer.status).toBeLessThan(500)
    }),
    { numRuns: 100 },
  )
})

function headersFor(path: string): Record<string, string> {
  const authorization = path === '/user' ? `Bearer ${bearer}` : `Bearer ${home.keys.publishable}`
  return path.startsWith('/admin')
    ? { apikey: home.keys.secret }
    : { apikey: home.keys.publishable, authorization }
}
