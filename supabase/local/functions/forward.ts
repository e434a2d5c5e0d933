// Passes one request to a function's process and its answer back, both as streams.
import { Agent, type IncomingMessage, request as open } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'

// Each request has its own connection: a dead one that was kept open would fail only after the
// request was sent.
const agent = new Agent({ keepAlive: false })

const DROPPED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  // Deno would compress, and compressing delays a stream.
  'accept-encoding',
])

const WITHOUT_BODY = new Set([204, 205, 304])

interface Target {
  port: number
  /** with the query, in the form for the function */
  path: string
  signal: AbortSignal
}

/**
 * Sends `request` to the function and resolves with its answer once the head has arrived. `done` is
 * called once, after the last byte or when the exchange broke. Rejects when there is no answer,
 * with the reason of `signal` when that ended it.
 */
export function forward(
  request: Request,
  { port, path, signal }: Target,
  done: () => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries([...request.headers].filter(([name]) => !DROPPED.has(name)))
    const outgoing = open({
      host: '127.0.0.1',
      port,
      path,
      method: request.method,
      headers,
      agent,
      signal,
    })
    outgoing.on('error', (error) => reject(signal.aborted ? signal.reason : error))
    outgoing.once('close', done)
    outgoing.once('response', (incoming) => resolve(answer(incoming)))

    if (!request.body) return void outgoing.end()
    // A function may answer before it has read everything; then the rest cannot be sent.
    pipeline(Readable.fromWeb(request.body as NodeStream), outgoing).catch(() => {})
  })
}

function answer(incoming: IncomingMessage): Response {
  const headers = new Headers()
  const raw = incoming.rawHeaders
  for (let index = 0; index < raw.length; index += 2) {
    const [name = '', value = ''] = raw.slice(index, index + 2)
    if (!DROPPED.has(name.toLowerCase())) headers.append(name, value)
  }
  const status = incoming.statusCode ?? 502
  if (WITHOUT_BODY.has(status)) {
    incoming.resume()
    return new Response(null, { status, headers })
  }
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
  return new Response(body, { status, statusText: incoming.statusMessage, headers })
}
