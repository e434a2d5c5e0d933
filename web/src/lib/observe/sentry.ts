// Loaded after an error when a DSN is set, on the server and in the browser: Sentry's own
// transport, which obeys the limits in Sentry's answers.
import {
  createEventEnvelope,
  createTransport,
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
} from '@sentry/core'
import { describe } from '#contract/describe-thrown.ts'
import { errorEvent, SDK } from '#contract/error-event.ts'

const PATIENCE_MS = 5_000

let transport: ReturnType<typeof createTransport> | undefined

export async function send(
  dsn: string,
  thrown: unknown,
  tags: Record<string, string | undefined>,
): Promise<void> {
  const project = dsnFromString(dsn)
  if (!project) return
  transport ??= connect(getEnvelopeEndpointWithUrlEncodedAuth(project))
  const event = errorEvent(describe(thrown), tags)
  await transport.send(createEventEnvelope({ ...event }, project, { sdk: { ...SDK } }))
}

function connect(url: string) {
  return createTransport({ recordDroppedEvent: () => {} }, async ({ body }) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: body as BodyInit,
      // The page's address may hold a person's search words.
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await answer.body?.cancel()
    return {
      statusCode: answer.status,
      headers: {
        'retry-after': answer.headers.get('retry-after'),
        'x-sentry-rate-limits': answer.headers.get('x-sentry-rate-limits'),
      },
    }
  })
}
