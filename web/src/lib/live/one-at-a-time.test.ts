import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

// Of the fake clock: no test waits.
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

interface Read {
  keys: string[]
  began: number
  ended: number | null
}

/** Each read takes as long as the next of `lengths`; a negative one fails. */
function recorded(lengths: number[]) {
  const reads: Read[] = []
  const refresh = oneAtATime(async (keys) => {
    const length = lengths[reads.length % lengths.length] ?? 0
    const read: Read = { keys, began: Date.now(), ended: null }
    reads.push(read)
    await after(Math.abs(length))
    read.ended = Date.now()
    if (length < 0) throw new Error('the answer was lost')
  })
  return { reads, refresh }
}

test('events during a read are joined into one read that follows', async () => {
  const { reads, refresh } = recorded([1000])
  void refresh('cvs')
  await vi.advanceTimersByTimeAsync(100)
  for (const key of ['cvs', 'profile', 'cvs']) void refresh(key)
  await vi.advanceTimersByTimeAsync(5000)
  expect(reads.map(({ keys }) => keys)).toEqual([['cvs'], ['cvs', 'profile']])
  expect(reads[1]?.began).toBe(reads[0]?.ended)
})

const step = fc.record({
  pause: fc.integer({ min: 0, max: 900 }),
  key: fc.constantFrom('cvs', 'profile', 'notifications'),
})

test('whatever happens, a read began after the last event, and never two at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 25 }),
      fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 6 }),
      async (steps, lengths) => {
        const { reads, refresh } = recorded(lengths)
        const asked: { key: string; begun: number; shown: number; failed: boolean }[] = []
        for (const { pause, key } of steps) {
          await vi.advanceTimersByTimeAsync(pause)
          const one = { key, begun: reads.length, shown: 0, failed: false }
          asked.push(one)
          refresh(key)
            .catch(() => (one.failed = true))
            .finally(() => (one.shown = Date.now()))
        }
        await vi.advanceTimersByTimeAsync(60_000)

        for (const { key, begun, shown, failed } of asked) {
          const at = reads.findIndex(({ keys }, at) => at >= begun && keys.includes(key))
          expect(shown).toBe(reads[at]?.ended)
          expect(failed).toBe((lengths[at % lengths.length] ?? 0) < 0)
        }
        for (const [at, { began }] of reads.entries()) {
          expect(began).toBeGreaterThanOrEqual(reads[at - 1]?.ended ?? 0)
        }
        expect(reads.length).toBeLessThanOrEqual(steps.length)
      },
    ),
  )
})

test('a read without an end holds up the next for ten seconds only', async () => {
  const begun: number[] = []
  const refresh = oneAtATime(() => {
    begun.push(Date.now())
    return new Promise(() => undefined)
  })
  void refresh('cvs')
  await vi.advanceTimersByTimeAsync(1)
  void refresh('cvs')
  await vi.advanceTimersByTimeAsync(9_990)
  expect(begun).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10)
  expect(begun).toHaveLength(2)
})
