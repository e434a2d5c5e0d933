import type { SupabaseClient } from '@supabase/supabase-js'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { heardOn, openRealtimeHome, personal, quiet, status } from './test-home.ts'

const home = await openRealtimeHome()
const { ada, bob, db, client, tokenOf } = home

afterEach(() => home.leaveAll())
afterAll(() => home.close())

const tell = (who: string, event: string) =>
  db.query(`select realtime.send('{"n": 1}', $2, $1, true)`, [`user:${who}`, event])

const adasTopic = (client: SupabaseClient, replay: { since: number; limit?: number }) =>
  client.channel(`user:${ada}`, { config: { private: true, broadcast: { replay } } })

test.each(['1.0.0', '2.0.0'])('vsn %s: what was sent before the join arrives', async (vsn) => {
  await tell(ada, 'long.ago')
  await db.exec(`update realtime.messages set inserted_at = inserted_at - interval '9 seconds'`)
  const since = Date.now() - 1
  await tell(ada, 'missed')
  await tell(bob, 'of.another')
  await tell(ada, 'missed.too')

  const channel = adasTopic(await client(await tokenOf(ada), { vsn }), { since })
  const heard = heardOn(channel)
  expect(await status(channel)).toBe('SUBSCRIBED')
  await tell(ada, 'live')
  await vi.waitFor(() => expect(heard.map(({ event }) => event)).toContain('live'))
  await quiet()
  expect(heard.map(({ event }) => event)).toEqual(['missed', 'missed.too', 'live'])
  expect(heard[0]).toMatchObject({
    payload: { n: 1 },
    meta: { id: expect.any(String), replayed: true },
  })
  expect(heard[2]!.meta).not.toHaveProperty('replayed')
  await db.exec('truncate realtime.messages')
})

test('the newest arrive when there are more than the limit', async () => {
  for (const event of ['one', 'two', 'three']) await tell(ada, event)
  const channel = adasTopic(await client(await tokenOf(ada)), {
    since: Date.now() - 5000,
    limit: 2,
  })
  const heard = heardOn(channel)
  await status(channel)
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  await quiet()
  expect(heard.map(({ event }) => event)).toEqual(['two', 'three'])
  await db.exec('truncate realtime.messages')
})

test('those of one moment arrive in the order in which they were sent', async () => {
  const sent = ['one', 'two', 'three', 'four']
  for (const event of sent) await tell(ada, event)
  await db.exec('update realtime.messages set inserted_at = localtimestamp')
  const channel = adasTopic(await client(await tokenOf(ada)), { since: Date.now() - 5000 })
  const heard = heardOn(channel)
  await status(channel)
  await vi.waitFor(() => expect(heard).toHaveLength(sent.length))
  expect(heard.map(({ event }) => event)).toEqual(sent)
  await db.exec('truncate realtime.messages')
})

test('nothing is replayed without a request, or to another person', async () => {
  await tell(ada, 'secret')
  const asked = adasTopic(await client(await tokenOf(bob)), { since: 1 })
  const plain = (await client(await tokenOf(ada))).channel(`user:${ada}`, personal)
  const heard = [heardOn(asked), heardOn(plain)]
  expect(await status(asked)).toMatch(/^CHANNEL_ERROR.*Unauthorized/)
  expect(await status(plain)).toBe('SUBSCRIBED')
  await quiet()
  expect(heard).toEqual([[], []])
})

test.each([{ since: 0 }, { since: 1, limit: 26 }, { since: 1, limit: 0 }, { since: 1.5 }])(
  'replay %o is refused',
  async (replay) => {
    const channel = adasTopic(await client(await tokenOf(ada)), replay)
    expect(await status(channel)).toMatch(/CHANNEL_ERROR.*Replay params are not valid/)
  },
)
