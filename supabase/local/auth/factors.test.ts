import { type TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { SupabaseClient } from '@supabase/supabase-js'
import type { TestHome } from './test-home.ts'

/** The usual number, but none comes back while a slow machine still counts. */
const factors = { count: 30, seconds: 86_400 }

let home: TestHome
beforeAll(async () => {
  // The clock stops in the middle of a step, and only the codes move it: so no code expires before
  // it is checked.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 })
  home = await startTestHome({ limits: { factors } })
})
afterAll(async () => {
  vi.useRealTimers()
  await home.close()
})

async function signIn(email: string) {
  const client = home.client()
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  if (error) throw error
  return { client, session: data.session }
}

async function register(name: string) {
  const email = `${name}@example.com`
  const id = await home.createPerson(email)
  return { id, email, ...(await signIn(email)) }
}

async function enrol({ auth }: SupabaseClient, friendlyName = 'telephone') {
  const { data, error } = await auth.mfa.enroll({ factorType: 'totp', friendlyName })
  if (error) throw error
  return { ...data, app: URI.parse(data.totp.uri) as TOTP }
}

/**
 * An authenticator whose clock is `steps` ahead: each step gives another code that is still
 * accepted.
 */
function code(app: TOTP, steps = 0) {
  vi.setSystemTime(Date.now() + 1)
  return app.generate({ timestamp: Date.now() + steps * 30_000 })
}

function verify({ auth }: SupabaseClient, factorId: string, typed: string) {
  return auth.mfa.challengeAndVerify({ factorId, code: typed })
}

async function claimsOf({ auth }: SupabaseClient) {
  return (await auth.getClaims()).data?.claims
}

/** A person with a verified factor. The next code comes from the step after. */
async function registerStrong(name: string) {
  const person = await register(name)
  const factor = await enrol(person.client)
  const { error } = await verify(person.client, factor.id, code(factor.app, -1))
  if (error) throw error
  return { ...person, factor }
}

test('a factor is enrolled with a picture, an address and its secret', async () => {
  const { client } = await register('ada')
  const factor = await enrol(client)
  expect(factor).toMatchObject({ type: 'totp', friendly_name: 'telephone' })
  expect(factor.totp.qr_code).toMatch(/^data:image\/svg\+xml;utf-8,<svg /)
  // An unescaped # would end the address of the picture.
  expect(factor.totp.qr_code).not.toContain('#')
  expect(factor.totp.uri).toContain(`secret=${factor.totp.secret}`)
  expect(factor.app).toMatchObject({ issuer: 'localhost', label: 'ada@example.com' })

  const { data } = await client.auth.mfa.listFactors()
  expect(data?.all).toMatchObject([{ id: factor.id, status: 'unverified', factor_type: 'totp' }])
  expect(data?.all[0]).not.toHaveProperty('secret')
  expect(data?.totp).toEqual([])
  const level = await client.auth.mfa.getAuthenticatorAssuranceLevel()
  expect(level.data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal1' })
})

test('a code makes the session aal2, and a refresh keeps it', async () => {
  const { client, session, email } = await register('bob')
  const other = await signIn(email)
  const factor = await enrol(client)
  const { data, error } = await verify(client, factor.id, code(factor.app))
  expect(error).toBeNull()
  expect(data?.user.factors).toMatchObject([{ id: factor.id, status: 'verified' }])

  const claims = await claimsOf(client)
  expect(claims).toMatchObject({ aal: 'aal2', amr: [{ method: 'totp' }, { method: 'password' }] })
  const before = await home.client().auth.getClaims(session.access_token)
  expect(claims?.session_id).toBe(before.data?.claims.session_id)
  await client.auth.refreshSession()
  expect(await claimsOf(client)).toMatchObject({ aal: 'aal2', amr: claims?.amr })

  // A session that signed in with the password alone has ended, and a new one is aal1.
  const ended = await other.client.auth.refreshSession()
  expect(ended.error?.code).toBe('refresh_token_not_found')
  const again = await signIn(email)
  const level = await again.client.auth.mfa.getAuthenticatorAssuranceLevel()
  expect(level.data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal2' })
})

test('a code and a challenge are accepted once', async () => {
  const { client, factor } = await registerStrong('carol')
  const typed = code(factor.app)
  const { data: challenge } = await client.auth.mfa.challenge({ factorId: factor.id })
  const answer = { factorId: factor.id, challengeId: challenge?.id ?? '', code: typed }
  expect((await client.auth.mfa.verify(answer)).error).toBeNull()
  expect((await client.auth.mfa.verify(answer)).error?.code).toBe('mfa_ip_address_mismatch')
  expect((await verify(client, factor.id, typed)).error?.code).toBe('mfa_verification_failed')
  expect((await verify(client, factor.id, code(factor.app, 1))).error).toBeNull()
})

test('wrong, old and early codes are refused and change nothing', async () => {
  const { client } = await register('dan')
  const factor = await enrol(client)
  for (const typed of ['000000', '', 'abcdef', code(factor.app, -2), code(factor.app, 2)]) {
    const { error } = await verify(client, factor.id, typed)
    expect(error).toMatchObject({ code: 'mfa_verification_failed', status: 422 })
  }
  expect(await claimsOf(client)).toMatchObject({ aal: 'aal1' })

  const { data } = await client.auth.mfa.challenge({ factorId: factor.id })
  await home.db.query(
    `update auth.mfa_challenges set created_at = now() - interval '6 minutes' where id = $1`,
    [data?.id],
  )
  const late = { factorId: factor.id, challengeId: data?.id ?? '', code: code(factor.app) }
  expect((await client.auth.mfa.verify(late)).error?.code).toBe('mfa_challenge_expired')
  const unknown = await client.auth.mfa.verify({ ...late, challengeId: factor.id })
  expect(unknown.error?.code).toBe('mfa_factor_not_found')
})

test('only one of two tabs with the same code is let in', async () => {
  const { client } = await register('erin')
  const factor = await enrol(client)
  const typed = code(factor.app)
  const tabs = await Promise.all([1, 2, 3].map(() => verify(client, factor.id, typed)))
  expect(tabs.map(({ error }) => error?.code ?? 'in').toSorted()).toEqual([
    'in',
    'mfa_verification_failed',
    'mfa_verification_failed',
  ])
})

test('a session without the first factor adds and removes none', async () => {
  const { email, factor, client } = await registerStrong('frank')
  const weak = await signIn(email)
  const { error } = await weak.client.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'mine' })
  expect(error).toMatchObject({ code: 'insufficient_aal', status: 403 })
  const removed = await weak.client.auth.mfa.unenroll({ factorId: factor.id })
  expect(removed.error).toMatchObject({ code: 'insufficient_aal', status: 422 })

  const second = await enrol(client, 'tablet')
  expect((await verify(client, second.id, code(second.app))).error).toBeNull()
  expect((await client.auth.mfa.listFactors()).data?.totp).toHaveLength(2)
})

test('after its factor is removed, a session is aal1 from the next refresh', async () => {
  const { client, factor } = await registerStrong('gina')
  const { data } = await client.auth.mfa.unenroll({ factorId: factor.id })
  expect(data?.id).toBe(factor.id)
  expect(await claimsOf(client)).toMatchObject({ aal: 'aal2' })
  await client.auth.refreshSession()
  expect(await claimsOf(client)).toMatchObject({ aal: 'aal1', amr: [{ method: 'password' }] })
  expect((await client.auth.mfa.listFactors()).data?.all).toEqual([])
})

test("another person's factor is not found", async () => {
  const { factor } = await registerStrong('hal')
  const { client } = await register('mallory')
  const foreign = [
    await client.auth.mfa.challenge({ factorId: factor.id }),
    await verify(client, factor.id, code(factor.app)),
    await client.auth.mfa.unenroll({ factorId: factor.id }),
    await client.auth.mfa.unenroll({ factorId: 'none' }),
  ]
  expect(foreign.map(({ error }) => error?.code)).toEqual([
    'mfa_factor_not_found',
    'mfa_factor_not_found',
    'mfa_factor_not_found',
    'validation_failed',
  ])
})

test('a person has ten factors with different names at most, and abandoned ones go', async () => {
  const { client, id } = await register('ines')
  for (let place = 1; place <= 10; place++) await enrol(client, `number ${place}`)
  const same = await client.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'number 3' })
  expect(same.error?.code).toBe('mfa_factor_name_conflict')
  const eleventh = { factorType: 'totp' as const, friendlyName: 'number 11' }
  const refused = await client.auth.mfa.enroll(eleventh)
  expect(refused.error?.code).toBe('too_many_enrolled_mfa_factors')

  await home.db.query(
    `update auth.mfa_factors set created_at = now() - interval '6 minutes' where user_id = $1`,
    [id],
  )
  expect((await client.auth.mfa.enroll(eleventh)).error).toBeNull()
  expect((await client.auth.mfa.listFactors()).data?.all).toHaveLength(1)
})

