import { fail } from '@sveltejs/kit'
import { expected } from '#lib/failure.ts'

type Wrong = 'name' | 'code' | 'remove' | 'email' | 'current' | 'password'

/** Beside the field it is about; what is no expected failure is thrown on. */
export function refuse(field: Wrong, reason: unknown, factorId?: string) {
  if (typeof reason === 'string') return fail(400, { wrong: { field, message: reason, factorId } })
  const { status, message } = expected(reason)
  return fail(status, { wrong: { field, message, factorId } })
}
