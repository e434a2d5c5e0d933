// Mail from functions, over the HTTP wire format of Resend, which other services use too. Without
// its settings no mail can be sent.
import { z } from 'zod'
import { Failure } from '../_shared/contract/failure.ts'
import { env } from '../_shared/env.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** A second mail with the same key is not delivered. */
  key: string
}

const PATIENCE_MS = 15_000

const settings = z.object({ url: z.string(), key: z.string(), from: z.string() })

/**
 * Null when no service is set up. The returned function throws `service.unavailable` when a mail
 * was not accepted.
 */
export function mailer(): ((mail: Mail) => Promise<void>) | null {
  const { MAIL_API_URL, MAIL_API_KEY, MAIL_FROM } = env('MAIL_API_URL', 'MAIL_API_KEY', 'MAIL_FROM')
  const known = settings.safeParse({ url: MAIL_API_URL, key: MAIL_API_KEY, from: MAIL_FROM })
  if (!known.success) return null
  const { url, key: secret, from } = known.data

  return async ({ key, ...mail }) => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/emails`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ from, ...mail, to: [mail.to] }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    if (response.ok) return
    const seconds = Number(response.headers.get('retry-after') ?? 60)
    throw new Failure('service.unavailable', { retryAfter: seconds || 60 })
  }
}
