import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Failure, FAILURES } from '../contract/failure.ts'
import { endpoint, endpoints } from './endpoint.ts'
import { ADA, SECRET_KEY, signedIn, stubPlatform } from '../testing.ts'
import { worker } from './worker.ts'

/** The database's answer when a request is counted: seconds to wait, or null. */
const counted = vi.fn<(request: Request) => Promise<Response>>()

beforeEach(() => {
  stubPlatform()
  counted.mockReset().mockImplementation(async () => Response.json(null))
  vi.spyOn(globalThis, 'fetch').mockImplementation((...asked) => counted(new Request(...asked)))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const contract = {
  function: 'greet',
  method: 'POST',
  input: z.object({ title: z.string().min(1), size: z.number().optional() }),
  output: z.object({ greeting: z.string() }),
} as const
const greet = endpoint(contract, async ({ title }, { userId }) => ({
  greeting: `${title} ${userId}`,
}))

const url = 'http://localhost/greet'
const post = async (body: BodyInit | null, headers?: Headers) =>
  new Request(url, { method: 'POST', body, headers: headers ?? (await signedIn(ADA)) })

/** The body of an error answer, after a check of its shape. */
async function refusal(response: Response) {
  const body = await response.json()
  expect(Object.keys(body)).toEqual(
    body.fields ? ['code', 'message', 'fields'] : ['code', 'message'],
  )
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  return { status: response.status, ...body }
}

test('a signed-in caller with the right input gets the answer', async () => {
  const response = await greet.fetch(await post('{"title":"Dr"}'))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ greeting: `Dr ${ADA}` })
  expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
})

test('the answer leaves out fields that the contract does not name', async () => {
  const talkative = endpoint(contract, async () => ({ greeting: 'x', password: 'y' }))
  const response = await talkative.fetch(await post('{"title":"Dr"}'))
  expect(await response.json()).toEqual({ greeting: 'x' })
})

test('a preflight is answered without a token', async () => {
  const response = await greet.fetch(new Request(url, { method: 'OPTIONS' }))
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(response.headers.get('access-control-allow-methods')).toContain('PUT')
})

test.each([
  ['no token', () => new Headers()],
  ['a publishable key', () => new Headers({ apikey: 'sb_publishable_for_tests' })],
  ['a secret key', () => new Headers({ apikey: SECRET_KEY })],
  ['a token of another issuer', () => signedIn(ADA, { forged: true })],
  ['an expired token', () => signedIn(ADA, { expires: 1_000 })],
  ['nonsense', () => new Headers({ authorization: 'Bearer nonsense' })],
])('%s is refused as a caller', async (_what, headers) => {
  const request = await post('{"title":"Dr"}', await headers())
  expect(await refusal(await greet.fetch(request))).toEqual({
    status: 401,
    code: 'auth.required',
    message: FAILURES['auth.required'].sentence,
  })
})

test('the answer names each wrong field', async () => {
  const response = await greet.fetch(await post('{"title":"","size":"big"}'))
  const { status, code, fields } = await refusal(response)
  expect([status, code]).toEqual([400, 'request.invalid'])
  expect(Object.keys(fields).sort()).toEqual(['size', 'title'])
})

test.each(['{', '[]', '"text"', ''])('a body of %j is refused', async (body) => {
  const { status, code } = await refusal(await greet.fetch(await post(body)))
  expect([status, code]).toEqual([400, 'request.invalid'])
})

test('a body of more than a megabyte is not read to its end', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 100_000
      controller.enqueue(new Uint8Array(100_000).fill(32))
    },
  })
  const init = { method: 'POST', body: endless, headers: await signedIn(ADA), duplex: 'half' }
  const { status, code } = await refusal(await greet.fetch(new Request(url, init)))
  expect([status, code]).toEqual([413, 'request.too_large'])
  expect(sent).toBeLessThan(2_000_000)
})

test('another method is refused, and the answer names the right ones', async () => {
  const response = await greet.fetch(new Request(url, { method: 'DELETE' }))
  expect(response.headers.get('allow')).toBe('POST, OPTIONS')
  expect((await refusal(response)).code).toBe('request.method')
})

test('several methods work at one address', async () => {
  const read = endpoint(
    { ...contract, method: 'GET', input: z.object({ q: z.string() }) },
    async ({ q }) => ({
      greeting: `read ${q}`,
    }),
  )
  const both = endpoints(greet, read)
  const headers = await signedIn(ADA)
  const answer = await both.fetch(new Request(`${url}?q=1`, { headers }))
  expect(await answer.json()).toEqual({ greeting: 'read 1' })
  expect((await both.fetch(await post('{"title":"Dr"}'))).status).toBe(200)
  const other = await both.fetch(new Request(url, { method: 'PUT' }))
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'POST, GET, OPTIONS'])
})

