// Sentry's own transport, which obeys the limits in Sentry's answers.
import {
  createEventEnvelope,
  createTransport,
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
} from '@sentry/core'
import { type ErrorEvent, SDK } from '../contract/error-event.ts'

const PATIENCE_MS = 5_000

const transports = new Map<string, ReturnType<typeof createTransport>>()

export async function send(dsn: string, event: ErrorEvent): Promise<void> {
  const project = dsnFromString(dsn)
  if (!project) return
  const url = getEnvelopeEndpointWithUrlEncodedAuth(project)
  const transport = transports.get(url) ?? connect(url)
  transports.set(url, transport)
  await transport.send(createEventEnvelope({ ...event }, project, { sdk: { ...SDK } }))
}

function connect(url: string) {
  return createTransport({ recordDroppedEvent: () => {} }, async ({ body }) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: body as BodyInit,
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
