// PostgREST for the embedded home: @supabase/lite answers, and we say who is calling.
import { Hono } from 'hono'
import { App } from '@supabase/lite'
import { ApiError } from '../api-error.ts'
import { identify, type Claims } from '../claims.ts'
import { learnTypes } from '../database/types.ts'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import { reportFailure } from '../report-failure.ts'
import { connect } from './connection.ts'
import { answerDescription, asksForDescription } from './openapi/answer.ts'
import { refuseOddBody } from './refuse-odd-body.ts'
import { quietly } from './silence-console.ts'

export interface Rest {
  /** answers under `/rest/v1` */
  app: Hono
  /** reads changed tables, types and settings again, as `notify pgrst` does */
  reload(): Promise<void>
  close(): Promise<void>
}

export async function createRest({ db, keys }: { db: Database; keys: Keys }): Promise<Rest> {
  await learnTypes(db)
  const connection = await connect(db)
  const callers = new WeakMap<Request, Claims>()
  const schemas = ['public', 'graphql_public']
  const engine = new App({
    connection,
    api: { enabled: true, schemas, max_rows: 1000 },
    auth: { enabled: false },
    storage: { enabled: false },
    studio: { enabled: false },
    options: {
      server: {
        disableStudio: true,
        apiKeys: false,
        middlewares: [
          async (context, next) => {
            const claims = callers.get(context.req.raw)
            if (!claims) return context.json({ message: 'Unauthorized' }, 401)
            // All three, or it would verify the bearer token once more, with a secret of its own.
            context.set('userId', claims.sub)
            context.set('jwt', claims)
            context.set('ignoreAuthorization', true)
            await next()
          },
        ],
      },
    },
  })

  const reload = async () => {
    await learnTypes(db)
    await quietly(() => connection.reload())
  }
  const unlisten = await db.listen('pgrst', () => {
    reload().catch((thrown: unknown) => reportFailure('rest, reading the schema', thrown))
  })

  const app = new Hono()
  app.all('/rest/v1/*', async (context) => {
    const request = context.req.raw
    if (asksForDescription(request)) return answerDescription({ db, keys, request, schemas })
    const claims = await identify(request.headers, keys)
    callers.set(request, claims)
    return (
      (await refuseOddBody(request)) ??
      quietly(() => connection.asking(claims, request, async () => engine.fetch(request)))
    )
  })
  app.onError((thrown) => {
    if (thrown instanceof ApiError) return refusal(thrown)
    reportFailure('rest', thrown)
    return refusal(new ApiError(500, 'XX000', 'Internal error'))
  })
  return { app, reload, close: () => unlisten() }
}

/** PostgREST's body for an invalid token, the API gateway's for a missing or unknown key. */
function refusal({ status, code, message, hint }: ApiError): Response {
  const headers = new Headers({ 'access-control-allow-origin': '*' })
  if (!code.startsWith('PGRST')) return Response.json({ message, hint }, { status, headers })

  headers.set('www-authenticate', `Bearer error="invalid_token", error_description="${message}"`)
  return Response.json({ code, details: null, hint, message }, { status, headers })
}
