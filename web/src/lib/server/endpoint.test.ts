import { isHttpError, type RequestEvent } from '@sveltejs/kit'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'

const id = 'b4ae5d2c-9b6a-4d2e-8a43-0f6f4e3c1b2a'
const shapes = {
  input: z.object({ id: z.uuid(), size: z.coerce.number() }),
  output: z.object({ size: z.number() }).nullable(),
}

/** What an endpoint of these shapes answers, and what its handler was given. */
async function sent(init: RequestInit, { query = '', params = { id } } = {}) {
  const handle = vi.fn(async ({ size }: { size: number }) => (size === 0 ? null : { size }))
  const url = new URL(`https://rolecall.example/things/x${query}`)
  const event = { request: new Request(url, init), url, params } as unknown as RequestEvent
  const answer = await endpoint(
    shapes,
    handle,
  )(event).catch((thrown: unknown) => {
    if (!isHttpError(thrown)) throw thrown
    return thrown
  })
  return { answer, given: handle.mock.calls[0]?.[0] }
}

const post = (body: BodyInit, type = 'application/json') => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
})

test.each([
  ['a query', { method: 'GET' }, '?size=7'],
  ['JSON', post('{"size":7}'), ''],
  ['a form', post('size=7', 'application/x-www-form-urlencoded'), ''],
])('%s is the input, with the parameters of the route', async (_what, init, query) => {
  const { answer, given } = await sent(init, { query })
  expect(given).toEqual({ id, size: 7 })
  expect(answer).toBeInstanceOf(Response)
  expect(await (answer as Response).json()).toEqual({ size: 7 })
})

test('the route wins over a body that names another id', async () => {
  const other = { id: crypto.randomUUID(), size: 1 }
  expect((await sent(post(JSON.stringify(other)))).given).toEqual({ id, size: 1 })
})

test('null is an answer without a body', async () => {
  const { answer } = await sent(post('{"size":0}'))
  expect(answer).toMatchObject({ status: 204, body: null })
})

test.each([
  ['no JSON', post('size=7'), 'request.invalid'],
  ['a list', post('[]'), 'request.invalid'],
  ['null', post('null'), 'request.invalid'],
  ['nothing', { method: 'POST' }, 'request.invalid'],
  ['a wrong field', post('{"size":"much"}'), 'request.invalid'],
  ['a broken form', post('size', 'multipart/form-data'), 'request.invalid'],
])('%s is refused', async (_what, init, code) => {
  const { answer, given } = await sent(init)
  expect(answer).toMatchObject({ status: 400, body: { code } })
  expect(given).toBeUndefined()
})

test('a body over the limit of the server is refused as too large', async () => {
  const body = new ReadableStream({
    start: (controller) => controller.error(Object.assign(new Error(), { status: 413 })),
  })
  const { answer } = await sent({ ...post(''), body, duplex: 'half' } as RequestInit)
  expect(answer).toMatchObject({ status: 413, body: { code: 'request.too_large' } })
})

test('an id that is none leads nowhere', async () => {
  const { answer } = await sent(post('{"size":1}'), { params: { id: 'x' } })
  expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('an answer outside the contract is a bug', async () => {
  const wrong = endpoint(shapes, async () => ({ size: 'much' }) as never)
  const url = new URL('https://rolecall.example/things/x?size=1')
  const event = { request: new Request(url), url, params: { id } } as unknown as RequestEvent
  await expect(wrong(event)).rejects.toThrow(z.ZodError)
})
