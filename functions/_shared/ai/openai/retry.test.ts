import { expect, test, vi } from 'vitest'
import { retryAfter } from './failure.ts'
import { withRetries } from './retry.ts'

const answered = (status: number, headers: Record<string, string> = {}, code = 'x') =>
  Object.assign(new Error('no'), { status, code, headers: new Headers(headers) })

async function attemptsOf(...failures: unknown[]): Promise<number> {
  const left = [...failures]
  const attempt = vi.fn(() => {
    const failure = left.shift()
    return failure ? Promise.reject(failure as Error) : Promise.resolve('done')
  })
  await withRetries(attempt, { firstWaitMs: 1 }).catch(() => {})
  return attempt.mock.calls.length
}

test.each([408, 409, 429, 500, 502, 503])('status %d is tried again', async (status) => {
  expect(await attemptsOf(answered(status))).toBe(2)
})

test.each([400, 401, 402, 403, 404, 422])('status %d is final', async (status) => {
  expect(await attemptsOf(answered(status))).toBe(1)
})

test('an account without credit is final', async () => {
  expect(await attemptsOf(answered(429, {}, 'insufficient_quota'))).toBe(1)
})

test('a call is made three times at most', async () => {
  expect(await attemptsOf(...Array.from({ length: 9 }, () => answered(503)))).toBe(3)
})

test('a provider that asks for a long wait is not asked again now', async () => {
  expect(await attemptsOf(answered(429, { 'retry-after': '60' }))).toBe(1)
})

test('the wait is as long as asked for, and a little longer', async () => {
  const started = performance.now()
  expect(await attemptsOf(answered(429, { 'retry-after-ms': '40' }))).toBe(2)
  expect(performance.now() - started).toBeGreaterThanOrEqual(39)
})

test.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '9', 'retry-after-ms': '7' }, 7],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
])('%o', (headers, ms) =>
  expect(retryAfter(answered(429, headers as HeadersInit as never))).toBe(ms),
)

test('an aborted call does not wait for its retry', async () => {
  const attempt = () => Promise.reject(answered(503, { 'retry-after': '9' }))
  const signal = AbortSignal.timeout(20)
  await expect(withRetries(attempt, { signal })).rejects.toThrow()
})
