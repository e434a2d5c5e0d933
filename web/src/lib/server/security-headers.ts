/** For error.html, which SvelteKit sends without a policy of its own. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The security headers of an answer that no hook of SvelteKit sees: of files, redirects, refused
 * forms, and errors thrown in hooks.
 */
export function bareHeaders(site: { isHttps: boolean }): Record<string, string> {
  return { ...sameForAll(site), 'content-security-policy': POLICY }
}

function sameForAll({ isHttps }: { isHttps: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}

/**
 * Sets the security headers of an answer that a hook sees. SvelteKit has already written the page's
 * Content-Security-Policy with its nonce. Only the running app knows the other origins that pages
 * may connect to, so they are added here. The first is Supabase, over HTTP and over a socket.
 */
export function secure(
  headers: Headers,
  [supabaseUrl, sentryDsn]: [supabaseUrl: string, sentryDsn?: string],
  site: { isHttps: boolean },
) {
  for (const [name, value] of Object.entries(sameForAll(site))) headers.set(name, value)

  const policy = headers.get('content-security-policy')
  if (!policy) return
  const { origin } = new URL(supabaseUrl)
  const others = [origin, origin.replace(/^http/, 'ws')]
  if (sentryDsn) others.push(new URL(sentryDsn).origin)
  headers.set('content-security-policy', `${policy}; connect-src 'self' ${others.join(' ')}`)
}
