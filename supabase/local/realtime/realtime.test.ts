import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type RealtimeChannel, type SupabaseClient } from '@supabase/supabase-js'
import fc from 'fast-check'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { signToken } from '../claims.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { type Keys, makeKeys } from '../keys.ts'
import { createRealtime, type Realtime } from './realtime.ts'

const ada = randomUUID()
const bob = randomUUID()

let db: Database
let keys: Keys
let server: Server
let realtime: Realtime
let port: number
const clients: SupabaseClient[] = []

beforeAll(async () => {
  db = await openDatabase({ migrations: false, seed: false })
  keys = await makeKeys()
  await db.exec(`
    create policy "person hears their topic" on realtime.messages for select to authenticated
      using (realtime.topic() = 'user:' || (select auth.uid())::text or realtime.topic() like 'room:%');
    create policy "anybody signed in speaks in rooms" on realtime.messages for insert to authenticated
      with check (realtime.topic() = 'room:open');
    create policy "a policy that fails" on realtime.messages for select to authenticated
      using (case when realtime.topic() like 'bad:%' then split_part(realtime.topic(), ':', 2)::uuid is not null end);
    create table public.notes (id int primary key, user_id uuid, body text);
    create function public.tell() returns trigger language plpgsql security definer as $$
    begin
      perform realtime.broadcast_changes(
        'user:' || new.user_id, tg_op, tg_op, tg_table_name, tg_table_schema, new, old);
      return null;
    end $$;
    create trigger tell after insert or update on public.notes for each row execute function public.tell();
  `)
  server = createServer()
  realtime = await createRealtime({
    db,
    keys,
    feed: { pruneEvery: 200, keepFor: 60_000, keepRows: 30 },
  })
  realtime.attach(server)
  await new Promise<void>((listening) => server.listen(0, listening))
  port = (server.address() as AddressInfo).port
}, 120_000)

afterEach(async () => {
  for (const client of clients.splice(0)) await client.removeAllChannels()
})

afterAll(async () => {
  await realtime.close()
  server.close()
  await db.close()
})

function tokenOf(sub: string, lifetime = 600): Promise<string> {
  const exp = Math.floor(Date.now() / 1000) + lifetime
  return signToken({ sub, role: 'authenticated', aal: 'aal1', exp }, keys, 'http://localhost')
}

async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256')
  return new SignJWT({ sub: ada, role: 'authenticated' })
    .setProtectedHeader({ alg: 'ES256', kid: keys.signing.kid })
    .setExpirationTime('1h')
    .sign(privateKey)
}

async function client(
  token: string | null,
  options: { vsn?: string; key?: string } = {},
): Promise<SupabaseClient> {
  const made = createClient(`http://127.0.0.1:${port}`, options.key ?? keys.publishable, {
    ...(token === null ? {} : { accessToken: async () => token }),
    realtime: { vsn: options.vsn ?? '2.0.0' },
  })
  clients.push(made)
  // Else a channel subscribed in the same moment joins before the token is known.
  await made.realtime.setAuth()
  return made
}

const personal = { config: { private: true } }

/** Settles with the first status after subscribing, and the reason if there is one. */
function status(channel: RealtimeChannel): Promise<string> {
  return new Promise((settle) => {
    channel.subscribe((state, error) => settle(error ? `${state} ${error.message}` : state))
  })
}

function heardOn(channel: RealtimeChannel) {
  const heard: { event: string; payload?: Record<string, unknown>; meta?: unknown }[] = []
  channel.on('broadcast', { event: '*' }, (message) => heard.push(message))
  return heard
}

const quiet = () => new Promise((later) => setTimeout(later, 250))

test.each(['1.0.0', '2.0.0'])(
  'vsn %s: a message from SQL reaches the one person it is for',
  async (vsn) => {
    const adas = (await client(await tokenOf(ada), { vsn })).channel(`user:${ada}`, personal)
    const bobs = (await client(await tokenOf(bob), { vsn })).channel(`user:${bob}`, personal)
    const [adaHeard, bobHeard] = [heardOn(adas), heardOn(bobs)]
    expect(await status(adas)).toBe('SUBSCRIBED')
    expect(await status(bobs)).toBe('SUBSCRIBED')

    await db.query(`select realtime.send('{"cv_id": 1}', 'cv.changed', $1, true)`, [`user:${ada}`])
    await vi.waitFor(() => expect(adaHeard).toHaveLength(1))
    expect(adaHeard[0]).toMatchObject({
      type: 'broadcast',
      event: 'cv.changed',
      payload: { cv_id: 1 },
    })
    await quiet()
    expect(bobHeard).toEqual([])
  },
)

test('changes of a table arrive after commit, in order, and not after a rollback', async () => {
  const channel = (await client(await tokenOf(ada))).channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  await status(channel)
  await db.transaction(async (tx) => {
    for (const id of [1, 2, 3])
      await tx.query('insert into public.notes values ($1, $2, $3)', [id, ada, 'x'.repeat(9000)])
  })
  await db.query(`update public.notes set body = 'new' where id = 2`)
  await db.transaction(async (tx) => {
    await tx.query('insert into public.notes values (4, $1)', [ada])
    await tx.rollback()
  })
  await vi.waitFor(() => expect(heard).toHaveLength(4))
  await quiet()
  expect(
    heard.map((message) => [message.event, (message.payload!.record as { id: number }).id]),
  ).toEqual([
    ['INSERT', 1],
    ['INSERT', 2],
    ['INSERT', 3],
    ['UPDATE', 2],
  ])
})

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

