import { Failure } from '../contract/failure.ts'
import { failureCode, secondsToWait } from '../contract/read-failure.ts'

/** The expected failure behind a thrown error, or null for a bug. */
export function failureOf(thrown: unknown): Failure | null {
  if (thrown instanceof Failure) return thrown
  const code = failureCode(thrown)
  if (code === 'internal') return null
  const retryAfter = secondsToWait(thrown)
  return new Failure(code, { cause: thrown, ...(retryAfter !== null && { retryAfter }) })
}

/**
 * The same for the work of a queue. No person sent that work: when the database refuses a value or
 * a right there, the mistake is ours, and it is logged as a bug.
 */
export function workFailureOf(thrown: unknown): Failure | null {
  const failure = failureOf(thrown)
  const isRefusal = failure?.code === 'request.invalid' || failure?.code === 'auth.forbidden'
  return isRefusal && failure !== thrown ? null : failure
}
