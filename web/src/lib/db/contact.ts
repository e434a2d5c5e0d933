import { FunctionsHttpError } from '@supabase/supabase-js'
import { failureBody } from '#contract/failure-body.ts'
import { Failure, isFailureCode } from '#contract/failure.ts'
import { contact, type Contact } from '#contract/profile.ts'
import type { Db } from './client.ts'

/** Contact fields are sealed at rest: only the function `contact` opens them, for their owner. */
export async function read(db: Db): Promise<Contact> {
  return contact.parse(await call(db, 'GET'))
}

export async function save(db: Db, fields: Contact): Promise<void> {
  await call(db, 'PUT', fields)
}

async function call(db: Db, method: 'GET' | 'PUT', body?: Contact): Promise<unknown> {
  const { data, error } = await db.functions.invoke('contact', { method, body })
  if (!error) return data
  if (!(error instanceof FunctionsHttpError)) throw error
  const answer = failureBody.safeParse(await error.context.json().catch(() => null))
  const code = answer.data?.code
  const wait = error.context.headers.get('retry-after')
  throw new Failure(isFailureCode(code) ? code : 'service.unavailable', {
    cause: error,
    ...(wait !== null && { retryAfter: Number(wait) }),
  })
}