test.each([
  [new Failure('cv.scanned'), 422, 'cv.scanned'],
  [{ code: 'PT404', message: 'cv.not_found' }, 404, 'cv.not_found'],
  [{ code: 'rate_limited', message: 'Too many.' }, 429, 'rate_limited'],
  [{ code: '42501', message: 'permission denied for table cvs' }, 403, 'auth.forbidden'],
  [{ code: 'PGRST116', message: 'no rows' }, 404, 'not_found'],
  [{ code: '', message: 'TypeError: fetch failed' }, 503, 'service.unavailable'],
  [new DOMException('late', 'TimeoutError'), 503, 'service.unavailable'],
  [new TypeError('ada@example.com'), 500, 'internal'],
  [{ code: '23505', message: 'ada@example.com' }, 400, 'request.invalid'],
  [{ code: '23503', message: 'ada@example.com' }, 404, 'not_found'],
  [{ code: 'XX000', message: 'ada@example.com' }, 500, 'internal'],
  ['toString', 500, 'internal'],
])('%o answers as %i %s', async (thrown, status, code) => {
  const failing = endpoint(contract, () => Promise.reject(thrown))
  const answer = await refusal(await failing.fetch(await post('{"title":"Dr"}')))
  expect(answer).toMatchObject({ status, code })
  expect(JSON.stringify(answer)).not.toContain('ada@example.com')
})

test('a bug is logged with its place and without its message', async () => {
  vi.stubEnv('LOG_LEVEL', 'error')
  const lines = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failing = endpoint(contract, () => Promise.reject(new TypeError('ada@example.com')))
  await failing.fetch(await post('{"title":"Dr"}'))
  expect(lines).toHaveBeenCalledOnce()
  const line = JSON.parse(lines.mock.calls[0]?.[0])
  expect(line).toMatchObject({ event: 'bug', error: { name: 'TypeError' } })
  expect(JSON.stringify(line)).not.toContain('ada@example.com')
})

test('an answer outside the contract is a bug, not an answer', async () => {
  const wrong = endpoint(contract, async () => ({ greeting: 7 as unknown as string }))
  expect((await refusal(await wrong.fetch(await post('{"title":"Dr"}')))).code).toBe('internal')
})

test('a failure may carry the seconds to wait', async () => {
  const busy = endpoint(contract, () =>
    Promise.reject(new Failure('rate_limited', { retryAfter: 12.3 })),
  )
  const response = await busy.fetch(await post('{"title":"Dr"}'))
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '13'])
})

test('each request of a person is counted, with the secret key', async () => {
  await greet.fetch(await post('{"title":"Dr"}'))
  expect(counted).toHaveBeenCalledOnce()
  const request = counted.mock.calls[0]![0]
  expect(new URL(request.url).pathname).toBe('/rest/v1/rpc/take_request')
  expect(request.headers.get('apikey')).toBe(SECRET_KEY)
  expect(await request.json()).toEqual({ person: ADA })
})

test('a caller over the limit is told how long to wait, before the body is read', async () => {
  counted.mockImplementation(async () => Response.json(0.4))
  const response = await greet.fetch(await post('no JSON'))
  expect(response.headers.get('retry-after')).toBe('1')
  expect(await refusal(response)).toEqual({
    status: 429,
    code: 'rate_limited',
    message: FAILURES.rate_limited.sentence,
  })
})

test('a request that cannot be counted is refused', async () => {
  counted.mockImplementation(() => Promise.reject(new TypeError('fetch failed')))
  const { status, code } = await refusal(await greet.fetch(await post('{"title":"Dr"}')))
  expect([status, code]).toEqual([503, 'service.unavailable'])
})

test('visitors and strangers are not counted', async () => {
  const open = endpoint(contract, async () => ({ greeting: 'x' }), { auth: 'none' })
  expect((await open.fetch(await post('{"title":"Dr"}'))).status).toBe(200)
  await greet.fetch(await post('{"title":"Dr"}', await signedIn(ADA, { forged: true })))
  expect(counted).not.toHaveBeenCalled()
})

test('a stream is passed on unchanged', async () => {
  const streaming = endpoint(contract, async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('data: 1\n\n'))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  })
  const response = await streaming.fetch(await post('{"title":"Dr"}'))
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const chunk = await response.body?.getReader().read()
  expect(new TextDecoder().decode(chunk?.value)).toBe('data: 1\n\n')
})

test('a missing setting is our failure, not the caller’s', async () => {
  vi.stubEnv('SUPABASE_JWKS', 'nonsense')
  expect((await refusal(await greet.fetch(await post('{"title":"Dr"}')))).code).toBe('internal')
})

test('a worker needs the secret key and answers how much it did', async () => {
  const handle = vi.fn(async () => 3)
  const duty = worker(handle)
  const call = (headers: Headers) => duty.fetch(new Request(url, { method: 'POST', headers }))
  for (const headers of [
    new Headers(),
    new Headers({ apikey: 'sb_secret_forged' }),
    new Headers({ apikey: 'sb_publishable_for_tests' }),
    await signedIn(ADA),
  ]) {
    expect((await refusal(await call(headers))).code).toBe('auth.required')
  }
  expect(handle).not.toHaveBeenCalled()
  const response = await call(new Headers({ apikey: SECRET_KEY }))
  expect([response.status, await response.json()]).toEqual([200, { done: 3 }])
})
