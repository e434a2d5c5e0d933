import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

test('a person signs up, confirms by the link in the mail and signs in', async () => {
  const email = 'Ada@Example.com'
  const client = home.client()
  const signedUp = await client.auth.signUp({
    email,
    password: PASSWORD,
    options: { data: { name: 'Ada' }, emailRedirectTo: 'http://localhost:9999/welcome?from=mail' },
  })
  expect(signedUp.error).toBeNull()
  expect(signedUp.data.session).toBeNull()
  expect(signedUp.data.user).toMatchObject({
    email: 'ada@example.com',
    // The first account of an empty home is its administrator.
    app_metadata: { provider: 'email', providers: ['email'], role: 'admin' },
    user_metadata: { name: 'Ada', email_verified: false },
    identities: [{ provider: 'email', identity_data: { email: 'ada@example.com' } }],
    is_anonymous: false,
  })
  expect(signedUp.data.user?.confirmed_at).toBeUndefined()

  const early = await client.auth.signInWithPassword({ email, password: PASSWORD })
  expect(early.error?.code).toBe('email_not_confirmed')

  const mail = await home.latestMail('ada@example.com')
  expect(mail.subject).toBe('Confirm your e-mail for Rolecall')
  expect(mail.link.href).toContain(`${home.url}/auth/v1/verify?token=`)
  expect(mail.html).toContain(mail.link.href.replaceAll('&', '&amp;'))
  const answer = await fetch(mail.link, { redirect: 'manual' })
  expect(answer.status).toBe(303)
  const target = new URL(answer.headers.get('location') ?? '')
  expect(target.origin + target.pathname).toBe('http://localhost:9999/welcome')
  expect(target.searchParams.get('from')).toBe('mail')
  const fragment = new URLSearchParams(target.hash.slice(1))
  expect(fragment.get('type')).toBe('signup')
  expect(fragment.get('token_type')).toBe('bearer')
  const fromLink = await client.auth.setSession({
    access_token: fragment.get('access_token') ?? '',
    refresh_token: fragment.get('refresh_token') ?? '',
  })
  expect(fromLink.data.user?.email).toBe('ada@example.com')

  const again = await fetch(mail.link, { redirect: 'manual' })
  expect(new URL(again.headers.get('location') ?? '').hash).toBe(
    '#error=access_denied&error_code=otp_expired&error_description=Email+link+is+invalid+or+has+expired',
  )

  const signedIn = await client.auth.signInWithPassword({ email, password: PASSWORD })
  expect(signedIn.error).toBeNull()
  expect(signedIn.data.user?.user_metadata).toMatchObject({ name: 'Ada', email_verified: true })
  const claims = await client.auth.getClaims()
  expect(claims.error).toBeNull()
  expect(claims.data?.header).toMatchObject({ alg: 'ES256', kid: home.keys.signing.kid })
  expect(claims.data?.claims).toMatchObject({
    iss: `${home.url}/auth/v1`,
    sub: signedUp.data.user?.id,
    aud: 'authenticated',
    role: 'authenticated',
    email: 'ada@example.com',
    phone: '',
    aal: 'aal1',
    amr: [{ method: 'password', timestamp: expect.any(Number) }],
    session_id: expect.any(String),
    is_anonymous: false,
    app_metadata: { provider: 'email', providers: ['email'], role: 'admin' },
  })
})

test('the second account is no administrator', async () => {
  const { data } = await home.client().auth.signUp({ email: 'bob@example.com', password: PASSWORD })
  expect(data.user?.app_metadata).toEqual({ provider: 'email', providers: ['email'] })
})

test('the code of the mail confirms too, once', async () => {
  const email = 'carol@example.com'
  const client = home.client()
  await client.auth.signUp({ email, password: PASSWORD })
  const { code } = await home.latestMail(email)

  const wrong = code === '000000' ? '000001' : '000000'
  const refused = await client.auth.verifyOtp({ email, token: wrong, type: 'email' })
  expect(refused.error).toMatchObject({ code: 'otp_expired', status: 403 })
  const confirmed = await client.auth.verifyOtp({ email, token: code, type: 'email' })
  expect(confirmed.data.session?.user.email).toBe(email)
  const again = await home.client().auth.verifyOtp({ email, token: code, type: 'email' })
  expect(again.error?.code).toBe('otp_expired')
})

