import { ApiError } from '../api-error.ts'

/** `count` at once, then `count` more spread over `seconds`. */
export interface Limit {
  count: number
  seconds: number
}

export interface Throttle {
  /** Takes one token of `key`. Throws ApiError 429 when none is left. */
  take(key: string): void
}

/** A full bucket holds nothing worth keeping, so full ones are dropped above this number. */
const TOO_MANY_KEYS = 10_000

/** A token bucket per key, in memory. */
export function createThrottle(limit: Limit, refusal: () => ApiError): Throttle {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const perMillisecond = limit.count / (limit.seconds * 1000)

  function level(bucket: { tokens: number; at: number }, now: number): number {
    return Math.min(limit.count, bucket.tokens + (now - bucket.at) * perMillisecond)
  }

  return {
    take(key) {
      // Not the time of day: a clock that is set back would refuse all requests until then.
      const now = performance.now()
      const bucket = buckets.get(key)
      const tokens = bucket ? level(bucket, now) : limit.count
      if (tokens < 1) throw refusal()
      buckets.set(key, { tokens: tokens - 1, at: now })

      if (buckets.size <= TOO_MANY_KEYS) return
      for (const [other, spent] of buckets) {
        if (level(spent, now) >= limit.count) buckets.delete(other)
      }
    },
  }
}

export function tooManyRequests(): ApiError {
  return new ApiError(429, 'over_request_rate_limit', 'Request rate limit reached')
}

export function tooManyMails(): ApiError {
  return new ApiError(429, 'over_email_send_rate_limit', 'email rate limit exceeded')
}
