import { fail } from '@sveltejs/kit'
import { expected } from '#lib/failure.ts'

type Wrong = 'name' | 'code' | 'remove' | 'email' | 'current' | 'password'

/** Shows an expected failure beside its field; throws anything else. */
export function refuse(field: Wrong, reason: unknown, factorId?: string) {
  if (typeof reason === 'string') return fail(400, { wrong: { field, message: reason, factorId } })
  const { status, message } = expected(reason)
  return fail(status, { wrong: { field, message, factorId } })
}
