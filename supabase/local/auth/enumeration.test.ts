// Nobody learns whether an address has an account: the status, the shape and the work are the same.
import bcrypt from 'bcryptjs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

let home: TestHome
let token: string
beforeAll(async () => {
  home = await startTestHome()
  await home.createPerson('known@example.com')
  await home.createPerson('asking@example.com')
  await home.client().auth.signUp({ email: 'waiting@example.com', password: PASSWORD })
  const { data } = await home
    .client()
    .auth.signInWithPassword({ email: 'asking@example.com', password: PASSWORD })
  token = data.session?.access_token ?? ''
})
const work = [vi.spyOn(bcrypt, 'hash'), vi.spyOn(bcrypt, 'compare')]
afterAll(async () => {
  for (const spy of work) spy.mockRestore()
  await home.close()
})

/** An answer without its ids, times and address. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && /@|^[0-9a-f-]{36}$|^\d{4}-.*Z$/.test(value) ? '…' : value
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inside]) => [key, shapeOf(inside)] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )
}

async function ask(path: string, sent: object, method = 'POST') {
  for (const spy of work) spy.mockClear()
  const response = await fetch(`${home.url}/auth/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(sent),
  })
  const body = shapeOf(await response.json())
  const hashes = work.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  return { status: response.status, body, hashes }
}

const password = 'not their password'
test.each([
  ['signing up', '/signup', { password, data: { a: 1 } }, 1],
  ['signing in', '/token?grant_type=password', { password }, 1],
  ['asking for a new password', '/recover', {}, 0],
  ['asking for the confirmation again', '/resend', { type: 'signup' }, 0],
  ['asking for a sign-in link', '/otp', {}, 1],
  ['asking for a link without an account', '/otp', { create_user: false }, 0],
  ['typing a code', '/verify', { type: 'recovery', token: '000000' }, 0],
])('%s', async (_what, path, body, hashes) => {
  const of = (email: string) => ask(path, { email, ...body })
  const known = await of('known@example.com')
  expect(known.hashes).toBe(hashes)
  expect(await of('waiting@example.com')).toEqual(known)
  expect(await of(`nobody-${path.length}@example.com`)).toEqual(known)
})

test('changing to an address that is taken looks like any change', async () => {
  const taken = await ask('/user', { email: 'known@example.com' }, 'PUT')
  expect(taken).toMatchObject({ status: 200, hashes: 0 })
  expect(await ask('/user', { email: 'free@example.com' }, 'PUT')).toEqual(taken)
  // The account with that address gets no mail and keeps it.
  expect(await home.mails('known@example.com')).not.toContainEqual(
    expect.objectContaining({ subject: expect.stringContaining('new e-mail') }),
  )
  expect(await home.mails('free@example.com')).toHaveLength(1)
})
