import { SUPABASE_FORWARDING_KEY } from '$app/env/private'
import { SENTRY_DSN, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { createServerClient } from '@supabase/ssr'
import { redirect } from '@sveltejs/kit'
import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks'
import { randomUUID } from 'node:crypto'
import { describe } from '#contract/describe-thrown.ts'
import type { FailureCode } from '#contract/failure.ts'
import type { Database } from '#database.types.ts'
import { failureCode, secondsToWait } from '#contract/read-failure.ts'
import { explain, explainThrown, frameworkCode, statusOf } from '#lib/failure.ts'
import { callFunctionsAs } from '#lib/server/call-function.ts'
import { failWith } from '#lib/server/fail-with.ts'
import { forwardAddress } from '#lib/server/forward-address.ts'
import { guarded } from '#lib/server/guarded-cookie.ts'
import { reportBug } from '#lib/observe/report-bug.ts'
import { secure } from '#lib/server/security-headers.ts'
import { readUser } from '#lib/server/session.ts'

const connect: Handle = async ({ event, resolve }) => {
  // The browser's name, not this server's: the person reads it in their list of sessions.
  const userAgent = event.request.headers.get('user-agent')
  const headers = {
    // Functions log the same id, so one action of a person can be followed everywhere.
    'x-request-id': event.locals.requestId,
    ...(userAgent && { 'user-agent': userAgent }),
  }
  event.locals.fetch = forwardAddress({
    supabaseUrl: SUPABASE_URL,
    key: SUPABASE_FORWARDING_KEY,
    visitorAddress: () => event.getClientAddress(),
  })
  const client = createServerClient<Database>(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    global: { headers, fetch: event.locals.fetch },
    cookies: {
      getAll: () => event.cookies.getAll(),
      setAll: (cookies, headers) => {
        for (const { name, value, options } of cookies) {
          event.cookies.set(name, value, {
            ...options,
            path: '/',
            // Browsers send their own requests with a token from /session.
            ...guarded(event.url),
          })
        }
        event.setHeaders(headers)
      },
    },
  })
  event.locals.db = Object.assign(client, { call: callFunctionsAs(client, headers) })
  event.locals.user = await readUser(event.locals.db)

  return resolve(event, {
    // Styles and fonts load first: see static/first.js.
    transformPageChunk: ({ html }) => html.replaceAll('rel="modulepreload"', 'rel="later"'),
    filterSerializedResponseHeaders: (name) => name === 'content-range',
    preload: (file) =>
      file.type === 'font'
        ? /latin-wght-normal/.test(file.filename) && !/latin-ext/.test(file.filename)
        : file.type !== 'asset',
  })
}

const guard: Handle = ({ event, resolve }) => {
  const isPrivate = event.route.id?.startsWith('/(app)')
  if (!isPrivate || event.locals.user) return resolve(event)
  const { headers } = event.request
  const isForm = headers.has('x-sveltekit-action')
  const isCall = headers.get('accept') === 'application/json' && !event.isDataRequest && !isForm
  if (isCall) return refusal('auth.required')
  if (event.request.method !== 'GET') failWith('auth.required')
  const next = event.url.pathname + event.url.search
  redirect(303, `/sign-in?next=${encodeURIComponent(next)}`)
}

/** Answers instead of throwing: an error that a hook throws leaves without its request id. */
function refusal(code: FailureCode, headers: HeadersInit = {}): Response {
  return Response.json({ code, message: explain(code) }, { status: statusOf(code), headers })
}

/** SvelteKit refuses other methods of an endpoint with its own text. */
function inShape(response: Response): Response {
  if (response.status !== 405) return response
  const { allow = '' } = Object.fromEntries(response.headers)
  return refusal('request.method', { allow })
}

const headers: Handle = async ({ event, resolve }) => {
  event.locals.requestId = randomUUID()
  const response = inShape(await resolve(event))
  response.headers.set('x-request-id', event.locals.requestId)
  // Keeps a person's pages out of shared caches, and out of the back button after signing out.
  if (event.locals.user) response.headers.set('cache-control', 'private, no-store')
  secure(response.headers, [SUPABASE_URL, SENTRY_DSN], {
    isHttps: event.url.protocol === 'https:',
  })
  return response
}

export const handle = sequence(headers, connect, guard)

export const handleError: HandleServerError = ({ kind, error: thrown, event }) => {
  if (kind === 'app') return thrown
  const isRefusal = kind === 'framework' || kind === 'validation'
  const code = isRefusal ? frameworkCode(thrown.status) : failureCode(thrown)
  if (code === 'internal') {
    // Log only the route: the rest of the address may hold personal data.
    const route = event.route.id ?? undefined
    const { requestId: request_id } = event.locals
    const time = new Date().toISOString()
    const { method } = event.request
    const line = { time, level: 'error', event: 'bug', request_id, route, method }
    console.error(JSON.stringify({ ...line, error: describe(thrown) }))
    reportBug(thrown, { runtime: 'web', route, request_id })
  }
  const retryAfter = secondsToWait(thrown)
  return {
    code,
    status: statusOf(code),
    message: retryAfter === null ? explain(code) : explainThrown(thrown),
    ...(retryAfter !== null && { retryAfter }),
  }
}
