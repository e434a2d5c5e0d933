// The one way to call a function by its contract: web, scripts, tests and the extension use it.
import type { z } from 'zod'
import type { Contract } from './contract.ts'
import { encodeInput } from './encode-input.ts'
import { failureBody } from './failure-body.ts'
import { Failure, isFailureCode } from './failure.ts'

/** Returns the answer that its contract describes. Throws only a Failure. */
export type Call = <Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  input: z.input<Input>,
) => Promise<z.output<Output>>

export interface Connection {
  /** the address of the API, without `/functions/v1` */
  url: string
  /** The credentials of the caller; asked before each call, because a token is renewed. */
  headers: () => Record<string, string> | Promise<Record<string, string>>
  fetch?: typeof globalThis.fetch
}

export function callThrough({ url, headers, fetch = globalThis.fetch }: Connection): Call {
  return async (contract, input) => {
    const { query, init } = encodeInput(contract.method, input)
    const address = `${url}/functions/v1/${contract.function}${query}`
    const sent = { ...init, headers: { ...init.headers, ...(await headers()) } }
    const response = await fetch(address, sent).catch(unreachable)
    if (!response.ok) throw await failureIn(response)
    const answer = contract.output.safeParse(await response.json().catch(() => undefined))
    // Function and caller disagree about the contract: that is a bug, and is reported as one.
    if (!answer.success) throw new Failure('internal', { cause: answer.error })
    return answer.data
  }
}

function unreachable(cause: unknown): never {
  throw new Failure('service.unavailable', { cause })
}

/** An answer that is not in our shape comes from the platform: no function was reached. */
async function failureIn(response: Response): Promise<Failure> {
  const body = failureBody.safeParse(await response.json().catch(() => null))
  const { code, fields } = body.data ?? {}
  const wait = Number(response.headers.get('retry-after') ?? NaN)
  return new Failure(isFailureCode(code) ? code : 'service.unavailable', {
    cause: { status: response.status },
    ...(fields && { fields }),
    ...(Number.isFinite(wait) && { retryAfter: wait }),
  })
}
