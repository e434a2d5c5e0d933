import { type Broadcast, encodeBroadcast, type Vsn } from './protocol.ts'

/** One client listening to one topic. */
export interface Subscriber {
  vsn: Vsn
  /** the topic as the client names it: `realtime:<topic>` */
  wireTopic: string
  topic: string
  isPrivate: boolean
  send(message: string | Uint8Array): void
}

/**
 * Who listens to what. A private topic and a public one of the same name are two topics: nothing
 * crosses, in either direction.
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

  deliver(
    target: { topic: string; isPrivate: boolean },
    broadcast: Broadcast,
    except?: Subscriber,
  ): void {
    for (const subscriber of this.#subscribers.get(keyOf(target)) ?? []) {
      if (subscriber === except) continue
      const message = encodeBroadcast(subscriber.wireTopic, broadcast, subscriber.vsn)
      if (message !== null) subscriber.send(message)
    }
  }
}

function keyOf({ topic, isPrivate }: { topic: string; isPrivate: boolean }): string {
  return `${isPrivate ? 'private' : 'public'}:${topic}`
}
