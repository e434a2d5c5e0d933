import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { invalidate, refreshAll } from '$app/navigation'
import type { RealtimeChannel } from '@supabase/realtime-js'
import { createContext } from 'svelte'
import { isLiveEvent, type LiveEvent } from '#contract/event.ts'
import { sessionToken } from './session-token.ts'

/** What a load says it depends on, and which event makes that stale. */
const STALE: Partial<Record<LiveEvent, string>> = {
  'cv.changed': 'rolecall:cvs',
  'profile.changed': 'rolecall:profile',
  'match.changed': 'rolecall:matches',
  'notification.created': 'rolecall:notifications',
  'notification.read': 'rolecall:notifications',
  'session.ended': 'rolecall:session',
  'export.changed': 'rolecall:exports',
}

/**
 * The person's private topic. Events carry ids only: they say what to read again, never what it is.
 * Lists that must not move under a finger listen for themselves; the rest is read again here.
 */
export class Live {
  state = $state<'connecting' | 'on' | 'lost'>('connecting')
  #userId: string
  #channel: RealtimeChannel | undefined
  #listeners: ((event: LiveEvent) => void)[] = []
  #due: string[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(userId: string) {
    this.#userId = userId
  }

  /** Listens until the returned function is called. */
  start(): () => void {
    const goneOffline = () => (this.state = 'lost')
    // A short outage may leave the socket whole: then nothing else says that it is over.
    const backOnline = () => this.#channel?.state === 'joined' && this.#follow(true)
    addEventListener('offline', goneOffline)
    addEventListener('online', backOnline)

    let isOver = false
    const listen = async () => {
      const realtime = await connect()
      if (isOver) return
      this.#channel = realtime
        .channel(`user:${this.#userId}`, { config: { private: true } })
        .on('broadcast', { event: '*' }, ({ event }) => this.#hear(event))
        .subscribe((status) => this.#follow(status === 'SUBSCRIBED'))
    }
    void listen().catch(goneOffline)

    return () => {
      isOver = true
      removeEventListener('offline', goneOffline)
      removeEventListener('online', backOnline)
      clearTimeout(this.#timer)
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
    // What happened meanwhile was not heard.
    if (isOn && wasLost) void refreshAll()
  }

  #hear(event: string) {
    // A newer database may tell of things that this page does not know yet.
    if (!isLiveEvent(event)) return
    // Nothing here is theirs to see any more: not even for going back to.
    if (event === 'account.erased') return location.replace('/goodbye')
    for (const listener of this.#listeners) listener(event)
    const key = STALE[event]
    if (!key) return
    // One edit may announce itself many times; reading once is enough.
    if (!this.#due.includes(key)) this.#due.push(key)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      for (const due of this.#due) void invalidate(due)
      this.#due = []
    }, 120)
  }
}

/** Its library is loaded when the page stands: nothing that is seen first waits for it. */
async function connect() {
  const { RealtimeClient } = await import('@supabase/realtime-js')
  const realtime = new RealtimeClient(`${SUPABASE_URL.replace(/^http/, 'ws')}/realtime/v1`, {
    params: { apikey: SUPABASE_PUBLISHABLE_KEY },
    accessToken: sessionToken,
  })
  // A token that cannot be had now is asked for again when the channel joins.
  await realtime.setAuth().catch(() => undefined)
  return realtime
}

export const [useLive, provideLive] = createContext<Live>()