test('codes cannot be tried without limit, from any number of sessions', async () => {
  const { email, client } = await register('jan')
  const factor = await enrol(client)
  const other = await signIn(email)
  const refusals = new Set<string | undefined>()
  for (let round = 0; round < 8; round++) {
    for (const tab of [client, other.client])
      refusals.add((await verify(tab, factor.id, '000000')).error?.code)
  }
  expect([...refusals]).toEqual(['mfa_verification_failed', 'over_request_rate_limit'])
})

test('only the secret key lists and removes factors of others', async () => {
  const { id, client, factor } = await registerStrong('kim')
  const { mfa } = home.admin().auth.admin
  const { data } = await mfa.listFactors({ userId: id })
  expect(data?.factors).toMatchObject([{ id: factor.id, status: 'verified' }])
  expect(data?.factors[0]).not.toHaveProperty('secret')
  const refused = await client.auth.admin.mfa.deleteFactor({ userId: id, id: factor.id })
  expect(refused.error?.status).toBe(403)
  expect((await mfa.deleteFactor({ userId: id, id: factor.id })).error).toBeNull()
  expect((await mfa.deleteFactor({ userId: id, id: factor.id })).error?.status).toBe(404)
  await client.auth.refreshSession()
  expect(await claimsOf(client)).toMatchObject({ aal: 'aal1' })
})

test('a password reset does not bypass the second factor', async () => {
  const { email, client, factor } = await registerStrong('liz')
  await home.client().auth.resetPasswordForEmail(email)
  const { code: mailed } = await home.latestMail(email)
  const thief = home.client()
  expect((await thief.auth.verifyOtp({ email, token: mailed, type: 'recovery' })).error).toBeNull()
  const weak = await thief.auth.updateUser({ password: 'the thief’s password' })
  expect(weak.error?.code).toBe('insufficient_aal')

  expect((await verify(thief, factor.id, code(factor.app))).error).toBeNull()
  const strong = await thief.auth.updateUser({ password: 'a password chosen anew' })
  expect(strong.error).toBeNull()
  expect((await client.auth.refreshSession()).error?.code).toBe('refresh_token_not_found')
})
