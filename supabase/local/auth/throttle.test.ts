import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createThrottle, tooManyRequests } from './throttle.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a bucket empties, refills evenly and never overflows', () => {
  const throttle = createThrottle({ count: 3, seconds: 30 }, tooManyRequests)
  const takes = () => {
    try {
      throttle.take('ada')
      return true
    } catch {
      return false
    }
  }
  expect([takes(), takes(), takes(), takes()]).toEqual([true, true, true, false])
  vi.advanceTimersByTime(9_999)
  expect(takes()).toBe(false)
  vi.advanceTimersByTime(1)
  expect([takes(), takes()]).toEqual([true, false])
  vi.advanceTimersByTime(3_600_000)
  expect([takes(), takes(), takes(), takes()]).toEqual([true, true, true, false])
  expect(() => throttle.take('bob')).not.toThrow()
})

test('a clock that is set back refuses nobody', () => {
  const throttle = createThrottle({ count: 2, seconds: 60 }, tooManyRequests)
  throttle.take('ada')
  vi.setSystemTime(Date.now() - 86_400_000)
  expect(() => throttle.take('ada')).not.toThrow()
})
