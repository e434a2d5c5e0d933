import { beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '../_shared/http/authorise.ts'
import { Failure } from '../_shared/contract/failure.ts'
import { extractApart } from './extract-apart.ts'

const reading = { msg_id: 1, cv_id: crypto.randomUUID(), path: 'a/b.pdf', filename: 'cv.pdf' }
const extracted = { text: 'Ada Example', lines: [], links: [], kind: 'pdf' }
const killed = { code: 'WORKER_RESOURCE_LIMIT', message: 'not enough compute resources' }

const invoke = vi.fn()
let startedAt: string | null

/** The parts of a client that are used: the function, and whether parsing of the CV had begun. */
const db = {
  functions: { invoke },
  from: () => ({
    select: () => ({
      eq: () => ({
        maybeSingle: () => ({
          throwOnError: () => Promise.resolve({ data: { parse_started_at: startedAt } }),
        }),
      }),
    }),
  }),
} as unknown as Db

const answers = (status: number, body: object, ms = 0) =>
  invoke.mockImplementationOnce(async () => {
    await vi.advanceTimersByTimeAsync(ms)
    if (status === 200) return { data: body, error: null }
    return { error: new Error(`status ${status}`), response: Response.json(body, { status }) }
  })

beforeEach(() => {
  vi.useFakeTimers()
  invoke.mockReset()
  startedAt = '2026-11-26T12:00:00Z'
  return () => vi.useRealTimers()
})

test('it returns the text', async () => {
  answers(200, extracted)
  expect(await extractApart(db, reading)).toEqual(extracted)
  expect(invoke).toHaveBeenCalledWith('extract-cv', { body: reading })
})

test('it returns the failure of the file', async () => {
  answers(422, new Failure('cv.scanned').toJSON())
  expect(await extractApart(db, reading)).toMatchObject({ code: 'cv.scanned' })
})

test('a file that uses its CPU time is unreadable and not tried again', async () => {
  answers(546, killed, 2200)
  expect(await extractApart(db, reading)).toMatchObject({ code: 'cv.unreadable' })
  expect(invoke).toHaveBeenCalledTimes(1)
})

test('a file that dies at once may have found a full memory, so a second try decides', async () => {
  answers(546, killed, 300)
  answers(200, extracted)
  expect(await extractApart(db, reading)).toEqual(extracted)

  answers(546, killed, 300)
  answers(546, killed, 300)
  expect(await extractApart(db, reading)).toMatchObject({ code: 'cv.unreadable' })
})

test('a file that was ended before any limit is tried again, after any time', async () => {
  const ended = { code: 'WORKER_ERROR', message: 'exited due to an error' }
  answers(500, ended, 1900)
  answers(200, extracted)
  expect(await extractApart(db, reading)).toEqual(extracted)

  answers(500, ended, 1900)
  answers(500, ended, 1900)
  expect(await extractApart(db, reading)).toMatchObject({ code: 'cv.unreadable' })
})

test('a second try without an extractor decides nothing about the file', async () => {
  answers(546, killed, 300)
  answers(503, new Failure('service.unavailable').toJSON())
  await expect(extractApart(db, reading)).rejects.toThrow('status 503')
})

test.each([
  ['it was busy', 503, new Failure('service.unavailable').toJSON()],
  ['it ended while the file waited for its turn', 546, killed],
  ['storage failed', 500, new Failure('internal').toJSON()],
])('the file is not blamed when %s', async (_why, status, body) => {
  startedAt = null
  answers(status, body)
  await expect(extractApart(db, reading)).rejects.toThrow(`status ${status}`)
})