test('a mail works for an hour', async () => {
  const email = 'dan@example.com'
  const client = home.client()
  await client.auth.signUp({ email, password: PASSWORD })
  const { code, link } = await home.latestMail(email)
  await home.db.query(
    `update auth.users set confirmation_sent_at = now() - interval '61 minutes' where email = $1`,
    [email],
  )
  const typed = await client.auth.verifyOtp({ email, token: code, type: 'signup' })
  expect(typed.error?.code).toBe('otp_expired')
  const token_hash = link.searchParams.get('token') ?? ''
  const clicked = await client.auth.verifyOtp({ token_hash, type: 'signup' })
  expect(clicked.error?.code).toBe('otp_expired')
})

test('signing up again before confirming mails again and keeps the first password', async () => {
  const email = 'erin@example.com'
  const client = home.client()
  const first = await client.auth.signUp({ email, password: PASSWORD })
  const oldMail = await home.latestMail(email)
  const second = await client.auth.signUp({ email, password: 'somebody elses password' })
  expect(second.data.user?.id).not.toBe(first.data.user?.id)
  expect(await home.mails(email)).toHaveLength(2)

  const stale = await client.auth.verifyOtp({ email, token: oldMail.code, type: 'signup' })
  const { code } = await home.latestMail(email)
  if (code !== oldMail.code) expect(stale.error?.code).toBe('otp_expired')
  await client.auth.verifyOtp({ email, token: code, type: 'signup' })
  const signedIn = await client.auth.signInWithPassword({ email, password: PASSWORD })
  expect(signedIn.error).toBeNull()
})

test('signing up with the address of an account tells nothing and sends nothing', async () => {
  const email = 'frank@example.com'
  const id = await home.createPerson(email)
  const { data, error } = await home.client().auth.signUp({ email, password: 'another password' })
  expect(error).toBeNull()
  expect(data.user).toMatchObject({ email, identities: [{ identity_data: { email } }] })
  expect(data.user?.id).not.toBe(id)
  expect(data.user?.confirmation_sent_at).toEqual(expect.any(String))
  expect(await home.mails(email)).toEqual([])
  const signedIn = await home.client().auth.signInWithPassword({ email, password: PASSWORD })
  expect(signedIn.data.user?.id).toBe(id)
})

test('resend mails only unconfirmed addresses and answers all alike', async () => {
  await home.client().auth.signUp({ email: 'gina@example.com', password: PASSWORD })
  await home.createPerson('confirmed@example.com')
  for (const email of ['gina@example.com', 'confirmed@example.com', 'nobody@example.com']) {
    const { error } = await home.client().auth.resend({ type: 'signup', email })
    expect(error).toBeNull()
  }
  expect(await home.mails('gina@example.com')).toHaveLength(2)
  expect(await home.mails('confirmed@example.com')).toHaveLength(0)
  expect(await home.mails('nobody@example.com')).toHaveLength(0)
})

test('a link never leads to another site', async () => {
  const email = 'hal@example.com'
  await home.client().auth.signUp({
    email,
    password: PASSWORD,
    options: { emailRedirectTo: 'https://evil.example/steal' },
  })
  const { link } = await home.latestMail(email)
  expect(link.searchParams.get('redirect_to')).toBe(home.siteUrl)
  link.searchParams.set('redirect_to', 'https://evil.example/steal')
  const answer = await fetch(link, { redirect: 'manual' })
  expect(new URL(answer.headers.get('location') ?? '').origin).toBe(home.siteUrl)
})

test('a magic link signs an account in, and signs a new address up', async () => {
  await home.createPerson('ines@example.com')
  const known = await home.client().auth.signInWithOtp({ email: 'ines@example.com' })
  expect(known.error).toBeNull()
  const mail = await home.latestMail('ines@example.com')
  expect(mail.subject).toBe('Sign in to Rolecall')
  const { data } = await home
    .client()
    .auth.verifyOtp({ email: 'ines@example.com', token: mail.code, type: 'email' })
  expect(data.user?.email).toBe('ines@example.com')

  await home.client().auth.signInWithOtp({ email: 'jo@example.com' })
  expect((await home.latestMail('jo@example.com')).link.searchParams.get('type')).toBe('signup')
  const unknown = await home
    .client()
    .auth.signInWithOtp({ email: 'kim@example.com', options: { shouldCreateUser: false } })
  expect(unknown.error).toBeNull()
  expect(await home.mails('kim@example.com')).toEqual([])
})
