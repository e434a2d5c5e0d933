import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { callThrough } from './call.ts'
import type { Method } from './contract.ts'
import { Failure } from './failure.ts'

const greeting = <Verb extends Method>(method: Verb) => ({
  function: 'greet',
  method,
  input: z.object({ title: z.string(), size: z.number().optional() }),
  output: z.object({ greeting: z.string() }),
})

/** A call whose answer is `answer`, and the requests it sent. */
function answered(answer: () => Response | Promise<Response>) {
  const asked: Request[] = []
  const fetch = vi.fn<typeof globalThis.fetch>(async (...given) => {
    asked.push(new Request(...given))
    return answer()
  })
  const headers = async () => ({ apikey: 'sb_publishable_x', authorization: 'Bearer ada' })
  return { asked, call: callThrough({ url: 'https://api.example', headers, fetch }) }
}

const thrownBy = async (answer: () => Response | Promise<Response>) => {
  const { call } = answered(answer)
  const thrown: unknown = await call(greeting('POST'), { title: 'Dr' }).catch((error) => error)
  if (!(thrown instanceof Failure)) throw new Error('no Failure', { cause: thrown })
  return thrown
}

test.each(['GET', 'DELETE'] as const)('%s sends its input in the query', async (method) => {
  const { asked, call } = answered(() => Response.json({ greeting: 'hello' }))
  expect(await call(greeting(method), { title: 'A & B', size: undefined })).toEqual({
    greeting: 'hello',
  })
  const [request] = asked
  expect(request?.url).toBe('https://api.example/functions/v1/greet?title=A+%26+B')
  expect([request?.method, request?.body]).toEqual([method, null])
  expect(request?.headers.get('authorization')).toBe('Bearer ada')
})

test('a GET without input has no query', async () => {
  const { asked, call } = answered(() => Response.json({}))
  await call({ function: 'greet', method: 'GET', input: z.object({}), output: z.object({}) }, {})
  expect(asked[0]?.url).toBe('https://api.example/functions/v1/greet')
})

test.each(['POST', 'PUT', 'PATCH'] as const)('%s sends its input as JSON', async (method) => {
  const { asked, call } = answered(() => Response.json({ greeting: 'hello', more: 1 }))
  expect(await call(greeting(method), { title: 'Dr', size: 2 })).toEqual({ greeting: 'hello' })
  const [request] = asked
  expect([request?.url, request?.method]).toEqual([
    'https://api.example/functions/v1/greet',
    method,
  ])
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(await request?.json()).toEqual({ title: 'Dr', size: 2 })
})

test('a refusal is thrown with its code, its fields and the seconds to wait', async () => {
  const body = { code: 'request.invalid', message: 'x', fields: { title: 'too short' } }
  const refused = await thrownBy(() => Response.json(body, { status: 400 }))
  expect(refused).toMatchObject({ code: 'request.invalid', fields: { title: 'too short' } })
  expect(refused.retryAfter).toBeUndefined()
  const late = { status: 429, headers: { 'retry-after': '12' } }
  const limited = await thrownBy(() => Response.json({ code: 'rate_limited', message: 'x' }, late))
  expect(limited).toMatchObject({ code: 'rate_limited', retryAfter: 12, fields: undefined })
})

test.each([
  ['a page of a proxy', () => new Response('<html>', { status: 502 })],
  [
    'a code we do not know',
    () => Response.json({ code: 'BOOT_ERROR', message: 'x' }, { status: 503 }),
  ],
  ['no network', () => Promise.reject(new TypeError('fetch failed'))],
])('%s means that the service is unavailable', async (_what, answer) => {
  expect((await thrownBy(answer)).code).toBe('service.unavailable')
})

test.each([
  ['another shape', () => Response.json({ greeting: 7 })],
  ['no JSON', () => new Response('hello')],
])('an answer of %s is a bug', async (_what, answer) => {
  expect((await thrownBy(answer)).code).toBe('internal')
})
