import { afterAnswer } from './after-answer.ts'
import type { Description } from '../contract/describe-thrown.ts'
import { errorEvent } from '../contract/error-event.ts'
import { env } from '../env.ts'

/** Reports an unexpected error to Sentry when a DSN is set; otherwise loads nothing. */
export function reportBug(error: Description, fields: Record<string, unknown>): void {
  const { SENTRY_DSN: dsn } = env('SENTRY_DSN')
  if (!dsn) return
  const tag = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  const event = errorEvent(error, { function: tag('function'), request_id: tag('request_id') })
  afterAnswer(async () => {
    const { send } = await import('./sentry.ts')
    await send(dsn, event)
  })
}