test('a policy that fails is a no, and the topic is data', async () => {
  for (const topic of ['bad:not-a-uuid', `user:${ada}' or true --`, `user:${ada}\0`]) {
    const channel = (await client(await tokenOf(ada))).channel(topic, personal)
    expect(await status(channel)).toContain('Unauthorized')
  }
})

test('the secret key hears every private topic', async () => {
  const channel = (await client(null, { key: keys.secret })).channel(`user:${ada}`, personal)
  expect(await status(channel)).toBe('SUBSCRIBED')
})

test('private and public topics of one name never meet', async () => {
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

test('clients speak to each other where policies let them, as json and as bytes', async () => {
  const config = { private: true, broadcast: { ack: true, self: false } }
  const adas = (await client(await tokenOf(ada))).channel('room:open', { config })
  const bobs = (await client(await tokenOf(bob))).channel('room:open', { config })
  const old = (await client(await tokenOf(bob), { vsn: '1.0.0' })).channel('room:open', personal)
  const [adaHeard, bobHeard, oldHeard] = [heardOn(adas), heardOn(bobs), heardOn(old)]
  for (const channel of [adas, bobs, old]) await status(channel)

  expect(await adas.send({ type: 'broadcast', event: 'hi', payload: { text: 'ça va 🙂' } })).toBe(
    'ok',
  )
  await vi.waitFor(() => expect(bobHeard).toHaveLength(1))
  expect(bobHeard[0]).toMatchObject({ event: 'hi', payload: { text: 'ça va 🙂' } })
  expect(oldHeard[0]).toMatchObject({ event: 'hi' })

  await adas.send({ type: 'broadcast', event: 'bytes', payload: new Uint8Array([1, 2, 3]).buffer })
  await vi.waitFor(() => expect(bobHeard).toHaveLength(2))
  expect(new Uint8Array(bobHeard[1]!.payload as unknown as ArrayBuffer)).toEqual(
    new Uint8Array([1, 2, 3]),
  )
  expect(adaHeard).toEqual([])
  expect(oldHeard).toHaveLength(1)
})

test('a broadcast without the right to speak reaches nobody', async () => {
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

test('who asks for it hears themselves', async () => {
  const channel = (await client(null)).channel('public-room', {
    config: { broadcast: { self: true } },
  })
  const heard = heardOn(channel)
  await status(channel)
  await channel.send({ type: 'broadcast', event: 'echo', payload: { n: 1 } })
  await vi.waitFor(() => expect(heard).toMatchObject([{ event: 'echo', payload: { n: 1 } }]))
})

test('after leaving nothing more arrives, and one can come back', async () => {
  const supabase = await client(await tokenOf(ada))
  const channel = supabase.channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  await status(channel)
  expect(await supabase.removeChannel(channel)).toBe('ok')
  await db.query(`select realtime.send('{}', 'late', $1, true)`, [`user:${ada}`])
  await quiet()
  expect(heard).toEqual([])
  expect(await status(supabase.channel(`user:${ada}`, personal))).toBe('SUBSCRIBED')
})

test('a channel is closed with a word when its token expires', async () => {
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

test('a refreshed token keeps the channel open; one of somebody else closes it', async () => {
  let token = await tokenOf(ada, 2)
  const supabase = createClient(`http://127.0.0.1:${port}`, keys.publishable, {
    accessToken: async () => token,
  })
  clients.push(supabase)
  await supabase.realtime.setAuth()
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

test('old rows go, the newest stay for a while', async () => {
  for (let n = 0; n < 50; n++) await db.query(`select realtime.send('{}', 'e', 'user:x', true)`)
  await db.exec(
    `update realtime.messages set inserted_at = localtimestamp - interval '2 minutes' where ctid in (select ctid from realtime.messages limit 25)`,
  )
  await vi.waitFor(async () => {
    const { rows } = await db.query<{ count: number }>(
      'select count(*)::int from realtime.messages',
    )
    expect(rows[0]!.count).toBeLessThanOrEqual(30)
  })
  const { rows } = await db.query(
    `select 1 from realtime.messages where inserted_at < localtimestamp - interval '1 minute'`,
  )
  expect(rows).toEqual([])
})

test.each([
  ['no key', '', 401],
  ['a wrong key', 'apikey=sb_publishable_wrong', 401],
  ['a version we do not speak', `vsn=9.9.9&apikey=KEY`, 403],
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

test('heartbeats are answered, and nothing malformed disturbs', async () => {
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

test('a topic never joined, and one too many, are refused', async () => {
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

test('a client that falls silent is hung up on', async () => {
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

test('a message over 256 kB closes its connection and no other', async () => {
  const [loud, other] = [await rawSocket(), await rawSocket()]
  const closed = new Promise((code) => loud.socket.on('close', code))
  loud.socket.send('x'.repeat(256 * 1024 + 1))
  expect(await closed).toBe(1009)
  expect(await other.ask([null, '1', 'phoenix', 'heartbeat', {}])).toMatchObject({ 3: 'phx_reply' })
  other.socket.terminate()
})
