// What one person's tabs are told, nobody else hears; nobody but the database speaks there.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { TOPICS } from '../../cases/index.ts'
import { ask, callerOf, secret } from '../../stack/ask.ts'
import {
  type Client,
  eventually,
  type Person,
  register,
  service,
  visitor,
} from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'

const stack = inject('stack')
let ada: Person
let bob: Person
const open: Client[] = []

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([register(stack, 'ada'), register(stack, 'bob')])
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

interface Joined {
  status: string
  heard: string[]
  say(event: string): Promise<unknown>
}

async function clientOf(person: Person | null): Promise<Client> {
  const client = visitor(stack)
  open.push(client)
  if (person) await client.realtime.setAuth((await callerOf(stack, person)).token)
  return client
}

async function join(person: Person | null, topic: string, isPrivate: boolean): Promise<Joined> {
  const client = await clientOf(person)
  const heard: string[] = []
  const channel = client.channel(topic, {
    config: { private: isPrivate, broadcast: { ack: true } },
  })
  channel.on('broadcast', { event: '*' }, ({ event }) => heard.push(event))
  const status = await new Promise<string>((resolve) => {
    channel.subscribe((answer) => answer !== 'CLOSED' && resolve(answer))
  })
  const say = (event: string) =>
    channel.send({ type: 'broadcast', event, payload: {} }, { timeout: 500 })
  return { status, heard, say }
}

afterEach(async () => {
  for (const client of open.splice(0)) {
    await client.removeAllChannels()
    await client.realtime.disconnect()
  }
})

/** Tells Ada something; whoever listens has been told by the time she has heard it. */
async function tellAda(listener: Joined): Promise<void> {
  const count = listener.heard.length
  await service(stack)
    .from('notifications')
    .insert({ user_id: ada.id, type: 'cv_ready' })
    .throwOnError()
  await eventually(async () => listener.heard.length > count, 'hearing of the notification')
}

describe.each(TOPICS)('$policies', ({ topicOf }) => {
  let listener: Joined
  beforeEach(async () => {
    listener = await join(ada, topicOf(ada.id), true)
    expect(listener.status).toBe('SUBSCRIBED')
  })

  test('its owner hears it, other people and visitors are turned away', async () => {
    const topic = topicOf(ada.id)
    for (const person of [bob, null]) {
      for (const name of [topic, ` ${topic}`, `${topic} `, topic.toUpperCase(), `${topic}\0`]) {
        const intruder = await join(person, name, true)
        expect(intruder.status, JSON.stringify(name)).toBe('CHANNEL_ERROR')
        await tellAda(listener)
        expect(intruder.heard).toEqual([])
      }
    }
    expect(new Set(listener.heard)).toEqual(new Set(['notification.created']))
  })

  test('a public channel of the same name is another channel', async () => {
    const eavesdropper = await join(bob, topicOf(ada.id), false)
    expect(eavesdropper.status).toBe('SUBSCRIBED')
    await tellAda(listener)
    await eavesdropper.say('forged')
    await tellAda(listener)
    expect(eavesdropper.heard).toEqual([])
    expect(listener.heard).not.toContain('forged')
  })

  test('nobody speaks there, not over HTTP either', async () => {
    await listener.say('from-owner')
    const second = await join(ada, topicOf(ada.id), true)
    await second.say('from-second-tab')
    for (const person of [ada, bob]) {
      const answer = await ask(stack, await callerOf(stack, person), '/realtime/v1/api/broadcast', {
        method: 'POST',
        body: {
          messages: [{ topic: topicOf(ada.id), event: 'over-http', payload: {}, private: true }],
        },
      })
      expect(answer.status).toBeLessThan(500)
    }
    for (const path of ['/rest/v1/rpc/send', '/rest/v1/messages']) {
      const answer = await ask(stack, await callerOf(stack, bob), path, {
        method: 'POST',
        body: { topic: topicOf(ada.id), event: 'in-sql', payload: {}, private: true },
        headers: { 'content-profile': 'realtime' },
      })
      expect([404, 406]).toContain(answer.status)
    }
    await tellAda(listener)
    expect(new Set([...listener.heard, ...second.heard])).toEqual(new Set(['notification.created']))
  })

  test('a channel that was joined stays one’s own when the token changes', async () => {
    const client = await clientOf(ada)
    const heard: string[] = []
    const channel = client.channel(topicOf(ada.id), { config: { private: true } })
    channel.on('broadcast', { event: '*' }, ({ event }) => heard.push(event))
    await new Promise<void>((resolve) => {
      channel.subscribe((status) => status === 'SUBSCRIBED' && resolve())
    })
    await client.realtime.setAuth((await callerOf(stack, bob)).token)
    await eventually(async () => channel.state !== 'joined', 'leaving Ada’s topic')
    await tellAda(listener)
    expect(heard).toEqual([])
  })

  test('rows are not listened to: their changes are no way around the policies', async () => {
    const client = await clientOf(bob)
    const heard: unknown[] = []
    const channel = client.channel('rows')
    channel.on(
      'postgres_changes',
      { event: '*', schema: 'public', table: 'notifications' },
      (row) => heard.push(row),
    )
    await new Promise<void>((resolve) => channel.subscribe(() => resolve()))
    await tellAda(listener)
    expect(heard).toEqual([])
  })
})

test('a signed-out person and the secret key find nothing of the messages over REST', async () => {
  const answer = await ask(stack, secret(stack), '/rest/v1/messages', {
    headers: { 'accept-profile': 'realtime' },
  })
  expect([404, 406]).toContain(answer.status)
})
