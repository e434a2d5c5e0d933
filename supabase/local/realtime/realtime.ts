// Realtime of the embedded home: broadcast and presence on public and private channels. Messages
// come from clients, over HTTP and from SQL, in the protocol that realtime-js uses with hosted.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hono } from 'hono'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Claims, identify } from '../claims.ts'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import { createApi } from './api.ts'
import { Channels } from './channels.ts'
import { type Limits, serveConnection } from './connection.ts'
import { type FeedOptions, feedFromDatabase } from './database-feed.ts'
import { Presence } from './presence.ts'
import type { Vsn } from './protocol.ts'

const PATH = '/realtime/v1/websocket'

const LIMITS: Limits = {
  channels: 100,
  messageSize: 256 * 1024,
  waitingFrames: 500,
  silence: 60_000,
  unsentBytes: 8 * 1024 * 1024,
}

const FEED: FeedOptions = { pruneEvery: 60_000, keepFor: 5 * 60_000, keepRows: 10_000 }

export interface RealtimeOptions {
  db: Database
  keys: Keys
  limits?: Partial<Limits>
  feed?: Partial<FeedOptions>
}

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Any kind of HTTP server that `serve` returns. */
interface UpgradeSource {
  on(event: 'upgrade', listener: UpgradeListener): unknown
}

export interface Realtime {
  /** Broadcasts over HTTP: the app to mount at /realtime/v1. */
  app: Hono
  /** Answers websocket upgrades of this server. */
  attach(server: UpgradeSource): void
  /** Closes every connection; call it before the database closes. */
  close(): Promise<void>
}

export async function createRealtime({
  db,
  keys,
  limits,
  feed,
}: RealtimeOptions): Promise<Realtime> {
  const allLimits = { ...LIMITS, ...limits }
  const channels = new Channels()
  const presence = new Presence(channels)
  const stopFeed = await feedFromDatabase(db, channels, { ...FEED, ...feed })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: allLimits.messageSize })
  const heard = new WeakMap<WebSocket, number>()

  const hangUp = setInterval(() => {
    for (const socket of sockets.clients) {
      if (performance.now() - (heard.get(socket) ?? 0) > allLimits.silence) socket.terminate()
    }
  }, allLimits.silence / 2)
  hangUp.unref()

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Before the websocket takes the socket, a reset connection would crash the process.
    socket.on('error', () => socket.destroy())
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname !== PATH) return refuse(socket, '404 Not Found')
    const vsn = url.searchParams.get('vsn') ?? '1.0.0'
    if (vsn !== '1.0.0' && vsn !== '2.0.0') return refuse(socket, '403 Forbidden')
    const claims = await claimsOfKey(url, request)
    if (!claims) return refuse(socket, '401 Unauthorized')
    sockets.handleUpgrade(request, socket, head, (accepted) => accept(accepted, claims, vsn))
  }

  function accept(socket: WebSocket, claims: Claims, vsn: Vsn): void {
    heard.set(socket, performance.now())
    socket.on('message', () => heard.set(socket, performance.now()))
    serveConnection(socket, claims, { db, keys, channels, presence, vsn }, allLimits)
  }

  async function claimsOfKey(url: URL, request: IncomingMessage): Promise<Claims | null> {
    const header = request.headers['x-api-key']
    const apikey = url.searchParams.get('apikey') ?? (typeof header === 'string' ? header : '')
    return identify(
      new Headers({ apikey: /^[\x21-\x7e]*$/.test(apikey) ? apikey : '' }),
      keys,
    ).catch(() => null)
  }

  return {
    app: createApi({ db, keys, channels, messageSize: allLimits.messageSize }),

    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        upgrade(request, socket, head).catch(() => socket.destroy())
      })
    },

    async close() {
      clearInterval(hangUp)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      await stopFeed()
    },
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
