import { Failure, type FailureCode, isFailureCode } from '../contract/failure.ts'

/** What Postgres and PostgREST refuse in words of their own. */
const FOREIGN: Record<string, FailureCode> = {
  '42501': 'auth.forbidden',
  '57014': 'service.unavailable', // statement time-out
  '25006': 'service.unavailable', // hosted and embedded alike only read while their disk is full
  '53100': 'service.unavailable', // it is full
  PGRST000: 'service.unavailable',
  PGRST001: 'service.unavailable',
  PGRST002: 'service.unavailable',
  PGRST003: 'service.unavailable',
  PGRST116: 'not_found', // one row was asked for
  PGRST301: 'auth.required',
  PGRST303: 'auth.required',
}

/**
 * The expected failure behind whatever was thrown, or null for a bug. SQL raises codes of the
 * contract as messages, or answers in our own shape; supabase-js throws them on as they are.
 */
export function failureOf(thrown: unknown): Failure | null {
  if (thrown instanceof Failure) return thrown
  if (typeof thrown !== 'object' || thrown === null) return null
  const { code, message, name } = thrown as Record<string, unknown>

  if (isFailureCode(code)) return new Failure(code, { cause: thrown })
  if (isFailureCode(message)) return new Failure(message, { cause: thrown })
  if (name === 'TimeoutError' || isUnreachable(message)) {
    return new Failure('service.unavailable', { cause: thrown })
  }
  const foreign = typeof code === 'string' && Object.hasOwn(FOREIGN, code) ? FOREIGN[code] : null
  return foreign ? new Failure(foreign, { cause: thrown }) : null
}

/** fetch itself failed; Node and Deno word it differently, supabase-js keeps only the words. */
function isUnreachable(message: unknown): boolean {
  return typeof message === 'string' && /fetch failed|error sending request/.test(message)
}
