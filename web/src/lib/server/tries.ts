import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Failure } from '#contract/failure.ts'

const FIVE_MINUTES = 300

/** A school or an office has many people behind one address. */
const byAddress = new RateLimiterMemory({ points: 300, duration: FIVE_MINUTES })
const byAccount = new RateLimiterMemory({ points: 30, duration: FIVE_MINUTES })

/**
 * Counts a try to prove who one is, before the auth server sees it: without a forwarding key that
 * counts all visitors as one. `account` is an e-mail address, or a person's id. Returns
 * `auth.too_many_requests`, or null.
 */
export async function takeTry(address: string, account: string): Promise<Failure | null> {
  try {
    await byAddress.consume(address)
    await byAccount.consume(account.trim().toLowerCase())
    return null
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown
    return new Failure('auth.too_many_requests', { retryAfter: thrown.msBeforeNext / 1000 })
  }
}

/** A person who got in has done nothing wrong before. */
export async function forgetTries(account: string): Promise<void> {
  await byAccount.delete(account.trim().toLowerCase())
}
