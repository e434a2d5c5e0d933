// Sends a probe as it is written: fetch would tidy paths up before the server sees them.
import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'
import type { Probe, Reply } from './probe.ts'
import type { World } from './world.ts'

const PATIENCE_MS = 60_000

const UNSENDABLE = /[^\x21-\x7e]|["<>\\^`{|}#]/gu

export interface Sender {
  /** `probe` is one that has been aimed */
  send(probe: Probe): Promise<Reply>
  close(): void
}

export function makeSender(world: World, connections: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(world.stack.API_URL)

  function overHttp(probe: Probe, path = probe.path, body = probe.body): Promise<Reply> {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          method: probe.method === 'JOIN' ? 'POST' : probe.method,
          path: path.replace(UNSENDABLE, encodeURIComponent),
          headers: {
            ...world.headersOf(probe.who, probe.credentials),
            ...(text === undefined
              ? {}
              : {
                  'content-type': 'application/json',
                  'content-length': String(Buffer.byteLength(text)),
                }),
            ...probe.headers,
          },
          timeout: PATIENCE_MS,
        },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
              ),
              text: Buffer.concat(chunks).toString(),
            }),
          )
        },
      )
      sent.on('timeout', () => sent.destroy(new Error(`no answer to ${probe.method} ${path}`)))
      sent.on('error', (thrown: NodeJS.ErrnoException) => {
        // The server has just let go of a connection that was kept: that is no answer.
        if (thrown.code !== 'ECONNRESET' || !sent.reusedSocket) return reject(thrown)
        overHttp(probe, path, body).then(resolve, reject)
      })
      sent.end(text)
    })
  }

  /** Joins, says something, and hears until the server has answered both. */
  function join(probe: Probe): Promise<Reply> {
    const { apikey, authorization } = world.headersOf(probe.who, probe.credentials)
    const { private: isPrivate, say, postgres_changes: filter } = probe.body as TopicBody
    const topic = `realtime:${probe.path}`
    const url = `ws://${hostname}:${port}/realtime/v1/websocket?vsn=1.0.0&apikey=${apikey ?? ''}`
    const socket = new WebSocket(url)
    const heard: string[] = []
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(0), PATIENCE_MS)
      const finish = (status: number) => {
        clearTimeout(timer)
        socket.terminate()
        if (status === 0) reject(new Error(`no answer from topic ${probe.path}`))
        else resolve({ status, headers: {}, text: heard.join('\n') })
      }
      const push = (event: string, payload: object, ref: string) =>
        socket.send(JSON.stringify({ topic, event, payload, ref, join_ref: '1' }))
      socket.on('open', () =>
        push(
          'phx_join',
          {
            config: {
              private: isPrivate,
              broadcast: { ack: true, self: false },
              presence: { enabled: true, key: 'probe' },
              ...(filter
                ? { postgres_changes: [{ event: filter, schema: 'public', table: 'jobs' }] }
                : {}),
            },
            access_token: authorization?.replace(/^bearer /i, ''),
          },
          '1',
        ),
      )
      socket.on('message', (bytes: Buffer) => {
        const text = bytes.toString()
        heard.push(text)
        const { event, ref, payload } = JSON.parse(text) as Frame
        if (event !== 'phx_reply') return
        if (ref === '1' && payload.status === 'ok' && (say === 'broadcast' || say === 'presence')) {
          push(say, { type: say, event: 'forged', payload: { forged: true } }, '2')
          // Nothing answers what may not be said.
          push('phx_leave', {}, '3')
          return
        }
        if (ref === '1') finish(payload.status === 'ok' ? 200 : 403)
        if (ref === '3') finish(200)
      })
      socket.on('unexpected-response', (_request, answer) => finish(answer.statusCode ?? 400))
      socket.on('error', () => finish(400))
    })
  }

  return {
    send(probe) {
      if (probe.wing !== 'topics') return overHttp(probe)
      const { private: isPrivate, say } = probe.body as TopicBody
      if (say !== 'over HTTP') return join(probe)
      const message = { topic: probe.path, event: 'forged', payload: {}, private: isPrivate }
      return overHttp(probe, '/realtime/v1/api/broadcast', { messages: [message] })
    },
    close: () => agent.destroy(),
  }
}

interface TopicBody {
  private: boolean
  say: string
  postgres_changes?: string
}

interface Frame {
  event: string
  ref: string
  payload: { status?: string }
}
