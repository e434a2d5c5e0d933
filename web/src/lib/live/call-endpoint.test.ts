import { afterEach, expect, test, vi } from 'vitest'
import { Failure } from '#contract/failure.ts'
import { call } from './call-endpoint.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Answers all requests with `answer`, and keeps them. */
function answered(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer())
  vi.stubGlobal('fetch', fetch)
  return fetch.mock.calls
}

test('a parameter of the route travels in the address, the rest as JSON', async () => {
  const asked = answered(() => new Response(null, { status: 204 }))
  expect(await call('PATCH /matches/[jobId]', { jobId: 'a/b', feedback: null })).toBeNull()
  expect(asked).toEqual([
    ['/matches/a%2Fb', expect.objectContaining({ method: 'PATCH', body: '{"feedback":null}' })],
  ])
})

test('a GET carries its input in the query', async () => {
  const asked = answered(() => Response.json({ count: 3 }))
  const after = '2026-11-30T08:00:00+00:00'
  expect(await call('GET /matches/arrivals', { after })).toEqual({ count: 3 })
  const [address, init] = asked[0] ?? []
  expect(address).toBe(`/matches/arrivals?after=${encodeURIComponent(after)}`)
  expect(init?.body).toBeUndefined()
})

test('a POST without input has an empty object for a body', async () => {
  const asked = answered(() => Response.json({ count: 0 }))
  await call('POST /matches/arrivals', {})
  expect(asked[0]?.[1]).toMatchObject({
    body: '{}',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
  })
})

test.each([
  ['our own', () => Response.json({ code: 'cv.no_room' }, { status: 403 }), 'cv.no_room'],
  ['one of a proxy', () => new Response('<html>', { status: 503 }), 'service.unavailable'],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'service.unavailable'],
])('a refusal is thrown with its code: %s', async (_what, answer, code) => {
  answered(answer)
  const thrown: unknown = await call('GET /session', {}).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Failure)
  expect(thrown).toMatchObject({ code })
})

test('how long to wait comes along', async () => {
  answered(() => Response.json({ code: 'rate_limited', retryAfter: 12 }, { status: 429 }))
  await expect(call('POST /matches/arrivals', {})).rejects.toMatchObject({ retryAfter: 12 })
})
