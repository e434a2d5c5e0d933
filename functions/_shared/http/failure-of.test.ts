import { expect, test } from 'vitest'
import { Failure } from '../contract/failure.ts'
import { failureOf, workFailureOf } from './failure-of.ts'

const refused = (code: string, hint = '') => ({ code, message: 'x', details: '', hint })

test('a value that the database refuses is the caller’s fault', () => {
  expect(failureOf(refused('23514'))?.code).toBe('request.invalid')
  expect(failureOf(refused('23503'))?.code).toBe('not_found')
})

test('a value that the database refuses from a worker is a bug', () => {
  expect(workFailureOf(refused('23514'))).toBeNull()
  expect(workFailureOf(refused('42501'))).toBeNull()
})

test('a failure of network or database is expected in a worker too', () => {
  expect(workFailureOf(refused('57014'))?.code).toBe('service.unavailable')
  expect(workFailureOf(new TypeError('fetch failed'))?.code).toBe('service.unavailable')
})

test('a failure that the code itself throws stays unchanged', () => {
  const failure = new Failure('request.invalid')
  expect(failureOf(failure)).toBe(failure)
  expect(workFailureOf(failure)).toBe(failure)
})

test('the wait that SQL writes is passed on with the failure', () => {
  const thrown = { ...refused('PT429', 'Try again in 37 s.'), message: 'rate_limited' }
  expect(failureOf(thrown)?.retryAfter).toBe(37)
})
