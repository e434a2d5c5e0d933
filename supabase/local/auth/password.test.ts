import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
beforeAll(async () => {
  home = await startTestHome()
})
afterAll(() => home.close())

test.each([
  ['seven letters', 'sevenle', 'length'],
  ['a common one', 'Password1', 'pwned'],
  ['one row of keys', 'qwertyuiop', 'pwned'],
  ['digits in order', '123456789', 'pwned'],
])('%s is too weak', async (what, password, reason) => {
  const email = `${what.replaceAll(' ', '-')}@example.com`
  const { error } = await home.client().auth.signUp({ email, password })
  expect(error).toMatchObject({ code: 'weak_password', status: 422, reasons: [reason] })
  expect(await home.mails(email)).toEqual([])
})

test.each([
  ['four letters of two bytes', 'øæåé', null],
  ['72 bytes', 'é'.repeat(36), null],
  ['74 bytes in 37 letters', 'é'.repeat(37), 'validation_failed'],
])('bytes are counted, not letters: %s', async (what, password, code) => {
  const email = `${what.replaceAll(' ', '-')}@example.com`
  const { error } = await home.client().auth.signUp({ email, password })
  expect(error?.code ?? null).toBe(code)
})

test('an account that signs up cannot choose a weak password later', async () => {
  const id = await home.createPerson('ada@example.com')
  const client = home.client()
  const password = 'correct horse battery'
  await client.auth.signInWithPassword({ email: 'ada@example.com', password })
  const weak = { code: 'weak_password', status: 422 }
  expect((await client.auth.updateUser({ password: 'iloveyou' })).error).toMatchObject(weak)
  const byAdmin = await home.admin().auth.admin.updateUserById(id, { password: 'iloveyou' })
  expect(byAdmin.error).toMatchObject(weak)
})
