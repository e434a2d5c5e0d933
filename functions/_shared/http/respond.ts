// The frame around every function: CORS, the method, a request id, one log line, and one shape for
// every error.
import { corsHeaders } from '@supabase/supabase-js/cors'
import type { Method } from '../contract/contract.ts'
import { Failure } from '../contract/failure.ts'
import { env } from '../env.ts'
import { failureOf } from './failure-of.ts'
import { createLog, type Log } from '../observe/log.ts'
import { tallyRequest } from '../observe/tally.ts'

/** The export of a function: hosted and embedded call `fetch`. */
export interface Edge {
  methods: readonly Method[]
  fetch(request: Request): Promise<Response>
}

/** Answers `methods` with `work`; anything it throws becomes `{ code, message, fields? }`. */
export function respond(
  methods: readonly Method[],
  work: (request: Request, log: Log) => Promise<Response>,
): Edge {
  // Read here, so that a malformed setting stops the start and not a request.
  const { SUPABASE_FUNCTION_SLUG: slug } = env('SUPABASE_FUNCTION_SLUG', 'LOG_LEVEL', 'SENTRY_DSN')

  async function fetch(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS })

    const requestId = idOf(request)
    const log = createLog({ function: slug, request_id: requestId })
    const started = performance.now()
    let response: Response
    let code: string | undefined
    try {
      if (!methods.some((method) => method === request.method)) throw new Failure('request.method')
      response = await work(request, log)
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (!failure) log.bug(thrown)
      // The cause may be the caller or a statement of ours. Postgres's own code shows which.
      else if (failure !== thrown) log.warn('refused', { code: failure.code, ...codeOf(thrown) })
      response = refuse(failure ?? new Failure('internal'), methods)
      code = failure?.code ?? 'internal'
    }
    const ms = Math.round(performance.now() - started)
    const answered = { method: request.method, status: response.status, code, ms }
    log.info('answered', answered)
    tallyRequest(answered)
    return withHeaders(response, { ...CORS, 'x-request-id': requestId })
  }
  return { methods, fetch }
}

const CORS = {
  ...corsHeaders,
  'Access-Control-Expose-Headers': 'x-request-id, retry-after',
  'Access-Control-Max-Age': '86400',
}

function refuse(failure: Failure, methods: readonly Method[]): Response {
  const headers: Record<string, string> = {}
  if (failure.code === 'request.method') headers.allow = [...methods, 'OPTIONS'].join(', ')
  if (failure.retryAfter !== undefined)
    headers['retry-after'] = String(Math.ceil(failure.retryAfter))
  return Response.json(failure, { status: failure.status, headers })
}

/**
 * The code from Postgres or PostgREST. It is one word at most, so that no personal data is logged.
 */
function codeOf(thrown: unknown): { database_code?: string } {
  const { code } = Object(thrown) as { code?: unknown }
  return typeof code === 'string' && /^\w{1,12}$/.test(code) ? { database_code: code } : {}
}

/** A new response, because the headers of a fetched one cannot be changed. */
function withHeaders(response: Response, more: Record<string, string>): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return new Response(response.body, { status: response.status, headers })
}

/** The caller's own id, so that its logs and ours can be compared, or a new one. */
function idOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? ''
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}
