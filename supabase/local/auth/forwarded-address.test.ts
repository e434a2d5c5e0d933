import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startTestHome } from './test-home.ts'
import type { TestHome } from './test-home.ts'

const TRIES = 3

let home: TestHome
beforeAll(async () => {
  home = await startTestHome({ limits: { signIns: { count: TRIES, seconds: 3600 } } })
})
afterAll(() => home.close())

/** The status of one try, as a web server sends it for a visitor. */
async function signIn(email: string, apikey: string, forwarded: string, password = 'wrong') {
  const { status } = await fetch(`${home.url}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey, 'sb-forwarded-for': forwarded, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return status
}

async function useUp(email: string, apikey: string, forwarded: string) {
  for (let at = 0; at < TRIES; at++) expect(await signIn(email, apikey, forwarded)).toBe(400)
  expect(await signIn(email, apikey, forwarded)).toBe(429)
}

async function addressesOf(userId: string) {
  const { rows } = await home.db.query<{ ip: string }>(
    'select host(ip) as ip from auth.sessions where user_id = $1 order by created_at',
    [userId],
  )
  return rows.map(({ ip }) => ip)
}

test('with the secret key, two visitors of one server are counted apart', async () => {
  const id = await home.createPerson('ada@example.com')
  const { secret } = home.keys
  await useUp('ada@example.com', secret, '203.0.113.7')
  expect(await signIn('ada@example.com', secret, '203.0.113.8', PASSWORD)).toBe(200)
  // The first address counts, as with GoTrue: a proxy adds its own at the end.
  expect(await signIn('ada@example.com', secret, '2001:db8::1, 203.0.113.7', PASSWORD)).toBe(200)
  expect(await signIn('ada@example.com', secret, '203.0.113.7, 203.0.113.9')).toBe(429)
  expect(await addressesOf(id)).toEqual(['203.0.113.8', '2001:db8::1'])
})

test('without the secret key the header is ignored', async () => {
  const { publishable, secret } = home.keys
  const others = [publishable, 'sb_secret_of_another_project', '']
  for (const [at, key] of others.entries()) {
    const email = `bob-${at}@example.com`
    await useUp(email, key, '203.0.113.7')
    expect(await signIn(email, key, '203.0.113.8')).toBe(429)
    // Bob's own address is used up, but the address in the header is not.
    expect(await signIn(email, secret, '203.0.113.7')).toBe(400)
  }
})

test('what is no address is ignored', async () => {
  const { secret } = home.keys
  await useUp('carol@example.com', secret, 'unknown')
  for (const forwarded of ['', ' , 203.0.113.7', '203.0.113.7:443', '300.1.1.1', 'localhost']) {
    expect(await signIn('carol@example.com', secret, forwarded), forwarded).toBe(429)
  }
})
