/**
 * Sets the security headers of every answer. SvelteKit has already written the page's
 * Content-Security-Policy with its nonce. Only the running app knows the other origins that pages
 * may connect to, so they are added here. The first is Supabase, over HTTP and over a socket.
 */
export function secure(
  headers: Headers,
  [supabaseUrl, sentryDsn]: [supabaseUrl: string, sentryDsn?: string],
  { isHttps }: { isHttps: boolean },
) {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')

  const policy = headers.get('content-security-policy')
  if (!policy) return
  const { origin } = new URL(supabaseUrl)
  const others = [origin, origin.replace(/^http/, 'ws')]
  if (sentryDsn) others.push(new URL(sentryDsn).origin)
  headers.set('content-security-policy', `${policy}; connect-src 'self' ${others.join(' ')}`)
}
