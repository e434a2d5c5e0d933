import bcrypt from 'bcryptjs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createMail } from '../mail/mail.ts'
import { createAuth } from './auth.ts'
import { isPassword } from './password.ts'
import { PASSWORD, startTestHome } from './test-home.ts'
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
  await client.auth.signInWithPassword({ email: 'ada@example.com', password: PASSWORD })
  const weak = { code: 'weak_password', status: 422 }
  expect((await client.auth.updateUser({ password: 'iloveyou' })).error).toMatchObject(weak)
  const byAdmin = await home.admin().auth.admin.updateUserById(id, { password: 'iloveyou' })
  expect(byAdmin.error).toMatchObject(weak)
})

test('by default a password costs as much as on hosted, and so does an unknown address', async () => {
  const { db, keys, siteUrl, url } = home
  const auth = createAuth({ db, keys, siteUrl, apiUrl: url, mailer: createMail().mailer })
  const email = 'bob@example.com'
  const made = await auth.request('/admin/users', {
    method: 'POST',
    headers: { apikey: keys.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  expect(made.status).toBe(200)
  const { rows } = await db.query<{ hash: string }>(
    'select encrypted_password as hash from auth.users where email = $1',
    [email],
  )
  expect(bcrypt.getRounds(rows[0]!.hash)).toBe(10)

  const compare = vi.spyOn(bcrypt, 'compare')
  expect(await isPassword(PASSWORD, null)).toBe(false)
  const hash = compare.mock.calls[0]?.[1]
  compare.mockRestore()
  expect(bcrypt.getRounds(hash ?? '')).toBe(10)
})
