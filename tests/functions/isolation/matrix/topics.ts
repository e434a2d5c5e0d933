import type { RealtimeChannel } from '@supabase/supabase-js'
import type { Resident, TopicCase } from '../../../cases/case.ts'
import type { Home } from '../../../cases/settle.ts'
import { ask, type Caller } from '../../../stack/ask.ts'
import { type Client, eventually, service, visitor } from '../../../stack/people.ts'
import type { Cast, Cells, Role } from './cast.ts'

export const DEEDS = ['join', 'hear', 'send', 'presence'] as const

/** Its owner joins and hears. Nobody speaks or is seen there, but for the workers over HTTP. */
export function expectedOfTopic(): Cells {
  const none = { join: 'refused', hear: 'nothing', send: 'refused', presence: 'refused' }
  const owner = { ...none, join: 'done', hear: 'heard' }
  const worker = { join: 'done', hear: 'heard', send: 'done', presence: 'done' }
  const nobody = { anonymous: none, other: none, weak: none, program: none }
  return { ...nobody, owner, strong: owner, service: worker }
}

/** While the service role listens, which no policy keeps from hearing what is said and who is seen. */
export async function askTopic(
  { topicOf }: TopicCase,
  role: Role,
  { stack, callers, victims }: Cast,
): Promise<Record<string, string>> {
  const victim = victims[role]
  const topic = topicOf(victim.id)
  const caller = callers[role]
  const listener = await join(service(stack), topic)
  const intruder = await join(await clientOf(stack, caller), topic)
  try {
    if (listener.status !== 'SUBSCRIBED')
      throw new Error(`the service role is told ${listener.status}`)
    await tell(victim)
    await eventually(async () => listener.heard.length > 0, 'hearing of the notification')
    const hear = intruder.heard.length > 0 ? 'heard' : 'nothing'

    await ask(stack, caller, '/realtime/v1/api/broadcast', {
      method: 'POST',
      body: { messages: [{ topic, event: 'forged', payload: {}, private: true }] },
    })
    if (intruder.status === 'SUBSCRIBED') {
      const { channel } = intruder
      // What is refused is not answered at all.
      const patience = { timeout: 2_000 }
      await channel.send({ type: 'broadcast', event: 'forged', payload: {} }, patience)
      await channel.track({ here: true }, patience)
    }
    // What was said before this has been heard when this is.
    const count = listener.heard.length
    await tell(victim)
    await eventually(
      async () => listener.heard.slice(count).includes('notification.created'),
      'hearing of the second notification',
    )
    return {
      join: intruder.status === 'SUBSCRIBED' ? 'done' : 'refused',
      hear,
      send: listener.heard.includes('forged') ? 'done' : 'refused',
      presence: Object.keys(listener.channel.presenceState()).length > 0 ? 'done' : 'refused',
    }
  } finally {
    // Leaving first would wait for a channel that was never joined.
    for (const { client } of [listener, intruder]) await client.realtime.disconnect()
  }

  async function tell({ id: user_id }: Resident): Promise<void> {
    await service(stack).from('notifications').insert({ user_id, type: 'cv_ready' }).throwOnError()
  }
}

async function clientOf(stack: Home, { apikey, token }: Caller): Promise<Client> {
  const client = apikey === stack.SECRET_KEY ? service(stack) : visitor(stack)
  if (token) await client.realtime.setAuth(token)
  return client
}

interface Joined {
  client: Client
  channel: RealtimeChannel
  status: string
  heard: string[]
}

async function join(client: Client, topic: string): Promise<Joined> {
  const heard: string[] = []
  const channel = client.channel(topic, { config: { private: true, broadcast: { ack: true } } })
  channel.on('broadcast', { event: '*' }, ({ event }) => heard.push(event))
  channel.on('presence', { event: 'sync' }, () => {})
  const status = await new Promise<string>((resolve) => {
    channel.subscribe((answer) => answer !== 'CLOSED' && resolve(answer))
  })
  return { client, channel, status, heard }
}
