import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../claims.ts'
import { makeKeys } from '../keys.ts'
import { ADA, API, openNotes, type Notes } from './test-notes.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())

const ask = (headers: HeadersInit) =>
  notes.ask(new Request(`${API}/rest/v1/notes?select=id`, { headers }))

test('a request without a key is refused', async () => {
  const missing = await ask({})
  expect([missing.status, (await missing.json()).message]).toEqual([
    401,
    'No API key found in request',
  ])
  const wrong = await ask({ apikey: 'sb_secret_guess' })
  expect([wrong.status, (await wrong.json()).message]).toEqual([401, 'Invalid API key'])
})

test('an expired token is PGRST303, a forged one PGRST301', async () => {
  const expired = await notes
    .client(notes.keys.publishable, await notes.tokenOf(-1))
    .from('notes')
    .select()
  expect([expired.status, expired.error?.code, expired.error?.message]).toEqual([
    401,
    'PGRST303',
    'JWT expired',
  ])
  const strangers = await makeKeys()
  const forged = await signToken(
    { sub: ADA, role: 'service_role', exp: 4e9 },
    strangers,
    `${API}/auth/v1`,
  )
  for (const token of [forged, 'nonsense', notes.keys.storage.toString(), `${forged}x`]) {
    const answer = await notes.client(notes.keys.publishable, token).from('notes').select()
    expect([answer.status, answer.error?.code]).toEqual([401, 'PGRST301'])
  }
})

test("a person's token with the secret key is still only that person", async () => {
  const { data } = await notes
    .client(notes.keys.secret, await notes.tokenOf(60))
    .from('notes')
    .select('id')
  expect(data).toEqual([{ id: 1 }])
})

test('a key repeated as bearer is accepted, and another key is refused', async () => {
  const same = await ask({
    apikey: notes.keys.secret,
    authorization: `Bearer ${notes.keys.secret}`,
  })
  expect(await same.json()).toHaveLength(2)
  const other = await ask({
    apikey: notes.keys.publishable,
    authorization: `Bearer ${notes.keys.secret}`,
  })
  expect(other.status).toBe(401)
})
