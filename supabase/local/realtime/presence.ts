// The presence of clients on a topic, in the form of Phoenix.Presence: under each key, one entry
// for every channel that tracks something.
import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Channels, Subscriber } from './channels.ts'

type Meta = Record<string, unknown> & { phx_ref: string }
type State = Record<string, { metas: Meta[] }>

interface Tracked {
  payload: Record<string, unknown>
  meta: Meta
}

export class Presence {
  readonly #channels: Channels
  readonly #tracked = new Map<Subscriber, Tracked>()

  constructor(channels: Channels) {
    this.#channels = channels
  }

  /** Sends this subscriber's presence to all on the topic, unless it has not changed. */
  track(subscriber: Subscriber, payload: Record<string, unknown>): void {
    const before = this.#tracked.get(subscriber)
    if (before && isDeepStrictEqual(before.payload, payload)) return
    const phx_ref = randomBytes(9).toString('base64url')
    const meta = {
      ...payload,
      phx_ref,
      ...(before ? { phx_ref_prev: before.meta.phx_ref } : {}),
    }
    this.#tracked.set(subscriber, { payload, meta })
    this.#tell(subscriber, [meta], before ? [before.meta] : [])
  }

  untrack(subscriber: Subscriber): void {
    const before = this.#tracked.get(subscriber)
    if (!before) return
    this.#tracked.delete(subscriber)
    this.#tell(subscriber, [], [before.meta])
  }

  /** All who are present on the topic of this subscriber. */
  stateFor(subscriber: Subscriber): State {
    const metas = new Map<string, Meta[]>()
    for (const other of this.#channels.around(subscriber)) {
      const tracked = this.#tracked.get(other)
      if (!tracked) continue
      metas.set(other.presenceKey, [...(metas.get(other.presenceKey) ?? []), tracked.meta])
    }
    return Object.fromEntries([...metas].map(([key, metas]) => [key, { metas }]))
  }

  #tell(subscriber: Subscriber, joined: Meta[], left: Meta[]): void {
    const entry = (metas: Meta[]): State =>
      metas.length === 0 ? {} : Object.fromEntries([[subscriber.presenceKey, { metas }]])
    const diff = { joins: entry(joined), leaves: entry(left) }
    for (const other of this.#channels.around(subscriber)) {
      if (other.hearsPresence) other.push('presence_diff', diff)
    }
  }
}
