import { type Broadcast, encodeBroadcast, type Vsn } from './protocol.ts'

interface Topic {
  topic: string
  isPrivate: boolean
}

/** One client that listens to one topic. */
export interface Subscriber {
  vsn: Vsn
  /** the topic in the client's form: `realtime:<topic>` */
  wireTopic: string
  topic: string
  isPrivate: boolean
  /** the key of its presence */
  presenceKey: string
  /** wants to hear the presence of others, and may */
  hearsPresence: boolean
  send(message: string | Uint8Array): void
  /** sends an event of the channel itself, not a broadcast */
  push(event: string, payload: unknown): void
}

/**
 * All subscribers by topic. A private topic and a public one of the same name are two topics: no
 * message passes from one to the other.
 */
export class Channels {
  readonly #subscribers = new Map<string, Set<Subscriber>>()

  add(subscriber: Subscriber): void {
    const key = keyOf(subscriber)
    const present = this.#subscribers.get(key)
    if (present) present.add(subscriber)
    else this.#subscribers.set(key, new Set([subscriber]))
  }

  remove(subscriber: Subscriber): void {
    const key = keyOf(subscriber)
    const present = this.#subscribers.get(key)
    present?.delete(subscriber)
    if (present?.size === 0) this.#subscribers.delete(key)
  }

  /** All subscribers of this topic. */
  around(target: Topic): Iterable<Subscriber> {
    return this.#subscribers.get(keyOf(target)) ?? []
  }

  deliver(target: Topic, broadcast: Broadcast, except?: Subscriber): void {
    for (const subscriber of this.around(target)) {
      if (subscriber === except) continue
      const message = encodeBroadcast(subscriber.wireTopic, broadcast, subscriber.vsn)
      if (message !== null) subscriber.send(message)
    }
  }
}

function keyOf({ topic, isPrivate }: Topic): string {
  return `${isPrivate ? 'private' : 'public'}:${topic}`
}
