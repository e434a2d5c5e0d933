import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { heardOn, openRealtimeHome, personal, quiet, status } from './test-home.ts'

const home = await openRealtimeHome()
const { ada, bob, db, keys, client, tokenOf } = home

afterEach(() => home.leaveAll())
afterAll(() => home.close())

test.each([
  [
    'another person',
    () => tokenOf(bob),
    'Unauthorized: You do not have permissions to read from this Channel topic: user:',
  ],
  ['a visitor', async () => null, 'Unauthorized: You do not have permissions'],
  [
    'an expired token',
    () => tokenOf(ada, -5),
    /InvalidJWTToken: Token has expired \d+ seconds ago/,
  ],
  ['a forged token', forged, 'JwtSignatureError: Failed to validate JWT signature'],
  [
    'no token at all',
    async () => 'nonsense',
    'MalformedJWT: The token provided is not a valid JWT',
  ],
])('%s is not let into a private topic', async (_who, makeToken, reason) => {
  const channel = (await client(await makeToken())).channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  const answer = await status(channel)
  expect(answer).toMatch(/^CHANNEL_ERROR/)
  expect(answer).toEqual(
    typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason),
  )
  await db.query(`select realtime.send('{}', 'secret', $1, true)`, [`user:${ada}`])
  await quiet()
  expect(heard).toEqual([])
})

test('a policy that fails refuses, and the topic is data', async () => {
  for (const topic of ['bad:not-a-uuid', `user:${ada}' or true --`, `user:${ada}\0`]) {
    const channel = (await client(await tokenOf(ada))).channel(topic, personal)
    expect(await status(channel)).toContain('Unauthorized')
  }
})

test('the secret key hears every private topic', async () => {
  const channel = (await client(null, { key: keys.secret })).channel(`user:${ada}`, personal)
  expect(await status(channel)).toBe('SUBSCRIBED')
})

test('a private and a public topic of one name stay separate', async () => {
  const isPublic = (await client(await tokenOf(bob))).channel('room:open')
  const isPrivate = (await client(await tokenOf(ada))).channel('room:open', personal)
  const [publicHeard, privateHeard] = [heardOn(isPublic), heardOn(isPrivate)]
  expect(await status(isPublic)).toBe('SUBSCRIBED')
  expect(await status(isPrivate)).toBe('SUBSCRIBED')

  await db.query(`select realtime.send('{"n": 1}', 'from-sql', 'room:open', true)`)
  await isPublic.send({ type: 'broadcast', event: 'from-public', payload: {} })
  await vi.waitFor(() => expect(privateHeard).toHaveLength(1))
  await quiet()
  expect(publicHeard).toEqual([])
  expect(privateHeard.map((message) => message.event)).toEqual(['from-sql'])

  await db.query(`select realtime.send('{"n": 2}', 'to-public', 'room:open', false)`)
  await vi.waitFor(() => expect(publicHeard).toHaveLength(1))
  expect(privateHeard).toHaveLength(1)
})

test('a broadcast without the right to send reaches nobody', async () => {
  const topic = 'room:closed'
  const adas = (await client(await tokenOf(ada))).channel(topic, {
    config: { private: true, broadcast: { ack: true } },
  })
  const bobs = (await client(await tokenOf(bob))).channel(topic, personal)
  const heard = heardOn(bobs)
  await status(adas)
  await status(bobs)
  expect(await adas.send({ type: 'broadcast', event: 'x', payload: {} }, { timeout: 300 })).toBe(
    'timed out',
  )
  expect(heard).toEqual([])
  const { rows } = await db.query(`select 1 from realtime.messages where topic = $1`, [topic])
  expect(rows).toEqual([])
})

test('a channel is told the reason and closed when its token expires', async () => {
  const channel = (await client(await tokenOf(ada, 2))).channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  const system = vi.fn()
  channel.on('system', {}, system)
  const states: string[] = []
  channel.subscribe((state) => states.push(state))
  await vi.waitFor(() => expect(states).toContain('CLOSED'), { timeout: 5000 })
  expect(system.mock.calls[0]![0]).toMatchObject({
    status: 'error',
    extension: 'system',
    message: expect.stringMatching(/^Token has expired \d+ seconds ago$/),
  })
  await db.query(`select realtime.send('{}', 'late', $1, true)`, [`user:${ada}`])
  await quiet()
  expect(heard).toEqual([])
})

test("a refreshed token keeps the channel open, and another person's token closes it", async () => {
  let token = await tokenOf(ada, 2)
  const supabase = await client(() => token)
  const channel = supabase.channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  const system = vi.fn()
  channel.on('system', {}, system)
  expect(await status(channel)).toBe('SUBSCRIBED')
  token = await tokenOf(ada)
  await supabase.realtime.setAuth()
  await new Promise((later) => setTimeout(later, 2500))
  await db.query(`select realtime.send('{}', 'still', $1, true)`, [`user:${ada}`])
  await vi.waitFor(() => expect(heard).toHaveLength(1))

  token = await tokenOf(bob)
  await supabase.realtime.setAuth()
  await vi.waitFor(() => expect(system).toHaveBeenCalled())
  expect(system.mock.calls[0]![0]).toMatchObject({
    message: `You no longer have permission to read from this Channel topic: user:${ada}`,
  })
  await db.query(`select realtime.send('{}', 'secret', $1, true)`, [`user:${ada}`])
  await quiet()
  expect(heard).toHaveLength(1)
})

async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256')
  return new SignJWT({ sub: ada, role: 'authenticated' })
    .setProtectedHeader({ alg: 'ES256', kid: keys.signing.kid })
    .setExpirationTime('1h')
    .sign(privateKey)
}
