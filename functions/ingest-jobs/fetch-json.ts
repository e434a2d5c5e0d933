import { Failure } from '../_shared/contract/failure.ts'

const LIMITS = {
  timeoutMs: 30_000, // Ashby takes up to 10 s
  maxBytes: 12 * 1024 * 1024, // some 900 postings; a list takes up to 15 times its size of memory
}

/**
 * The JSON at `url`. Whatever goes wrong is a Failure of the source; one that asks to slow down
 * carries `retryAfter` in seconds. A redirect is not followed: it may point into our own network.
 */
export async function fetchJson(
  url: string,
  limits: Partial<typeof LIMITS> = {},
): Promise<unknown> {
  const { timeoutMs, maxBytes } = { ...LIMITS, ...limits }
  const response = await fetch(url, {
    headers: { accept: 'application/json', 'user-agent': 'Rolecall (open-source job search)' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause: unknown) => {
    throw new Failure('source.unreachable', { cause })
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw refusal(response)
  }
  const body = await readBody(response, maxBytes)
  try {
    return JSON.parse(body)
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
  return new Failure(status >= 500 ? 'source.unreachable' : 'source.malformed')
}

/** `Retry-After` is seconds or a date (RFC 9110, 10.2.3). An hour is the most we wait. */
export function secondsToWait(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), 3600)
}

/**
 * Counts what really arrives: a declared length may lie, a compressed body may grow. Decoded in one
 * piece: joining decoded pieces takes several times the memory.
 */
async function readBody(response: Response, maxBytes: number): Promise<string> {
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
  return new TextDecoder().decode(bytes.subarray(0, size))
}
