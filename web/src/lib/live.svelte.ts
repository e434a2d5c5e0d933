import { invalidate, refreshAll } from '$app/navigation'
import type { RealtimeChannel } from '@supabase/supabase-js'
import { createContext } from 'svelte'
import { browserDb } from './db/client.ts'

/** What a load says it depends on, and which event makes that stale. */
const STALE: Record<string, string> = {
  'cv.changed': 'rolecall:cvs',
  'profile.changed': 'rolecall:profile',
  'match.changed': 'rolecall:matches',
  'notification.created': 'rolecall:notifications',
  'notification.read': 'rolecall:notifications',
}

type LiveEvent =
  | 'cv.changed'
  | 'profile.changed'
  | 'match.changed'
  | 'matches.refreshed'
  | 'notification.created'
  | 'notification.read'

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
    const db = browserDb()
    const goneOffline = () => (this.state = 'lost')
    // A short outage may leave the socket whole: then nothing else says that it is over.
    const backOnline = () => this.#channel?.state === 'joined' && this.#follow(true)
    addEventListener('offline', goneOffline)
    addEventListener('online', backOnline)

    let isOver = false
    const listen = () => {
      if (isOver) return
      this.#channel = db
        .channel(`user:${this.#userId}`, { config: { private: true } })
        .on('broadcast', { event: '*' }, ({ event }) => this.#hear(event as LiveEvent))
        .subscribe((status) => this.#follow(status === 'SUBSCRIBED'))
    }
    // A token that cannot be had now is asked for again when the channel joins.
    void db.realtime.setAuth().then(listen, listen)

    return () => {
      isOver = true
      removeEventListener('offline', goneOffline)
      removeEventListener('online', backOnline)
      clearTimeout(this.#timer)
      if (this.#channel) void db.removeChannel(this.#channel)
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

  #hear(event: LiveEvent) {
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

export const [useLive, provideLive] = createContext<Live>()
