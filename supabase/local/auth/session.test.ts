import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

async function signIn(email: string) {
  const client = home.client()
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  if (error) throw error
  return { client, ...data }
}

async function refresh(refresh_token: string) {
  const { data, error } = await home.client().auth.refreshSession({ refresh_token })
  return { token: data.session?.refresh_token, code: error?.code, status: error?.status, data }
}

async function grow(token: string) {
  await home.db.query(
    `update auth.refresh_tokens set updated_at = now() - interval '1 minute' where token = $1`,
    [token],
  )
}

test('a refresh token is used once, and its session and amr stay', async () => {
  await home.createPerson('ada@example.com')
  const { session, client } = await signIn('ada@example.com')
  const next = await refresh(session.refresh_token)
  expect(next.token).not.toBe(session.refresh_token)
  expect(next.data.session?.expires_in).toBe(3600)
  const before = (await client.auth.getClaims()).data?.claims
  const after = (await client.auth.getClaims(next.data.session?.access_token)).data?.claims
  expect(after?.session_id).toBe(before?.session_id)
  expect(after?.amr).toEqual(before?.amr)
})

test('a client that lost the answer gets the current token again', async () => {
  await home.createPerson('bob@example.com')
  const { session } = await signIn('bob@example.com')
  const second = await refresh(session.refresh_token)
  await grow(session.refresh_token)
  expect((await refresh(session.refresh_token)).token).toBe(second.token)
})

test('tabs that refresh at the same time get one token', async () => {
  await home.createPerson('carol@example.com')
  const { session } = await signIn('carol@example.com')
  const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(session.refresh_token)))
  const tokens = new Set(answers.map(({ token }) => token))
  expect(tokens.size).toBe(1)
  expect(tokens).not.toContain(undefined)
})

test('an old token works for ten seconds, and later ends the whole session', async () => {
  await home.createPerson('dan@example.com')
  const { session } = await signIn('dan@example.com')
  const elsewhere = await signIn('dan@example.com')
  const first = session.refresh_token
  const second = (await refresh(first)).token ?? ''
  const third = (await refresh(second)).token ?? ''
  expect((await refresh(first)).token).toBe(third)

  await grow(first)
  expect(await refresh(first)).toMatchObject({ code: 'refresh_token_already_used', status: 400 })
  expect(await refresh(third)).toMatchObject({ code: 'refresh_token_already_used', status: 400 })
  expect((await refresh(second)).code).toBe('refresh_token_already_used')
  expect((await refresh(elsewhere.session.refresh_token)).code).toBeUndefined()
  expect(await refresh('never-issued')).toMatchObject({ code: 'refresh_token_not_found' })
})

test('signing out ends this session, the others, or all', async () => {
  await home.createPerson('erin@example.com')
  const [one, two, three] = [
    await signIn('erin@example.com'),
    await signIn('erin@example.com'),
    await signIn('erin@example.com'),
  ]

  expect((await one.client.auth.signOut({ scope: 'local' })).error).toBeNull()
  const gone = await home.client().auth.getUser(one.session.access_token)
  expect(gone.error?.name).toBe('AuthSessionMissingError')
  expect((await refresh(one.session.refresh_token)).code).toBe('refresh_token_not_found')

  await two.client.auth.signOut({ scope: 'others' })
  expect((await two.client.auth.getUser()).data.user?.email).toBe('erin@example.com')
  expect((await refresh(three.session.refresh_token)).code).toBe('refresh_token_not_found')

  const four = await signIn('erin@example.com')
  await two.client.auth.signOut({ scope: 'global' })
  expect((await refresh(four.session.refresh_token)).code).toBe('refresh_token_not_found')
})

