import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

test('an account is made as asked and can sign in', async () => {
  // Not an RFC 4122 version: tests use such ids for people.
  const id = '00000000-0000-0000-0000-00000000000a'
  const { data, error } = await home.admin().auth.admin.createUser({
    id,
    email: 'Ada@example.com',
    password: PASSWORD,
    email_confirm: true,
    app_metadata: { plan: 'free' },
    user_metadata: { name: 'Ada' },
  })
  expect(error).toBeNull()
  expect(data.user).toMatchObject({
    id,
    email: 'ada@example.com',
    app_metadata: { provider: 'email', providers: ['email'], plan: 'free', role: 'admin' },
    user_metadata: { name: 'Ada', email_verified: true },
    email_confirmed_at: expect.any(String),
    identities: [{ provider: 'email', id }],
  })
  expect(await home.mails('ada@example.com')).toEqual([])
  const signedIn = await home
    .client()
    .auth.signInWithPassword({ email: 'ada@example.com', password: PASSWORD })
  expect(signedIn.data.user?.id).toBe(id)
  const seen = await home.client().auth.getUser(signedIn.data.session?.access_token)
  expect(seen.data.user?.id).toBe(id)

  const { admin } = home.admin().auth
  const sameEmail = await admin.createUser({ email: 'ADA@example.com', password: PASSWORD })
  expect(sameEmail.error).toMatchObject({ code: 'email_exists', status: 422 })
  const sameId = await admin.createUser({ id, email: 'other@example.com', password: PASSWORD })
  expect(sameId.error).toMatchObject({ code: 'user_already_exists', status: 422 })
})

test('accounts are listed page by page, newest first', async () => {
  const { admin } = home.admin().auth
  for (const name of ['bob', 'carol', 'dan']) await home.createPerson(`${name}@example.com`)
  const first = await admin.listUsers({ page: 1, perPage: 2 })
  expect(first.data.users.map(({ email }) => email)).toEqual([
    'dan@example.com',
    'carol@example.com',
  ])
  expect(first.data).toMatchObject({ aud: 'authenticated', total: 4, nextPage: 2, lastPage: 2 })
  const second = await admin.listUsers({ page: 2, perPage: 2 })
  expect(second.data.users.map(({ email }) => email)).toEqual([
    'bob@example.com',
    'ada@example.com',
  ])
  expect(second.data).toMatchObject({ nextPage: null })
})

test('an account is read, changed, banned and deleted', async () => {
  const email = 'erin@example.com'
  const id = await home.createPerson(email)
  const { admin } = home.admin().auth
  const client = home.client()
  const { data: old } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  expect((await admin.getUserById(id)).data.user?.email).toBe(email)

  const password = 'a new long password'
  const changed = await admin.updateUserById(id, {
    email: 'erin.new@example.com',
    password,
    app_metadata: { plan: 'pro' },
    user_metadata: { name: 'Erin' },
  })
  expect(changed.data.user).toMatchObject({
    email: 'erin.new@example.com',
    app_metadata: { provider: 'email', plan: 'pro' },
    user_metadata: { name: 'Erin' },
  })
  expect((await client.auth.getUser(old.session?.access_token)).error?.name).toBe(
    'AuthSessionMissingError',
  )
  const signIn = () => client.auth.signInWithPassword({ email: 'erin.new@example.com', password })
  const { data: fresh } = await signIn()
  expect(fresh.user?.id).toBe(id)

  await admin.updateUserById(id, { ban_duration: '1h30m' })
  expect((await signIn()).error?.code).toBe('user_banned')
  const refresh_token = fresh.session?.refresh_token ?? ''
  expect((await client.auth.refreshSession({ refresh_token })).error?.code).toBe('user_banned')
  await admin.updateUserById(id, { ban_duration: 'none' })
  const { data: again } = await signIn()

  expect((await admin.deleteUser(id)).error).toBeNull()
  expect((await admin.getUserById(id)).error).toMatchObject({ code: 'user_not_found', status: 404 })
  const gone = await client.auth.getUser(again.session?.access_token)
  expect(gone.error).toMatchObject({ code: 'user_not_found', status: 403 })
  for (const table of ['sessions', 'identities', 'one_time_tokens', 'flow_state']) {
    const left = await home.db.query(`select 1 from auth.${table} where user_id = $1`, [id])
    expect(left.rows, table).toEqual([])
  }
})

