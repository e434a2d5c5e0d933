// A stub of Sentry's ingestion: accepts envelopes as Sentry does, or answers that there are too
// many.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SentryStub {
  dsn: string
  origin: string
  /** the body of each request, unchanged */
  received: string[]
  /** the answer from now on */
  answer: { status: number; headers?: Record<string, string> }
  close(): void
}

const PATH = /^\/api\/42\/envelope\/\?(?=.*\bsentry_key=public\b)(?=.*\bsentry_version=7\b)/

export async function startSentryStub(): Promise<SentryStub> {
  const received: string[] = []
  const server = createServer((request, response) => {
    // Browsers send from another origin, in a request that needs no preflight.
    response.setHeader('access-control-allow-origin', '*')
    if (request.method !== 'POST' || !PATH.test(request.url ?? '')) {
      response.writeHead(request.method === 'POST' ? 403 : 405).end()
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      received.push(text)
      const { status, headers } = stub.answer
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(status === 200 ? { id: readEvent(text).event_id } : {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stub: SentryStub = {
    dsn: `http://public@127.0.0.1:${port}/42`,
    origin: `http://127.0.0.1:${port}`,
    received,
    answer: { status: 200 },
    close: () => void server.close(),
  }
  return stub
}

interface SentryEvent {
  event_id: string
  release: string
  tags: Record<string, string>
  exception: { values: { type: string; value: string }[] }
}

/** The one event of an envelope: a header, an item's header and the item, one line each. */
export function readEvent(envelope: string): SentryEvent {
  const [header, item, event, ...rest] = envelope
    .split('\n')
    .map((line) => line && JSON.parse(line))
  if (item?.type !== 'event' || rest.some(Boolean)) throw new Error(`no envelope: ${envelope}`)
  if (header.event_id !== event.event_id || !Date.parse(header.sent_at)) {
    throw new Error(`header and event differ: ${envelope}`)
  }
  return event as SentryEvent
}
