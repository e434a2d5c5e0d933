import { Failure } from '#contract/failure.ts'
import { failureCode, secondsToWait } from '#contract/read-failure.ts'

/**
 * Calls one of our own endpoints from the browser. Throws the Failure of its answer. The pages hold
 * no Supabase client: it would be half of all they load, and the server has its own.
 */
export async function call<Answer = null>(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    const thrown = { status: response.status, ...Object(answer) }
    const retryAfter = secondsToWait(thrown)
    throw new Failure(failureCode(thrown), retryAfter === null ? {} : { retryAfter })
  }
  return answer as Answer
}
