// The way of the web app: @supabase/ssr on the server, cookies in the browser.
import { createServerClient } from '@supabase/ssr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

/** One browser: all its requests share these cookies. */
function openBrowser() {
  const jar = new Map<string, string>()
  const request = () =>
    createServerClient(home.url, home.keys.publishable, {
      cookies: {
        getAll: () => [...jar].map(([name, value]) => ({ name, value })),
        setAll: (cookies) => {
          for (const { name, value } of cookies) {
            if (value === '') jar.delete(name)
            else jar.set(name, value)
          }
        },
      },
    })
  return { jar, request }
}

async function click(link: URL): Promise<URL> {
  const answer = await fetch(link, { redirect: 'manual' })
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '')
}

test('sign-up, confirmation and sign-out through cookies', async () => {
  const email = 'ada@example.com'
  const browser = openBrowser()
  const signedUp = await browser.request().auth.signUp({
    email,
    password: PASSWORD,
    options: { emailRedirectTo: `${home.siteUrl}/auth/confirm` },
  })
  expect(signedUp.error).toBeNull()
  expect([...browser.jar.keys()].join()).toContain('code-verifier')

  const { link } = await home.latestMail(email)
  expect(link.searchParams.get('token')).toMatch(/^pkce_/)
  const landing = await click(link)
  expect(landing.pathname).toBe('/auth/confirm')
  expect(landing.hash).toBe('')
  const code = landing.searchParams.get('code') ?? ''

  const stranger = await openBrowser().request().auth.exchangeCodeForSession(code)
  expect(stranger.error).not.toBeNull()
  const exchanged = await browser.request().auth.exchangeCodeForSession(code)
  expect(exchanged.error).toBeNull()
  expect(exchanged.data.user?.email).toBe(email)

  const claims = (await browser.request().auth.getClaims()).data?.claims
  expect(claims?.amr).toEqual([{ method: 'email/signup', timestamp: expect.any(Number) }])
  expect((await browser.request().auth.getUser()).data.user?.email).toBe(email)

  const twice = await home.client().auth.exchangeCodeForSession(code)
  expect(twice.error).not.toBeNull()
  await browser.request().auth.signOut()
  expect((await browser.request().auth.getUser()).data.user).toBeNull()
})

test('password reset by link', async () => {
  const email = 'bob@example.com'
  await home.createPerson(email)
  const browser = openBrowser()
  const asked = await browser.request().auth.resetPasswordForEmail(email, {
    redirectTo: `${home.siteUrl}/new-password`,
  })
  expect(asked.error).toBeNull()
  const landing = await click((await home.latestMail(email)).link)
  const client = browser.request()
  const events: string[] = []
  client.auth.onAuthStateChange((event) => events.push(event))
  const exchanged = await client.auth.exchangeCodeForSession(landing.searchParams.get('code') ?? '')
  expect(exchanged.error).toBeNull()
  expect(events).toContain('PASSWORD_RECOVERY')

  const password = 'a new long password'
  expect((await browser.request().auth.updateUser({ password })).error).toBeNull()
  const signedIn = await home.client().auth.signInWithPassword({ email, password })
  expect(signedIn.error).toBeNull()
})

test('an expired session is refreshed into the cookies', async () => {
  const email = 'carol@example.com'
  await home.createPerson(email)
  const browser = openBrowser()
  const { data } = await browser.request().auth.signInWithPassword({ email, password: PASSWORD })
  await browser.request().auth.refreshSession()
  const after = await browser.request().auth.getSession()
  expect(after.data.session?.refresh_token).not.toBe(data.session?.refresh_token)
  expect((await browser.request().auth.getUser()).data.user?.email).toBe(email)
})

test('a used link tells the app in query and fragment', async () => {
  const email = 'dan@example.com'
  await home.createPerson(email)
  await openBrowser().request().auth.resetPasswordForEmail(email)
  const { link } = await home.latestMail(email)
  await click(link)
  const landing = await click(link)
  expect(landing.searchParams.get('error_code')).toBe('otp_expired')
  expect(new URLSearchParams(landing.hash.slice(1)).get('error')).toBe('access_denied')
})

test('a code needs its own verifier, plain or hashed, within five minutes', async () => {
  const email = 'erin@example.com'
  await home.createPerson(email)
  const verifier = 'v'.repeat(50)
  const exchange = async (body: object) => {
    const answer = await post('/token?grant_type=pkce', body)
    return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) }
  }
  const freshCode = async () => {
    await post('/recover', {
      email,
      code_challenge: verifier,
      code_challenge_method: 'plain',
    })
    const landing = await click((await home.latestMail(email)).link)
    return landing.searchParams.get('code')
  }

  const auth_code = await freshCode()
  expect(await exchange({ auth_code, code_verifier: 'w'.repeat(50) })).toMatchObject({
    status: 400,
    error_code: 'bad_code_verifier',
  })
  expect(await exchange({ auth_code, code_verifier: verifier })).toMatchObject({
    status: 200,
    token_type: 'bearer',
  })
  expect(await exchange({ auth_code, code_verifier: verifier })).toMatchObject({
    status: 404,
    error_code: 'flow_state_not_found',
  })

  const lateCode = await freshCode()
  await home.db.query(
    `update auth.flow_state set auth_code_issued_at = now() - interval '6 minutes'`,
  )
  expect(await exchange({ auth_code: lateCode, code_verifier: verifier })).toMatchObject({
    status: 422,
    error_code: 'flow_state_expired',
  })
})

function post(path: string, body: object): Promise<Response> {
  return fetch(`${home.url}/auth/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', apikey: home.keys.publishable },
    body: JSON.stringify(body),
  })
}
