// One client's membership of one channel, from join to leave: its token, its rights and its end.
import type { Claims } from '../claims.ts'
import { canRead, canWrite } from './authorise.ts'
import type { Subscriber } from './channels.ts'
import { fixedWindow } from './fixed-window.ts'
import type { Join } from './join.ts'
import type { Link } from './link.ts'
import { type Broadcast, encode, encodeBroadcast, type Frame, type Vsn } from './protocol.ts'
import { readMissed, type Replay } from './replay.ts'
import { expiryMessage, readToken, TokenRefusal } from './token.ts'

/** A longer timer would overflow, so the token is checked again then. */
const LONGEST_TIMER = 60 * 60 * 1000

// How often a client may change its presence, as on hosted.
const PRESENCES = 5
const PRESENCE_WINDOW = 30_000

export class Subscription implements Subscriber {
  readonly vsn: Vsn
  readonly wireTopic: string
  readonly topic: string
  readonly isPrivate: boolean
  readonly joinRef: string | null
  readonly acknowledges: boolean
  readonly presenceKey: string
  hearsPresence = false
  readonly mayCallPresence = fixedWindow(PRESENCES, PRESENCE_WINDOW)
  readonly #hearsItself: boolean
  readonly #link: Link
  readonly #onEnd: () => void
  #claims: Claims
  #token: string | null
  #mayWrite: boolean | null = null
  #mayBePresent: boolean | null = null
  #expiry: NodeJS.Timeout | undefined

  constructor(
    link: Link,
    frame: Frame,
    join: Join,
    caller: { claims: Claims; token: string | null },
    onEnd: () => void,
  ) {
    this.#link = link
    this.vsn = link.vsn
    this.wireTopic = frame.topic
    this.topic = join.topic
    this.isPrivate = join.config.private
    this.joinRef = frame.joinRef ?? frame.ref
    this.acknowledges = join.config.broadcast.ack
    this.presenceKey = join.config.presence.key
    this.#hearsItself = join.config.broadcast.self
    this.#claims = caller.claims
    this.#token = caller.token
    this.#onEnd = onEnd
  }

  start(): void {
    this.#link.channels.add(this)
    this.#watchExpiry()
  }

  /** Stops without a message to the client. */
  stop(): void {
    clearTimeout(this.#expiry)
    this.#link.channels.remove(this)
    this.#link.presence.untrack(this)
    this.#onEnd()
  }

  send(message: string | Uint8Array): void {
    this.#link.send(message)
  }

  reply(ref: string | null, status: 'ok' | 'error', response: object = {}): void {
    this.push('phx_reply', { status, response }, ref)
  }

  /** Stops and tells the client, which does not rejoin by itself. */
  close(): void {
    this.stop()
    this.push('phx_close', {}, this.joinRef)
  }

  /** Tells the client the reason first, then stops. */
  shutDown(message: string): void {
    this.push('system', { extension: 'system', status: 'error', message, channel: this.topic })
    this.close()
  }

  /** Sends what this topic broadcast from SQL before the client joined. */
  async replay(replay: Replay): Promise<void> {
    for (const missed of await readMissed(this.#link.db, this.topic, replay)) {
      const message = encodeBroadcast(this.wireTopic, missed, this.vsn)
      if (message !== null) this.send(message)
    }
  }

  /** False when policies refuse to let this caller send here. Asked once for each token. */
  async broadcast(broadcast: Broadcast): Promise<boolean> {
    if (this.isPrivate) {
      this.#mayWrite ??= await canWrite(this.#link.db, this.#claims, this.topic)
      if (!this.#mayWrite) return false
    }
    this.#link.channels.deliver(this, broadcast, this.#hearsItself ? undefined : this)
    return true
  }

  /** False when policies refuse to let this caller be present here. Asked once for each token. */
  async track(payload: Record<string, unknown>): Promise<boolean> {
    if (this.isPrivate) {
      const { db } = this.#link
      this.#mayBePresent ??= await canWrite(db, this.#claims, this.topic, 'presence')
      if (!this.#mayBePresent) return false
    }
    this.#link.presence.track(this, payload)
    // As on hosted: a client that shows its presence also sees the others.
    if (!this.hearsPresence) await this.hearPresence()
    return true
  }

  untrack(): void {
    this.#link.presence.untrack(this)
  }

  /**
   * From now on the client hears who joins and leaves, beginning with who is present. Needs the
   * right.
   */
  async hearPresence(): Promise<void> {
    this.hearsPresence = await this.#mayHearPresence()
    if (this.hearsPresence) this.push('presence_state', this.#link.presence.stateFor(this))
  }

  async #mayHearPresence(): Promise<boolean> {
    return !this.isPrivate || canRead(this.#link.db, this.#claims, this.topic, 'presence')
  }

  /**
   * Takes a refreshed token. The channel closes when the token is invalid or may no longer read.
   */
  async renew(token: string): Promise<void> {
    if (token === this.#token) return
    try {
      const claims = await readToken(token, this.#link.keys)
      if (this.isPrivate && !(await canRead(this.#link.db, claims, this.topic))) {
        return this.shutDown(
          `You no longer have permission to read from this Channel topic: ${this.topic}`,
        )
      }
      this.#claims = claims
      this.#token = token
      this.#mayWrite = null
      this.#mayBePresent = null
      if (this.hearsPresence) this.hearsPresence = await this.#mayHearPresence()
      this.#watchExpiry()
    } catch (thrown) {
      if (!(thrown instanceof TokenRefusal)) throw thrown
      this.shutDown(thrown.message)
    }
  }

  #watchExpiry(): void {
    clearTimeout(this.#expiry)
    const { exp } = this.#claims
    if (exp === undefined) return
    const remaining = exp * 1000 - Date.now()
    this.#expiry = setTimeout(
      () => (exp * 1000 <= Date.now() ? this.shutDown(expiryMessage(exp)) : this.#watchExpiry()),
      Math.min(Math.max(remaining, 0), LONGEST_TIMER),
    )
    this.#expiry.unref()
  }

  push(event: string, payload: unknown, ref: string | null = null): void {
    const frame = { joinRef: this.joinRef, ref, topic: this.wireTopic, event, payload }
    this.#link.send(encode(frame, this.vsn))
  }
}
