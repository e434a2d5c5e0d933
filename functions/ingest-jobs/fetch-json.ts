import { Failure } from '../_shared/contract/failure.ts'
import { conditions, type Validator, validatorOf } from './validators.ts'

export const LIMITS = {
  timeoutMs: 30_000, // Ashby takes up to 10 s
  maxBytes: 12 * 1024 * 1024, // some 900 postings; a list needs up to 15 times its size in memory
}

interface Ask {
  timeoutMs?: number
  maxBytes?: number
  /** The server answers "not modified" while these are still valid. */
  known?: Validator | undefined
}

export interface Answer {
  json: unknown
  bytes: number
  validator: Validator | null
}

/**
 * The JSON at `url`; null when it is not modified. Every error is a Failure of the source. A
 * Failure with a time to come back has `retryAfter` in seconds. A redirect is not followed, since
 * it may lead into our own network.
 */
export async function fetchJson(url: string, ask: Ask = {}): Promise<Answer | null> {
  const { timeoutMs, maxBytes, known } = { ...LIMITS, ...ask }
  const response = await fetch(url, {
    headers: {
      accept: 'application/json',
      'user-agent': 'Rolecall (open-source job search)',
      ...(known && conditions(known)),
    },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause: unknown) => {
    throw new Failure('source.unreachable', { cause })
  })
  if (!response.ok) {
    await response.body?.cancel()
    if (response.status === 304 && known) return null
    throw refusal(response)
  }
  const { text, bytes } = await readBody(response, maxBytes)
  try {
    const json: unknown = JSON.parse(text)
    return { json, bytes, validator: validatorOf(response.headers) }
  } catch (cause) {
    throw new Failure('source.malformed', { cause })
  }
}

function refusal({ status, headers }: Response): Failure {
  if (status === 404 || status === 410) return new Failure('source.not_found')
  const retryAfter = secondsToWait(headers.get('retry-after'))
  if (status === 429 || (status === 503 && retryAfter !== undefined)) {
    return new Failure('source.rate_limited', { retryAfter: retryAfter ?? 60 })
  }
  if (status < 500) return new Failure('source.malformed')
  return new Failure('source.unreachable', retryAfter === undefined ? {} : { retryAfter })
}

/** `Retry-After` is seconds or a date (RFC 9110, 10.2.3). We wait an hour at most. */
export function secondsToWait(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), 3600)
}

/**
 * Counts the bytes that arrive: a declared length may be false, and a compressed body may grow.
 * Decoded in one piece, since joining decoded pieces needs several times the memory.
 */
async function readBody(response: Response, maxBytes: number) {
  let bytes = new Uint8Array(64 * 1024)
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      if (size + chunk.byteLength > maxBytes) throw new Failure('source.malformed')
      if (size + chunk.byteLength > bytes.byteLength) {
        const larger = new Uint8Array(Math.max(bytes.byteLength * 2, size + chunk.byteLength))
        larger.set(bytes)
        bytes = larger
      }
      bytes.set(chunk, size)
      size += chunk.byteLength
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('source.unreachable', { cause })
  }
  return { text: new TextDecoder().decode(bytes.subarray(0, size)), bytes: size }
}
