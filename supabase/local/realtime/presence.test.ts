import type { RealtimeChannel, RealtimePresenceState } from '@supabase/supabase-js'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { openRealtimeHome, personal, quiet, status } from './test-home.ts'

const home = await openRealtimeHome()
const { ada, bob, client, tokenOf } = home

afterEach(() => home.leaveAll())
afterAll(() => home.close())

/** A channel that records everything it hears about presence, in order. */
function watching(channel: RealtimeChannel) {
  const heard: string[] = []
  const note = (event: string, key: string, presences: Record<string, unknown>[]) =>
    heard.push(`${event} ${key} ${presences.map(({ mood }) => String(mood)).join()}`)
  channel
    .on('presence', { event: 'sync' }, () => heard.push('sync'))
    .on('presence', { event: 'join' }, ({ key, newPresences }) => note('join', key, newPresences))
    .on('presence', { event: 'leave' }, ({ key, leftPresences }) =>
      note('leave', key, leftPresences),
    )
  return heard
}

const moods = (state: RealtimePresenceState) =>
  Object.fromEntries(
    Object.entries(state).map(([key, entries]) => [
      key,
      entries.map((entry) => (entry as { mood?: string }).mood),
    ]),
  )

async function enter(key: string, topic = 'lobby', vsn?: string) {
  const supabase = await client(null, vsn ? { vsn } : {})
  const channel = supabase.channel(topic, { config: { presence: { key } } })
  const heard = watching(channel)
  expect(await status(channel)).toBe('SUBSCRIBED')
  await vi.waitFor(() => expect(heard).toContain('sync'))
  return { supabase, channel, heard, state: () => moods(channel.presenceState()) }
}

test.each(['1.0.0', '2.0.0'])(
  'vsn %s: all subscribers hear joins, changes and leaves',
  async (vsn) => {
    const adas = await enter('ada', 'lobby', vsn)
    expect(adas.state()).toEqual({})
    expect(await adas.channel.track({ mood: 'keen' })).toBe('ok')
    await vi.waitFor(() => expect(adas.state()).toEqual({ ada: ['keen'] }))

    const bobs = await enter('bob', 'lobby', vsn)
    expect(bobs.state()).toEqual({ ada: ['keen'] })
    await bobs.channel.track({ mood: 'calm' })
    await vi.waitFor(() => expect(adas.state()).toEqual({ ada: ['keen'], bob: ['calm'] }))
    expect(adas.heard.slice(-2)).toEqual(['join bob calm', 'sync'])

    await adas.channel.track({ mood: 'tired' })
    await vi.waitFor(() => expect(bobs.state()).toEqual({ ada: ['tired'], bob: ['calm'] }))
    const before = bobs.heard.length
    expect(await adas.channel.track({ mood: 'tired' })).toBe('ok')
    await quiet()
    expect(bobs.heard).toHaveLength(before)

    expect(await adas.channel.untrack()).toBe('ok')
    await vi.waitFor(() => expect(bobs.state()).toEqual({ bob: ['calm'] }))
    expect(bobs.heard.slice(-2)).toEqual(['leave ada tired', 'sync'])
  },
)

test('clients may share a key, and the key of a lost connection is removed', async () => {
  const phone = await enter('ada', 'devices')
  const laptop = await enter('ada', 'devices')
  const other = await enter('bob', 'devices')
  await phone.channel.track({ mood: 'phone' })
  await laptop.channel.track({ mood: 'laptop' })
  await vi.waitFor(() => expect(other.state()).toEqual({ ada: ['phone', 'laptop'] }))

  void laptop.supabase.realtime.disconnect()
  await vi.waitFor(() => expect(other.state()).toEqual({ ada: ['phone'] }))
  await phone.supabase.removeChannel(phone.channel)
  await vi.waitFor(() => expect(other.state()).toEqual({}))
})

test('clients without a key have different keys', async () => {
  const watcher = await enter('', 'crowd')
  for (const mood of ['one', 'two']) await (await enter('', 'crowd')).channel.track({ mood })
  await vi.waitFor(() => expect(Object.values(watcher.state())).toEqual([['one'], ['two']]))
})

test('a client that does not listen is seen too, and sees the others once it is', async () => {
  const watcher = await enter('watcher', 'quiet')
  await watcher.channel.track({ mood: 'watching' })
  const silent = (await client(null)).channel('quiet', { config: { presence: { key: 'silent' } } })
  await status(silent)
  await quiet()
  expect(silent.presenceState()).toEqual({})
  expect(await silent.track({ mood: 'busy' })).toBe('ok')
  const both = { watcher: ['watching'], silent: ['busy'] }
  await vi.waitFor(() => expect(moods(silent.presenceState())).toEqual(both))
  expect(watcher.state()).toEqual(both)
})

test('a public and a private topic of one name, and two topics, stay separate', async () => {
  const isPublic = await enter('public', 'room:open')
  const elsewhere = await enter('elsewhere', 'room:other')
  const isPrivate = (await client(await tokenOf(ada))).channel('room:open', personal)
  const heard = watching(isPrivate)
  await status(isPrivate)
  await isPrivate.track({ mood: 'hidden' })
  await vi.waitFor(() => expect(heard).toContain('sync'))
  await isPublic.channel.track({ mood: 'open' })
  await vi.waitFor(() => expect(isPublic.state()).toEqual({ public: ['open'] }))
  await quiet()
  expect(elsewhere.state()).toEqual({})
  expect(Object.values(moods(isPrivate.presenceState()))).toEqual([['hidden']])
})

test('in a private topic policies decide who is seen and who sees', async () => {
  const enterAs = async (person: string, topic: string) => {
    const config = { private: true, presence: { key: person } }
    const channel = (await client(await tokenOf(person))).channel(topic, { config })
    const heard = watching(channel)
    expect(await status(channel)).toBe('SUBSCRIBED')
    return { channel, heard }
  }
  const [adas, bobs] = [await enterAs(ada, 'room:open'), await enterAs(bob, 'room:open')]
  expect(await adas.channel.track({ mood: 'here' })).toBe('ok')
  await vi.waitFor(() => expect(moods(bobs.channel.presenceState())).toEqual({ [ada]: ['here'] }))

  const closed = [await enterAs(ada, 'room:closed'), await enterAs(bob, 'room:closed')] as const
  expect(await closed[0].channel.track({ mood: 'here' })).toBe('error')
  const dark = await enterAs(bob, 'room:dark')
  await quiet()
  expect(closed[1].channel.presenceState()).toEqual({})
  // This client may not even hear that nobody is present.
  expect([closed[1].heard, dark.heard]).toEqual([['sync'], []])
})

test('malformed presence is refused, and one too many ends the channel', async () => {
  const { channel } = await enter('ada', 'limits')
  const push = (event: string, payload: unknown) =>
    channel.send({ type: 'presence', event, payload } as Parameters<typeof channel.send>[0])
  expect(await push('track', ['a', 'list'])).toBe('error')
  expect(await push('dance', {})).toBe('error')
  for (const mood of ['one', 'two', 'three']) expect(await channel.track({ mood })).toBe('ok')

  const system = vi.fn()
  channel.on('system', {}, system)
  void channel.track({ mood: 'too many' })
  await vi.waitFor(() => expect(channel.state).toBe('closed'))
  expect(system.mock.calls[0]![0]).toMatchObject({
    status: 'error',
    message: 'Client presence rate limit exceeded',
  })
})
