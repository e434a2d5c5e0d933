import type { Context } from 'hono'
import type { AuthContext } from './context.ts'

/**
 * Where a mail link ends: at `redirect_to` when it is on the site or on this machine, otherwise at
 * the site. Any other address would give the session of our link to a stranger.
 */
export function readRedirect(c: Context, auth: AuthContext): string {
  const wanted = c.req.query('redirect_to') ?? c.req.header('redirect_to')
  return allowedRedirect(wanted, auth.siteUrl)
}

export function allowedRedirect(wanted: string | undefined, siteUrl: string): string {
  if (!wanted || !URL.canParse(wanted)) return siteUrl
  const url = new URL(wanted)
  if (url.username || url.password) return siteUrl
  if (url.origin === new URL(siteUrl).origin) return url.href
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  return isHere && /^https?:$/.test(url.protocol) ? url.href : siteUrl
}

/** `url` with these parameters in its query and, or, its fragment. */
export function withParameters(
  url: string,
  parameters: { query?: Record<string, string>; fragment?: Record<string, string> },
): string {
  const target = new URL(url)
  for (const [name, value] of Object.entries(parameters.query ?? {})) {
    target.searchParams.set(name, value)
  }
  if (parameters.fragment) target.hash = new URLSearchParams(parameters.fragment).toString()
  return target.href
}
