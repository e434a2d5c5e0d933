import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { heardOn, openRealtimeHome, personal, quiet, status } from './test-home.ts'

const home = await openRealtimeHome()
const { ada, bob, db, client, tokenOf } = home

afterEach(() => home.leaveAll())
afterAll(() => home.close())

test.each(['1.0.0', '2.0.0'])(
  'vsn %s: a message from SQL reaches only the person it is for',
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

test('changes of a table arrive in order after commit, and not after a rollback', async () => {
  const channel = (await client(await tokenOf(ada))).channel(`user:${ada}`, personal)
  const heard = heardOn(channel)
  await status(channel)
  await db.transaction(async (tx) => {
    for (const id of [1, 2, 3])
      await tx.query('insert into public.notes values ($1, $2, $3)', [
        id,
        ada,
        'x'.repeat(id === 2 ? 9 : 9000),
      ])
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

test('clients send to each other where policies allow it, as json and as bytes', async () => {
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

test('a client hears its own messages when it asks for them', async () => {
  const channel = (await client(null)).channel('public-room', {
    config: { broadcast: { self: true } },
  })
  const heard = heardOn(channel)
  await status(channel)
  await channel.send({ type: 'broadcast', event: 'echo', payload: { n: 1 } })
  await vi.waitFor(() => expect(heard).toMatchObject([{ event: 'echo', payload: { n: 1 } }]))
})

test('after leaving nothing more arrives, and a client may come back', async () => {
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

test('old rows are removed, and the newest stay for a while', async () => {
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
