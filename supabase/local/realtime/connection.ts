// One websocket. Frames are handled one after another, so that a broadcast sent right after a join
// finds the channel joined.
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Claims } from '../claims.ts'
import { readJoin } from './join.ts'
import { type Broadcast, decode, encode, type Frame } from './protocol.ts'
import type { Link } from './link.ts'
import { Subscription } from './subscription.ts'
import { reportFailure } from '../report-failure.ts'

export interface Limits {
  /** channels on one connection */
  channels: number
  /** bytes of one message */
  messageSize: number
  /** frames received but not yet handled; a client with more is closed */
  waitingFrames: number
  /** ms; clients send a heartbeat every 25 s, so a client that is silent for longer has gone */
  silence: number
  /** bytes sent but not yet received by a slow client before it is closed */
  unsentBytes: number
}

const broadcastShape = z.union([
  z.object({ event: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.object({ event: z.string(), payload: z.unknown() }),
])
const presenceShape = z.object({ event: z.string().toLowerCase(), payload: z.unknown().optional() })
const metaShape = z.record(z.string(), z.unknown())
const renewalShape = z.object({ access_token: z.string() })

/** Serves an accepted websocket until it closes. Nothing that a client sends makes it throw. */
export function serveConnection(
  socket: WebSocket,
  keyClaims: Claims,
  shared: Omit<Link, 'send'>,
  limits: Limits,
): void {
  const subscriptions = new Map<string, Subscription>()
  const link: Link = {
    ...shared,
    send(message) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > limits.unsentBytes) return socket.terminate()
      socket.send(message)
    },
  }
  let waiting = 0
  let working: Promise<void> = Promise.resolve()

  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    working = working.then(() => {
      for (const subscription of [...subscriptions.values()]) subscription.stop()
    })
  })
  socket.on('message', (data, isBinary) => {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data)
    const frame = decode(bytes, isBinary, link.vsn)
    if (!frame) return
    if (waiting >= limits.waitingFrames) return socket.close(1008, 'Too many messages')
    waiting += 1
    working = working
      .then(() => take(frame))
      .catch((thrown: unknown) => reportFailure('realtime', thrown))
      .finally(() => {
        waiting -= 1
      })
  })

  async function take(frame: Frame): Promise<void> {
    if (frame.event === 'heartbeat' && frame.topic === 'phoenix') return reply(frame, 'ok')
    if (frame.event === 'phx_join') return join(frame)

    const subscription = subscriptions.get(frame.topic)
    if (!subscription) {
      // Leaving a topic twice is no mistake.
      if (frame.event === 'phx_leave') return reply(frame, 'ok')
      return reply(frame, 'error', { reason: 'unmatched topic' })
    }
    // The frame was sent before a rejoin: it belongs to the membership that ended.
    if (frame.joinRef !== null && frame.joinRef !== subscription.joinRef) return

    switch (frame.event) {
      case 'phx_leave':
        subscription.reply(frame.ref, 'ok')
        return subscription.close()
      case 'access_token':
        return renew(subscription, frame)
      case 'broadcast':
        return broadcast(subscription, frame)
      case 'presence':
        return presence(subscription, frame)
    }
  }

  async function join(frame: Frame): Promise<void> {
    subscriptions.get(frame.topic)?.stop()
    if (subscriptions.size >= limits.channels) {
      return reply(frame, 'error', { reason: 'ChannelRateLimitReached: Too many channels' })
    }
    const answer = await readJoin(frame, keyClaims, link)
    if ('reason' in answer) return reply(frame, 'error', { reason: answer.reason })

    const subscription = new Subscription(link, frame, answer.join, answer.caller, () => {
      if (subscriptions.get(frame.topic) === subscription) subscriptions.delete(frame.topic)
    })
    subscriptions.set(frame.topic, subscription)
    subscription.start()
    subscription.reply(frame.ref, 'ok', { postgres_changes: [] })
    if (answer.replay) await subscription.replay(answer.replay)
    if (answer.join.config.presence.enabled) await subscription.hearPresence()
  }

  async function renew(subscription: Subscription, frame: Frame): Promise<void> {
    const renewal = renewalShape.safeParse(frame.payload)
    if (!renewal.success || renewal.data.access_token.startsWith('sb_')) return
    await subscription.renew(renewal.data.access_token)
  }

  async function broadcast(subscription: Subscription, frame: Frame): Promise<void> {
    const parsed = broadcastShape.safeParse(frame.payload)
    if (!parsed.success) return
    const message: Broadcast = parsed.data
    const isSent = await subscription.broadcast(message)
    // Hosted does not answer a broadcast that policies refuse; the client's ack times out.
    if (isSent && subscription.acknowledges) subscription.reply(frame.ref, 'ok')
  }

  async function presence(subscription: Subscription, frame: Frame): Promise<void> {
    const parsed = presenceShape.safeParse(frame.payload)
    if (!parsed.success) return subscription.reply(frame.ref, 'ok')
    if (!subscription.mayCallPresence()) {
      return subscription.shutDown('Client presence rate limit exceeded')
    }
    switch (parsed.data.event) {
      case 'track': {
        const about = metaShape.safeParse(parsed.data.payload ?? {})
        if (!about.success) {
          const reason = 'Presence track payload must be a map'
          return subscription.reply(frame.ref, 'error', { reason })
        }
        const isTracked = await subscription.track(about.data)
        return subscription.reply(frame.ref, isTracked ? 'ok' : 'error')
      }
      case 'untrack':
        subscription.untrack()
        return subscription.reply(frame.ref, 'ok')
      default:
        return subscription.reply(frame.ref, 'error')
    }
  }

  function reply(frame: Frame, status: 'ok' | 'error', response: object = {}): void {
    const { joinRef, ref, topic } = frame
    const payload = { status, response }
    link.send(encode({ joinRef, ref, topic, event: 'phx_reply', payload }, link.vsn))
  }
}
