import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { createRealtime } from './realtime.ts'
import { openRealtimeHome } from './test-home.ts'

const home = await openRealtimeHome()
const { db, keys, port } = home

afterEach(() => home.leaveAll())
afterAll(() => home.close())

test.each([
  ['no key', '', 401],
  ['a wrong key', 'apikey=sb_publishable_wrong', 401],
  ['an unknown version', `vsn=9.9.9&apikey=KEY`, 403],
])('%s does not connect', async (_what, query, expected) => {
  const socket = new WebSocket(
    `ws://127.0.0.1:${port}/realtime/v1/websocket?${query.replace('KEY', keys.publishable)}`,
  )
  const answer = await new Promise((settle) => {
    socket.on('unexpected-response', (_request, response) => settle(response.statusCode))
    socket.on('error', settle)
  })
  expect(answer).toBe(expected)
  socket.terminate()
})

test('heartbeats are answered, and malformed frames do no harm', async () => {
  const { socket, ask } = await rawSocket()
  const beat = [null, '1', 'phoenix', 'heartbeat', {}]
  const answer = [null, '1', 'phoenix', 'phx_reply', { status: 'ok', response: {} }]
  expect(await ask(beat)).toEqual(answer)

  const topics = fc.constantFrom('realtime:x', 'realtime:', 'phoenix', '')
  const events = fc.constantFrom(
    'phx_join',
    'broadcast',
    'access_token',
    'phx_leave',
    'presence',
    'heartbeat',
  )
  const wild = fc.oneof(
    fc
      .tuple(fc.constant('1'), fc.constant('2'), topics, events, fc.jsonValue())
      .map((frame) => JSON.stringify(frame)),
    fc.json(),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from([3, ...bytes])),
  )
  for (const message of fc.sample(wild, 300)) socket.send(message)
  socket.removeAllListeners('message')
  await vi.waitFor(
    async () => expect(await ask([null, '1', 'phoenix', 'heartbeat', {}])).toEqual(answer),
    { timeout: 20_000 },
  )
  socket.terminate()
})

test('a topic that was never joined, and one topic too many, are refused', async () => {
  const { socket, ask } = await rawSocket()
  expect(await ask(['1', '1', 'realtime:x', 'broadcast', { event: 'e' }])).toMatchObject({
    4: { status: 'error' },
  })
  for (let n = 0; n < 100; n++) {
    expect(await ask([`${n}`, `${n}`, `realtime:t${n}`, 'phx_join', {}])).toMatchObject({
      4: { status: 'ok' },
    })
  }
  expect(await ask(['x', 'x', 'realtime:more', 'phx_join', {}])).toMatchObject({
    4: { status: 'error', response: { reason: 'ChannelRateLimitReached: Too many channels' } },
  })
  expect(await ask(['y', 'y', 'realtime:t0', 'phx_join', {}])).toMatchObject({
    4: { status: 'ok' },
  })
  socket.terminate()
})

test('the connection of a silent client is closed', async () => {
  const impatient = await createRealtime({ db, keys, limits: { silence: 400 } })
  const other = createServer()
  impatient.attach(other)
  await new Promise<void>((listening) => other.listen(0, listening))
  const otherPort = (other.address() as AddressInfo).port
  const socket = new WebSocket(
    `ws://127.0.0.1:${otherPort}/realtime/v1/websocket?apikey=${keys.publishable}`,
  )
  const beating = setInterval(() => socket.send('{}'), 100)
  await new Promise((later) => setTimeout(later, 1000))
  expect(socket.readyState).toBe(WebSocket.OPEN)
  clearInterval(beating)
  await new Promise((closed) => socket.on('close', closed))
  await impatient.close()
  other.close()
})

test('a message over 256 kB closes only its own connection', async () => {
  const [loud, other] = [await rawSocket(), await rawSocket()]
  const closed = new Promise((code) => loud.socket.on('close', code))
  loud.socket.send('x'.repeat(256 * 1024 + 1))
  expect(await closed).toBe(1009)
  expect(await other.ask([null, '1', 'phoenix', 'heartbeat', {}])).toMatchObject({ 3: 'phx_reply' })
  other.socket.terminate()
})

function rawSocket(): Promise<{ socket: WebSocket; ask: (frame: unknown) => Promise<unknown[]> }> {
  const socket = new WebSocket(
    `ws://127.0.0.1:${port}/realtime/v1/websocket?vsn=2.0.0&apikey=${keys.publishable}`,
  )
  const ask = (frame: unknown) =>
    new Promise<unknown[]>((answer) => {
      socket.once('message', (data) => answer(JSON.parse(String(data)) as unknown[]))
      socket.send(JSON.stringify(frame))
    })
  return new Promise((open) => socket.on('open', () => open({ socket, ask })))
}
