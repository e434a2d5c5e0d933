import { secondsToWait } from '#contract/read-failure.ts'
import type { CalledEndpoint, InputOf, OutputOf } from '#contract/web-endpoints.ts'
import { call } from './call-endpoint.ts'

/** A longer wait is said to the person, who may have better things to do. */
const MAX_WAIT_SECONDS = 5
const MAX_TRIES = 6

/**
 * Calls an endpoint that may be busy with somebody else for a few seconds: it calls again when the
 * answer names such a time. For requests that change nothing. Throws a Failure.
 */
export async function callWhenFree<Name extends Extract<CalledEndpoint, `GET ${string}`>>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  for (let tries = 1; ; tries++) {
    try {
      return await call(name, input)
    } catch (thrown) {
      const seconds = secondsToWait(thrown)
      if (seconds === null || seconds > MAX_WAIT_SECONDS || tries === MAX_TRIES) throw thrown
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    }
  }
}
