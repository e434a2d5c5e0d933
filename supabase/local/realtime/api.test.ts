import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { heardOn, openRealtimeHome, personal, quiet, status } from './test-home.ts'

const home = await openRealtimeHome()
const { ada, bob, keys, port, client, tokenOf } = home
const url = `http://127.0.0.1:${port}/realtime/v1/api/broadcast`

afterEach(() => home.leaveAll())
afterAll(() => home.close())

async function listening(topic: string, token: string | null = null) {
  const channel = (await client(token)).channel(topic, { config: { private: token !== null } })
  const heard = heardOn(channel)
  expect(await status(channel)).toBe('SUBSCRIBED')
  return heard
}

function post(body: unknown, headers: Record<string, string> = { apikey: keys.publishable }) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

test('a message reaches a public topic without a subscription, as json and as bytes', async () => {
  const heard = await listening('news')
  const channel = (await client(null)).channel('news')
  expect(await channel.httpSend('head/line', { text: 'ça va 🙂' })).toEqual({ success: true })
  expect(await channel.httpSend('bytes', new Uint8Array([1, 2, 3]))).toEqual({ success: true })
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard[0]).toMatchObject({ event: 'head/line', payload: { text: 'ça va 🙂' } })
  expect(new Uint8Array(heard[1]!.payload as unknown as ArrayBuffer)).toEqual(
    new Uint8Array([1, 2, 3]),
  )
})

test('send() before subscribing works the same way', async () => {
  const heard = await listening('early')
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  const channel = (await client(null)).channel('early')
  expect(await channel.send({ type: 'broadcast', event: 'hi', payload: { n: 1 } })).toBe('ok')
  expect(warned).toHaveBeenCalledWith(expect.stringContaining('falling back to REST'))
  warned.mockRestore()
  await vi.waitFor(() => expect(heard).toMatchObject([{ event: 'hi', payload: { n: 1 } }]))
})

test('a private topic takes messages only with the right to send', async () => {
  const heard = await listening('room:open', await tokenOf(ada))
  const asBob = (await client(await tokenOf(bob))).channel('room:open', personal)
  expect(await asBob.httpSend('from-bob', { n: 1 })).toEqual({ success: true })
  const service = (await client(null, { key: keys.secret })).channel('room:open', personal)
  expect(await service.httpSend('from-service', { n: 2 })).toEqual({ success: true })
  await vi.waitFor(() => expect(heard).toHaveLength(2))

  const visitor = (await client(null)).channel('room:open', personal)
  await expect(visitor.httpSend('from-visitor', {})).rejects.toThrow('Unauthorized')
  const closed = (await client(await tokenOf(bob))).channel(`user:${ada}`, personal)
  await expect(closed.httpSend('planted', {})).rejects.toThrow('Unauthorized')
  const expired = (await client(await tokenOf(bob, -5))).channel('room:open', personal)
  await expect(expired.httpSend('late', {})).rejects.toThrow('Unauthorized')
  await (await client(null)).channel('room:open').httpSend('public', {})
  await quiet()
  expect(heard.map(({ event }) => event)).toEqual(['from-bob', 'from-service'])
})

test('a batch sends each message that its caller may send', async () => {
  const open = await listening('room:open', await tokenOf(ada))
  const personally = await listening(`user:${ada}`, await tokenOf(ada))
  const isPublic = await listening('room:open')
  const message = (topic: string, event: string, isPrivate?: boolean) => ({
    topic,
    event,
    payload: { event },
    private: isPrivate,
  })
  const answer = await post(
    {
      messages: [
        message('room:open', 'one', true),
        message(`user:${ada}`, 'planted', true),
        message('room:open', 'two', true),
        message('room:open', 'three'),
      ],
    },
    { apikey: keys.publishable, authorization: `Bearer ${await tokenOf(bob)}` },
  )
  expect([answer.status, await answer.text()]).toEqual([202, ''])
  await vi.waitFor(() => expect(open).toHaveLength(2))
  await quiet()
  expect(open.map(({ event }) => event)).toEqual(['one', 'two'])
  expect(isPublic.map(({ event }) => event)).toEqual(['three'])
  expect(personally).toEqual([])
})

test('a malformed message is refused with its reason', async () => {
  const good = { topic: 't', event: 'e', payload: {} }
  for (const messages of [[], [{ ...good, topic: '' }], [{ ...good, payload: 'text' }], 'x']) {
    const answer = await post({ messages })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: { messages: [expect.any(String)] } },
    ])
  }
  expect((await post('{')).status).toBe(422)
  for (const apikey of ['', 'sb_publishable_wrong']) {
    const answer = await post({ messages: [good] }, { apikey })
    expect([answer.status, await answer.json()]).toEqual([401, { message: 'Unauthorized' }])
  }

  const one = (type: string, body: string) =>
    fetch(`${url}/t/events/e`, {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': type },
      body,
    })
  expect((await one('application/json', 'nonsense')).status).toBe(422)
  const text = await one('text/plain', 'words')
  expect([text.status, await text.json()]).toMatchObject([
    415,
    { error: expect.stringContaining('Unsupported Media Type') },
  ])
  const big = await post({ messages: [{ ...good, payload: { x: 'x'.repeat(300_000) } }] })
  expect(big.status).toBe(422)
})
