// Broadcasts over HTTP, for clients without an open channel: one message by its path, as httpSend()
// sends it, or a batch, as send() does before it is subscribed.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { ApiError } from '../api-error.ts'
import { type Claims, identify } from '../claims.ts'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import { reportFailure } from '../report-failure.ts'
import { canWrite } from './authorise.ts'
import type { Channels } from './channels.ts'
import type { Broadcast } from './protocol.ts'

export interface Api {
  db: Database
  keys: Keys
  channels: Channels
  /** bytes of one request */
  messageSize: number
}

const blank = { error: `can't be blank` }
const required = z.string(blank).min(1, blank)
const messageShape = z.object({
  topic: required,
  event: required,
  payload: z.record(z.string(), z.unknown(), blank),
  private: z.boolean().nullish(),
})
const batchShape = z.object({ messages: z.array(messageShape, blank).min(1, blank) })

/** The app to mount at /realtime/v1. */
export function createApi({ db, keys, channels, messageSize }: Api): Hono {
  const app = new Hono()
  app.onError((thrown, c) => {
    if (thrown instanceof ApiError) return c.json({ message: 'Unauthorized' }, 401)
    reportFailure('realtime', thrown)
    return c.json({ message: 'Unknown error' }, 500)
  })
  app.use(
    bodyLimit({
      maxSize: messageSize,
      onError: (c) => c.json({ errors: { payload: ['Payload size exceeds tenant limit'] } }, 422),
    }),
  )

  app.post('/api/broadcast', async (c) => {
    const claims = await identify(c.req.raw.headers, keys)
    const parsed = batchShape.safeParse(await c.req.json().catch(() => ({})))
    if (!parsed.success) return c.json({ errors: z.flattenError(parsed.error).fieldErrors }, 422)
    const mayWrite = rightsOf(db, claims)
    for (const { topic, event, payload, private: isPrivate } of parsed.data.messages) {
      // As on hosted: a message without the right is dropped, and the rest of the batch is sent.
      if (isPrivate && !(await mayWrite(topic))) continue
      channels.deliver({ topic, isPrivate: isPrivate ?? false }, { event, payload })
    }
    return c.body('', 202)
  })

  app.post('/api/broadcast/:topic/events/:event', async (c) => {
    const claims = await identify(c.req.raw.headers, keys)
    const message = await readMessage(c.req.raw, c.req.param('event'))
    if (message === 'unsupported') {
      const error = 'Unsupported Media Type. Use application/json or application/octet-stream'
      return c.json({ error }, 415)
    }
    if (message === 'malformed') return c.json({ errors: { payload: [blank.error] } }, 422)

    const topic = c.req.param('topic')
    const isPrivate = c.req.query('private') === 'true'
    if (isPrivate && !(await rightsOf(db, claims)(topic))) {
      return c.json({ message: 'Unauthorized' }, 403)
    }
    channels.deliver({ topic, isPrivate }, message)
    return c.body('', 202)
  })
  return app
}

/** Asks once for each topic of a request. */
function rightsOf(db: Database, claims: Claims): (topic: string) => Promise<boolean> {
  const rights = new Map<string, Promise<boolean>>()
  return (topic) => {
    const asked = rights.get(topic) ?? canWrite(db, claims, topic)
    rights.set(topic, asked)
    return asked
  }
}

async function readMessage(
  request: Request,
  event: string,
): Promise<Broadcast | 'unsupported' | 'malformed'> {
  const type = request.headers.get('content-type') ?? 'application/json'
  if (type.startsWith('application/octet-stream')) {
    return { event, bytes: new Uint8Array(await request.arrayBuffer()) }
  }
  if (!type.startsWith('application/json')) return 'unsupported'
  const payload: unknown = await request.json().catch(() => undefined)
  return payload === undefined ? 'malformed' : { event, payload }
}
