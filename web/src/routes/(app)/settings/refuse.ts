import { fail } from '@sveltejs/kit'
import { explain, failureCode, statusOf } from '#lib/failure.ts'

type Wrong = 'name' | 'code' | 'remove' | 'email' | 'current' | 'password'

/** Beside the field it is about; what is no expected failure is thrown on. */
export function refuse(field: Wrong, reason: unknown, factorId?: string) {
  if (typeof reason === 'string') return fail(400, { wrong: { field, message: reason, factorId } })
  const code = failureCode(reason)
  if (code === 'internal') throw reason
  return fail(statusOf(code), { wrong: { field, message: explain(code), factorId } })
}