test('a change replaces what waited in mails, and fields that are not named stay', async () => {
  const email = 'gina@example.com'
  const { admin } = home.admin().auth
  const made = await admin.createUser({ email, password: PASSWORD, user_metadata: { a: 1, b: 2 } })
  const id = made.data.user!.id
  const signIn = (email: string, password = PASSWORD) =>
    home.client().auth.signInWithPassword({ email, password })
  expect((await signIn(email)).error?.code).toBe('email_not_confirmed')

  const confirmed = await admin.updateUserById(id, {
    email_confirm: true,
    user_metadata: { a: null, c: 3 },
    app_metadata: { plan: 'pro' },
  })
  expect(confirmed.data.user).toMatchObject({
    email_confirmed_at: expect.any(String),
    user_metadata: { b: 2, c: 3 },
    app_metadata: { provider: 'email', providers: ['email'], plan: 'pro' },
  })
  expect(confirmed.data.user?.user_metadata).not.toHaveProperty('a')
  expect((await signIn(email)).error).toBeNull()

  await home.client().auth.resetPasswordForEmail(email)
  const { code } = await home.latestMail(email)
  const moved = await admin.updateUserById(id, { email: 'Gina.New@example.com' })
  expect(moved.data.user).toMatchObject({
    email: 'gina.new@example.com',
    email_confirmed_at: expect.any(String),
    identities: [{ identity_data: { email: 'gina.new@example.com' } }],
  })
  for (const address of [email, 'gina.new@example.com']) {
    const late = await home
      .client()
      .auth.verifyOtp({ email: address, token: code, type: 'recovery' })
    expect(late.error?.code).toBe('otp_expired')
  }
  expect((await signIn('gina.new@example.com')).data.user?.id).toBe(id)

  const promoted = await admin.updateUserById(id, { role: 'service_role' })
  expect(promoted.data.user?.role).toBe('service_role')
  const { data } = await signIn('gina.new@example.com')
  const claims = await home.client().auth.getClaims(data.session?.access_token)
  expect(claims.data?.claims.role).toBe('service_role')
})

test('a change that fails changes nothing', async () => {
  await home.createPerson('taken@example.com')
  const id = await home.createPerson('hal@example.com')
  const { admin } = home.admin().auth
  const before = (await admin.getUserById(id)).data.user
  const refusals: [Parameters<typeof admin.updateUserById>[1], string, number][] = [
    [{ email: 'Taken@example.com' }, 'email_exists', 422],
    [{ email: 'nowhere' }, 'validation_failed', 400],
    [{ password: 'short' }, 'weak_password', 422],
    [{ password: '' }, 'weak_password', 422],
    [{ ban_duration: 'forever' }, 'validation_failed', 400],
    [{ role: 'postgres' }, 'bad_json', 400],
  ]
  for (const [change, code, status] of refusals) {
    const { error } = await admin.updateUserById(id, { user_metadata: { seen: true }, ...change })
    expect(error, JSON.stringify(change)).toMatchObject({ code, status })
  }
  expect((await admin.getUserById(id)).data.user).toEqual(before)
  const nobody = '00000000-0000-0000-0000-0000000000ff'
  expect((await admin.updateUserById(nobody, {})).error).toMatchObject({
    code: 'user_not_found',
    status: 404,
  })
})

test('only the secret key administers', async () => {
  const id = await home.createPerson('frank@example.com')
  const client = home.client()
  await client.auth.signInWithPassword({ email: 'frank@example.com', password: PASSWORD })
  const bearer = (await client.auth.getSession()).data.session?.access_token ?? ''
  const { publishable } = home.keys
  const callers: [Record<string, string>, number, string][] = [
    [{}, 401, 'no_authorization'],
    [{ apikey: publishable }, 403, 'not_admin'],
    [{ apikey: publishable, authorization: `Bearer ${publishable}` }, 403, 'not_admin'],
    [{ apikey: publishable, authorization: `Bearer ${bearer}` }, 403, 'not_admin'],
    [{ apikey: publishable, authorization: 'Bearer nonsense' }, 403, 'bad_jwt'],
    [{ authorization: `Bearer ${bearer}` }, 403, 'bad_jwt'],
    [{ apikey: 'sb_secret_guessed' }, 403, 'bad_jwt'],
    // A person's token decides who the caller is, even with the secret key.
    [{ apikey: home.keys.secret, authorization: `Bearer ${bearer}` }, 403, 'not_admin'],
  ]
  for (const [headers, status, error_code] of callers) {
    for (const [method, path] of [
      ['GET', '/admin/users'],
      ['POST', '/admin/users'],
      ['GET', `/admin/users/${id}`],
      ['PUT', `/admin/users/${id}`],
      ['DELETE', `/admin/users/${id}`],
    ] as const) {
      const answer = await fetch(`${home.url}/auth/v1${path}`, { method, headers })
      const body: unknown = await answer.json()
      expect([answer.status, body], `${method} ${path}`).toMatchObject([status, { error_code }])
    }
  }
  expect((await home.admin().auth.admin.getUserById(id)).data.user?.id).toBe(id)
})