test('a new password ends the other sessions and voids all mails', async () => {
  const email = 'frank@example.com'
  await home.createPerson(email)
  const { client } = await signIn(email)
  const other = await signIn(email)
  await home.client().auth.resetPasswordForEmail(email)
  const mail = await home.latestMail(email)
  expect(mail.subject).toBe('Reset your password')

  const same = await client.auth.updateUser({ password: PASSWORD })
  expect(same.error).toMatchObject({ code: 'same_password', status: 422 })
  const changed = await client.auth.updateUser({ password: 'a new long password' })
  expect(changed.error).toBeNull()
  expect((await client.auth.getUser()).error).toBeNull()
  expect((await refresh(other.session.refresh_token)).code).toBe('refresh_token_not_found')
  const late = await home.client().auth.verifyOtp({ email, token: mail.code, type: 'recovery' })
  expect(late.error?.code).toBe('otp_expired')
  const old = await home.client().auth.signInWithPassword({ email, password: PASSWORD })
  expect(old.error?.code).toBe('invalid_credentials')
})

test('a session names the device that uses it', async () => {
  await home.createPerson('gina@example.com')
  const { session } = await signIn('gina@example.com')
  const kept = async () =>
    (
      await home.db.query(
        `select user_agent, host(ip) as ip, refreshed_at is not null as is_refreshed, not_after
         from auth.sessions where user_id = $1`,
        [session.user.id],
      )
    ).rows
  const there = { ip: '127.0.0.1', not_after: null }
  expect(await kept()).toMatchObject([{ ...there, is_refreshed: false }])
  await fetch(`${home.url}/auth/v1/token?grant_type=refresh_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': `Phone ${'x'.repeat(300)}` },
    body: JSON.stringify({ refresh_token: session.refresh_token }),
  })
  const user_agent = `Phone ${'x'.repeat(249)}`
  expect(await kept()).toMatchObject([{ ...there, is_refreshed: true, user_agent }])
})

test('metadata keeps what is not named and drops what is null', async () => {
  await home.createPerson('hal@example.com')
  const { client } = await signIn('hal@example.com')
  await client.auth.updateUser({ data: { theme: 'dark', size: 2 } })
  const { data } = await client.auth.updateUser({ data: { size: null, place: 'Lund' } })
  expect(data.user?.user_metadata).toMatchObject({ theme: 'dark', place: 'Lund' })
  expect(data.user?.user_metadata).not.toHaveProperty('size')
  const sneaky = await fetch(`${home.url}/auth/v1/user`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${(await client.auth.getSession()).data.session?.access_token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ app_metadata: { role: 'admin' }, role: 'service_role' }),
  })
  expect(((await sneaky.json()) as { app_metadata: object }).app_metadata).not.toHaveProperty(
    'role',
  )
})

test('a session without the second factor changes neither password nor address', async () => {
  const id = await home.createPerson('ines@example.com')
  const { client, session } = await signIn('ines@example.com')
  await home.db.query(
    `insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status)
     values (gen_random_uuid(), $1, 'phone', 'totp', 'verified')`,
    [id],
  )
  const refused = await client.auth.updateUser({ password: 'a new long password' })
  expect(refused.error).toMatchObject({ code: 'insufficient_aal', status: 401 })
  const { data } = await client.auth.getUser()
  expect(data.user?.factors).toMatchObject([{ status: 'verified', factor_type: 'totp' }])

  await home.db.query(`update auth.sessions set aal = 'aal2' where user_id = $1`, [id])
  const stronger = await refresh(session.refresh_token)
  const claims = await client.auth.getClaims(stronger.data.session?.access_token)
  expect(claims.data?.claims.aal).toBe('aal2')
})

test.each([
  ['a day ahead', 24],
  ['a day back', -24],
])('when the clock jumps %s people stay signed in', async (how, hours) => {
  const email = `${how.replaceAll(' ', '-')}@example.com`
  await home.createPerson(email)
  const { session } = await signIn(email)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
  try {
    const known = await home.client().auth.getUser(session.access_token)
    expect(known.error === null).toBe(hours < 1)
    const { token, data } = await refresh(session.refresh_token)
    expect((await home.client().auth.getUser(data.session?.access_token)).error).toBeNull()
    expect((await refresh(token ?? '')).code).toBeUndefined()
    expect((await signIn(email)).user.email).toBe(email)
  } finally {
    vi.useRealTimers()
  }
})
