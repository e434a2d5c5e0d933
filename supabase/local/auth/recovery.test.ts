// What the mail for a forgotten password can do, and what it cannot.
import { URI } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

const CHOSEN = 'a password chosen anew'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

async function signIn(email: string) {
  const client = home.client()
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  if (error) throw error
  return { client, token: data.session.refresh_token }
}

async function recover(email: string) {
  const client = home.client()
  await client.auth.resetPasswordForEmail(email)
  const { code: token } = await home.latestMail(email)
  const { error } = await client.auth.verifyOtp({ email, token, type: 'recovery' })
  if (error) throw error
  return client
}

test('choosing a password ends every other session, and opening the mail does not', async () => {
  const email = 'ada@example.com'
  await home.createPerson(email)
  const { client: elsewhere } = await signIn(email)
  const recovered = await recover(email)
  expect((await elsewhere.auth.refreshSession()).error).toBeNull()
  expect((await recovered.auth.updateUser({ password: CHOSEN })).error).toBeNull()
  expect((await elsewhere.auth.refreshSession()).error).not.toBeNull()
  expect((await recovered.auth.refreshSession()).error).toBeNull()
})

test('the mail does not bypass a second factor', async () => {
  const email = 'bob@example.com'
  await home.createPerson(email)
  const { client } = await signIn(email)
  const { data } = await client.auth.mfa.enroll({ factorType: 'totp' })
  if (!data) throw new Error('not enrolled')
  const totp = URI.parse(data.totp.uri)
  const code = 'generate' in totp ? totp.generate() : ''
  await client.auth.mfa.challengeAndVerify({ factorId: data.id, code })

  const recovered = await recover(email)
  const { data: level } = await recovered.auth.mfa.getAuthenticatorAssuranceLevel()
  expect(level).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal2' })
  const refused = { code: 'insufficient_aal', status: 401 }
  expect((await recovered.auth.updateUser({ password: CHOSEN })).error).toMatchObject(refused)
  const address = await recovered.auth.updateUser({ email: 'eve@example.com' })
  expect(address.error).toMatchObject(refused)
  expect(await home.mails('eve@example.com')).toEqual([])
  expect((await recovered.auth.mfa.unenroll({ factorId: data.id })).error).not.toBeNull()
  expect((await signIn(email)).token).toEqual(expect.any(String))
})
