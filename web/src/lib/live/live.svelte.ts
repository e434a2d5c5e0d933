import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { refreshAll } from '$app/navigation'
import type { RealtimeChannel } from '@supabase/realtime-js'
import { createContext } from 'svelte'
import { isLiveEvent, type LiveEvent } from '#contract/event.ts'
import { refresh } from './refresh.ts'
import { sessionToken } from './session-token.ts'

/** Maps each event to the data that it makes out of date, as loads declare it. */
const STALE: Partial<Record<LiveEvent, string>> = {
  'cv.changed': 'rolecall:cvs',
  'profile.changed': 'rolecall:profile',
  'match.changed': 'rolecall:matches',
  'notification.created': 'rolecall:notifications',
  'notification.read': 'rolecall:notifications',
  'session.ended': 'rolecall:session',
  'export.changed': 'rolecall:exports',
}

/** Between the clocks of the web server and the database, in ms. */
const CLOCK_DIFFERENCE = 2000

/**
 * The person's private topic. Events carry ids only, so the data is read again here. A list that
 * must not move under a finger listens by itself.
 */
export class Live {
  state = $state<'connecting' | 'on' | 'lost'>('connecting')
  #userId: string
  #channel: RealtimeChannel | undefined
  #listeners: ((event: LiveEvent) => void)[] = []
  #due: string[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  #since: number

  /** `loadedAt`: when the server read the page's data, in ms since 1970. */
  constructor(userId: string, loadedAt: number) {
    this.#userId = userId
    this.#since = loadedAt - CLOCK_DIFFERENCE
  }

  /** Listens until the returned function is called. */
  start(): () => void {
    const goneOffline = () => (this.state = 'lost')
    // The socket may survive a short interruption: then no other event says that it is over.
    const backOnline = () => this.#channel?.state === 'joined' && this.#follow(true)
    addEventListener('offline', goneOffline)
    addEventListener('online', backOnline)

    let isOver = false
    const listen = async () => {
      const realtime = await connect()
      if (isOver) return
      this.#channel = realtime
        .channel(`user:${this.#userId}`, {
          // Between reading the data and joining, events were sent too.
          config: { private: true, broadcast: { replay: { since: this.#since } } },
        })
        .on('broadcast', { event: '*' }, ({ event }) => this.#hear(event))
        .subscribe((status) => this.#follow(status === 'SUBSCRIBED'))
    }
    void listen().catch(goneOffline)

    return () => {
      isOver = true
      removeEventListener('offline', goneOffline)
      removeEventListener('online', backOnline)
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#channel?.socket.disconnect()
    }
  }

  /** Calls `listener` for each event, until the returned function is called. */
  listen(listener: (event: LiveEvent) => void): () => void {
    this.#listeners.push(listener)
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener)
    }
  }

  #follow(isOn: boolean) {
    const wasLost = this.state === 'lost'
    this.state = isOn ? 'on' : 'lost'
    // Events sent in the meantime were missed.
    if (isOn && wasLost) void refreshAll()
  }

  #hear(event: string) {
    // A newer database may send events that this page does not know yet.
    if (!isLiveEvent(event)) return
    // Replace the page, so that the back button cannot show data of an erased account.
    if (event === 'account.erased') return location.replace('/goodbye')
    for (const listener of this.#listeners) listener(event)
    const key = STALE[event]
    if (!key) return
    // One edit may cause many events; read again only once.
    this.#due.push(key)
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      for (const due of this.#due.splice(0)) void refresh(due)
    }, 120)
  }
}

/** Loads the library after the page is shown, so that the first view does not wait for it. */
async function connect() {
  const { RealtimeClient } = await import('@supabase/realtime-js')
  const realtime = new RealtimeClient(`${SUPABASE_URL.replace(/^http/, 'ws')}/realtime/v1`, {
    params: { apikey: SUPABASE_PUBLISHABLE_KEY },
    accessToken: sessionToken,
  })
  // If this fails, the channel asks for a token again when it joins.
  await realtime.setAuth().catch(() => undefined)
  return realtime
}

export const [useLive, provideLive] = createContext<Live>()
