import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Failure } from '#contract/failure.ts'
import { callWhenFree } from './call-when-free.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const lines = { lines: [{ line: 3, text: 'Night shifts' }] }
const busy = (retryAfter: number) => new Failure('service.unavailable', { retryAfter })
const refused = ({ code, retryAfter }: Failure) =>
  Response.json({ code, retryAfter }, { status: 503 })

/** Gives these answers one after the other, the last one again and again. */
function answers(...all: (() => Response)[]) {
  const fetch = vi.fn<typeof globalThis.fetch>()
  all.slice(0, -1).forEach((answer) => fetch.mockImplementationOnce(async () => answer()))
  const last = all.at(-1)!
  fetch.mockImplementation(async () => last())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

async function read() {
  const reading = callWhenFree('GET /cvs/[cvId]/lines', { cvId: 'a' }).catch((thrown) => thrown)
  await vi.runAllTimersAsync()
  return reading
}

test('it calls again after the seconds that the answer names', async () => {
  const fetch = answers(
    () => refused(busy(2)),
    () => Response.json(lines),
  )
  const reading = callWhenFree('GET /cvs/[cvId]/lines', { cvId: 'a' })
  await vi.advanceTimersByTimeAsync(1_900)
  expect(fetch).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(await reading).toEqual(lines)
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('it gives up after six tries', async () => {
  const fetch = answers(() => refused(busy(2)))
  expect(await read()).toMatchObject({ code: 'service.unavailable' })
  expect(fetch).toHaveBeenCalledTimes(6)
})

test.each([
  ['a longer wait', busy(60)],
  ['a failure without a time', new Failure('cv.unreadable')],
])('%s is said at once', async (_what, failure) => {
  const fetch = answers(() => refused(failure))
  expect(await read()).toMatchObject({ code: failure.code })
  expect(fetch).toHaveBeenCalledTimes(1)
})
