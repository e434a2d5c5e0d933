import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from '$app/env/public'
import { createServerClient } from '@supabase/ssr'
import { error, redirect } from '@sveltejs/kit'
import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks'
import { randomUUID } from 'node:crypto'
import type { Database } from '#database.types.ts'
import { explain, failureCode, statusOf } from '#lib/failure.ts'
import { guarded } from '#lib/guarded-cookie.ts'
import { secure } from '#lib/security-headers.ts'
import { readUser } from '#lib/session.ts'

const connect: Handle = async ({ event, resolve }) => {
  // Whose browser it is, not that this server asks: the person's list of sessions says so.
  const userAgent = event.request.headers.get('user-agent')
  event.locals.db = createServerClient<Database>(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    global: { headers: userAgent ? { 'user-agent': userAgent } : {} },
    cookies: {
      getAll: () => event.cookies.getAll(),
      setAll: (cookies, headers) => {
        for (const { name, value, options } of cookies) {
          event.cookies.set(name, value, {
            ...options,
            path: '/',
            // What the browser asks for itself goes with a token of /session.
            ...guarded(event.url),
          })
        }
        event.setHeaders(headers)
      },
    },
  })
  event.locals.user = await readUser(event.locals.db)

  return resolve(event, {
    // What is read comes before what answers to presses: style and type have the line first.
    transformPageChunk: ({ html }) =>
      html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'),
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
  const isCall = event.request.headers.get('accept') === 'application/json' && !event.isDataRequest
  if (event.request.method !== 'GET' || isCall)
    error(401, { code: 'auth.required', message: explain('auth.required') })
  const next = event.url.pathname + event.url.search
  redirect(303, `/sign-in?next=${encodeURIComponent(next)}`)
}

const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  // What one person sees stays out of shared caches, and out of the back button after signing out.
  if (event.locals.user) response.headers.set('cache-control', 'private, no-store')
  secure(response.headers, SUPABASE_URL, { isHttps: event.url.protocol === 'https:' })
  return response
}

export const handle = sequence(headers, connect, guard)

export const handleError: HandleServerError = ({ kind, error: thrown, event }) => {
  if (kind === 'app') return thrown
  const code = kind === 'framework' && thrown.status === 404 ? 'not_found' : failureCode(thrown)
  // Personal data may stand in messages: what is logged is where, what kind, and the stack's frames.
  if (code === 'internal') {
    const frames =
      thrown instanceof Error ? (thrown.stack?.split('\n').slice(1, 6).join('\n') ?? '') : ''
    const name = thrown instanceof Error ? thrown.name : typeof thrown
    console.error(`${randomUUID()} ${event.route.id ?? event.url.pathname} ${name}\n${frames}`)
  }
  return { code, status: statusOf(code), message: explain(code) }
}
