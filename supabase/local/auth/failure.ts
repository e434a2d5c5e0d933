// Writes a refusal in the two forms that GoTrue has.
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ApiError } from '../api-error.ts'
import { reportFailure } from '../report-failure.ts'

const VERSION_HEADER = 'x-supabase-api-version'
const VERSION = '2024-01-01'

/** A password that is too weak; clients show the reasons. */
export class WeakPassword extends ApiError {
  readonly reasons: string[]

  constructor(message: string, reasons: string[]) {
    super(422, 'weak_password', message)
    this.reasons = reasons
  }
}

/** 400 validation_failed */
export function invalid(message: string): ApiError {
  return new ApiError(400, 'validation_failed', message)
}

/**
 * The answer to any thrown error. Clients that send the API version read `{ code, message }`, older
 * ones `{ code: status, error_code, msg }`. Anything but an ApiError is a bug: it is logged, and
 * the caller gets no details.
 */
export function answerFailure(thrown: unknown, c: Context): Response {
  const failure = thrown instanceof ApiError ? thrown : unexpected()
  if (failure.status >= 500) log(failure.cause ?? thrown, c)
  const status = failure.status as ContentfulStatusCode
  const weak =
    failure instanceof WeakPassword ? { weak_password: { reasons: failure.reasons } } : {}
  c.header('x-sb-error-code', failure.code)

  if ((c.req.header(VERSION_HEADER) ?? '') >= VERSION) {
    c.header(VERSION_HEADER, VERSION)
    return c.json({ code: failure.code, message: failure.message, ...weak }, status)
  }
  const { code: error_code, message: msg } = failure
  return c.json({ code: status, error_code, msg, ...weak }, status)
}

function log(thrown: unknown, c: Context): void {
  // A client that left in the middle of its request is not a bug.
  if (c.req.raw.signal.aborted) return
  reportFailure(`auth ${c.req.method}`, thrown)
}

function unexpected(): ApiError {
  return new ApiError(
    500,
    'unexpected_failure',
    'Unexpected failure, please check server logs for more information',
  )
}
