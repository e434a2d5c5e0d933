import fc from 'fast-check'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { forwardAddress } from './forward-address.ts'

const KEY = 'sb_secret_for_tests'
const PROJECT = 'https://ref.supabase.co'

afterEach(() => void vi.unstubAllGlobals())

/** What leaves when Auth is asked like this. */
async function sent(
  input: string | URL | Request,
  init?: RequestInit,
  { supabaseUrl = PROJECT, key = KEY, address = '203.0.113.7' } = {},
): Promise<{ headers: Record<string, string>; redirect: string | undefined }> {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response())
  vi.stubGlobal('fetch', fetch)
  await forwardAddress({ supabaseUrl, key, visitorAddress: () => address })(input, init)
  const [url, options] = fetch.mock.lastCall!
  const own = url instanceof Request ? url.headers : undefined
  const headers = Object.fromEntries(new Headers(options?.headers ?? own))
  return { headers, redirect: options?.redirect }
}

const forwarded = { apikey: KEY, 'sb-forwarded-for': '203.0.113.7' }

test.each([
  '/auth/v1/token?grant_type=password',
  '/auth/v1/token?grant_type=refresh_token',
  '/auth/v1/verify',
  '/auth/v1/otp?redirect_to=https%3A%2F%2Frolecall.example',
  '/auth/v1/signup',
  '/auth/v1/recover',
  '/auth/v1/resend',
  '/auth/v1/user',
  '/auth/v1/factors/3f2a-4b/verify',
])('%s carries the address of the visitor', async (path) => {
  const headers = { apikey: 'sb_publishable_x', 'x-request-id': 'one' }
  const leaves = await sent(PROJECT + path, { method: 'POST', headers })
  expect(leaves).toEqual({ headers: { ...forwarded, 'x-request-id': 'one' }, redirect: 'error' })
  expect(await sent(new Request(PROJECT + path, { headers }))).toEqual(leaves)
})

test('the token of a person stays, and a key is no bearer', async () => {
  const user = `${PROJECT}/auth/v1/user`
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  expect((await sent(user, bearer('eyJhbGci.x.y'))).headers).toEqual({
    ...forwarded,
    authorization: 'Bearer eyJhbGci.x.y',
  })
  expect((await sent(user, bearer('sb_publishable_x'))).headers).toEqual(forwarded)
})

test('without a key, or without an address, a request leaves as it came', async () => {
  const token = `${PROJECT}/auth/v1/token`
  const init = { headers: { apikey: 'sb_publishable_x' }, redirect: undefined }
  expect(await sent(token, init, { key: '' })).toEqual(init)
  for (const address of ['', 'unknown', '203.0.113.7:443', '203.0.113.7, 10.0.0.1']) {
    expect(await sent(token, init, { address }), address).toEqual(init)
  }
})

test('a Supabase below a path is asked there only', async () => {
  const supabaseUrl = 'https://example.com/supabase'
  const below = await sent(`${supabaseUrl}/auth/v1/token`, {}, { supabaseUrl })
  expect(below.headers).toEqual(forwarded)
  const beside = await sent('https://example.com/auth/v1/token', {}, { supabaseUrl })
  expect(beside.headers).toEqual({})
})

const piece = fc.oneof(
  fc.constantFrom(
    ...['auth', 'v1', 'auth/v1', 'rest', 'storage', 'functions', 'realtime', 'token', 'user'],
    ...['admin', 'invite', 'verify', 'factors', 'authorize', '..', '.', '%2e%2e', '%2E.', '%2f'],
    ...['..%2fadmin', '%61dmin', '\\', '//', '?', '#', ';', ' ', '\t', '@', 'ADMIN', 'Auth'],
  ),
  fc.string({ maxLength: 6 }),
)
const path = fc
  .tuple(
    fc.constantFrom('', 'auth/v1/', 'auth/v1/token', 'auth/v1/user', 'auth/v1/factors/1/verify'),
    fc.array(piece, { maxLength: 4 }),
  )
  .map(([start, pieces]) => start + pieces.join('/'))
const origin = fc.constantFrom(
  ...[PROJECT, `${PROJECT}:443`, 'HTTPS://REF.supabase.co', `${PROJECT}:444`],
  ...['http://ref.supabase.co', 'https://ref.supabase.co.evil.example', 'https://evil.example'],
  ...['https://ref.supabase.co@evil.example', 'https://user:pass@ref.supabase.co'],
  ...['https://evil.example/https://ref.supabase.co'],
)

/** Reads the address again after a gateway has decoded it. */
function decoded(pathname: string): string {
  try {
    return new URL(decodeURIComponent(pathname), PROJECT).pathname
  } catch {
    return pathname
  }
}

test('the key leaves to Auth of this project only, and never to its administration', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(origin, path, async (origin, path) => {
      const text = `${origin}/${path}`
      fc.pre(URL.canParse(text))
      const { headers } = await sent(text)
      const leaks = JSON.stringify(headers).includes(KEY)
      expect(leaks).toBe('sb-forwarded-for' in headers)
      if (!leaks) return
      count++
      const url = new URL(text)
      expect(url.origin).toBe(PROJECT)
      for (const read of [url.pathname, decoded(url.pathname)]) {
        expect(read).toMatch(/^\/auth\/v1\/\w/)
        expect(read).not.toMatch(/^\/auth\/v1\/(admin|invite|authorize)\b/i)
      }
    }),
    { numRuns: 3000 },
  )
  expect(count).toBeGreaterThan(50)
})

test('the key does not follow a redirect', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(307, { location: '/auth/v1/admin/users' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const supabaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = forwardAddress({ supabaseUrl, key: KEY, visitorAddress: () => '203.0.113.7' })
  await expect(ask(`${supabaseUrl}/auth/v1/token`)).rejects.toThrow()
  expect(asked).toEqual(['/auth/v1/token'])
  server.close()
})
