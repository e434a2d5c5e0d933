// The one address of the embedded home: passes each path of a Supabase project to its service.
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { reportFailure } from './report-failure.ts'

export interface Wings {
  /** answers under its full path, `/rest/v1` */
  rest: Hono
  /** the others answer under paths relative to theirs */
  auth: Hono
  storage: Hono
  realtime: Hono
  functions: Hono
}

/** Larger than any page or batch of ours; larger data belongs in storage. */
const MAX_JSON = 32 * 1024 * 1024

// Browsers call from any origin, as on hosted: keys and tokens decide, never cookies.
const anyOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  // Without a list, cors allows the headers that the preflight asks for.
  exposeHeaders: [
    'content-range',
    'content-location',
    'content-profile',
    'preference-applied',
    'range-unit',
    'location',
    'etag',
    'x-total-count',
    'link',
    'x-sb-error-code',
    'x-supabase-api-version',
    'retry-after',
  ],
  maxAge: 3600,
})

export function createGateway({ rest, auth, storage, realtime, functions }: Wings): Hono {
  const app = new Hono()
  // Functions answer preflights themselves, as on hosted.
  for (const wing of ['rest', 'auth', 'storage', 'realtime']) app.use(`/${wing}/v1/*`, anyOrigin)
  app.use('/health', anyOrigin)
  for (const path of ['/rest/v1/*', '/auth/v1/*'] as const) {
    app.use(path, bodyLimit({ maxSize: MAX_JSON }))
  }

  // A connection cannot be used again after a body that was only partly read.
  app.use(async (context, next) => {
    await next()
    const { incoming } = (context.env ?? {}) as Partial<HttpBindings>
    const isUnread = context.res.status === 413 || incoming?.complete === false
    if (isUnread) context.header('connection', 'close')
  })

  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.route('/', rest)
  app.route('/auth/v1', auth)
  app.route('/storage/v1', storage)
  app.route('/realtime/v1', realtime)
  app.route('/functions/v1', functions)

  app.notFound((context) => context.json({ message: 'no Route matched with those values' }, 404))
  app.onError((thrown, context) => {
    // A client that left in the middle of its request is not a bug.
    if (!context.req.raw.signal.aborted) reportFailure('gateway', thrown)
    return context.json({ message: 'An unexpected error occurred' }, 500)
  })
  return app
}
