import type { Method } from '#contract/contract.ts'
import { encodeInput } from '#contract/encode-input.ts'
import { Failure } from '#contract/failure.ts'
import { failureCode, secondsToWait } from '#contract/read-failure.ts'
import type { CalledEndpoint, InputOf, OutputOf } from '#contract/web-endpoints.ts'

/**
 * Calls one of our own endpoints from the browser. Throws a Failure, and nothing else. The pages hold
 * no Supabase client: it would be half of all they load, and the server has its own.
 */
export async function call<Name extends CalledEndpoint>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const [method, route] = name.split(' ') as [Method, string]
  const { path, rest } = fillRoute(route, Object.entries(input))
  const { query, init } = encodeInput(method, rest)
  const response = await fetch(path + query, init).catch(unreachable)
  // The server has checked it. Checking again needs zod, which is too large for our pages.
  const answer = await response.json().catch(() => null)
  if (!response.ok) {
    const thrown = { status: response.status, ...Object(answer) }
    const retryAfter = secondsToWait(thrown)
    throw new Failure(failureCode(thrown), retryAfter === null ? {} : { retryAfter })
  }
  return answer
}

function unreachable(cause: unknown): never {
  throw new Failure('service.unavailable', { cause })
}

/** Puts the parameters of a route into it; the rest of the input travels beside the address. */
function fillRoute(route: string, entries: [string, unknown][]) {
  const isParameter = ([name]: [string, unknown]) => route.includes(`[${name}]`)
  const path = entries
    .filter(isParameter)
    .reduce(
      (path, [name, value]) => path.replace(`[${name}]`, encodeURIComponent(String(value))),
      route,
    )
  return { path, rest: Object.fromEntries(entries.filter((entry) => !isParameter(entry))) }
}
