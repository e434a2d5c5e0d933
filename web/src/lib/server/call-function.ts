import { FunctionsHttpError } from '@supabase/supabase-js'
import { failureBody } from '#contract/failure-body.ts'
import { Failure, isFailureCode } from '#contract/failure.ts'
import type { Db } from '#lib/db/client.ts'

/** Calls one of our functions as whoever is signed in. Throws the Failure it answers with. */
export async function callFunction(
  db: Db,
  name: string,
  method: 'GET' | 'POST' | 'PUT',
  body?: object,
): Promise<unknown> {
  const { data, error } = await db.functions.invoke(name, {
    method,
    body: body as Record<string, unknown> | undefined,
  })
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
