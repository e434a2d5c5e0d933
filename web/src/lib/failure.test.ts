import { AuthApiError, AuthRetryableFetchError, PostgrestError } from '@supabase/supabase-js'
import { expect, test } from 'vitest'
import { Failure } from '#contract/failure.ts'
import { failureCode } from '#contract/read-failure.ts'
import { explain, explainThrown } from './failure.ts'

const postgrest = (code: string, message: string) =>
  new PostgrestError({ code, message, details: '', hint: '' })

test.each([
  ['our own', new Failure('cv.empty'), 'cv.empty'],
  ['raised in SQL', postgrest('PT404', 'cv.not_found'), 'cv.not_found'],
  ['a missing grant', postgrest('42501', 'permission denied for table matches'), 'auth.forbidden'],
  ['a broken constraint', postgrest('23514', 'violates check constraint'), 'request.invalid'],
  ['no such row', postgrest('PGRST116', 'JSON object requested'), 'not_found'],
  ['an expired session', postgrest('PGRST303', 'JWT expired'), 'auth.required'],
  ['the network', postgrest('', 'TypeError: fetch failed'), 'service.unavailable'],
  [
    'auth, refusing',
    new AuthApiError('no', 400, 'invalid_credentials'),
    'auth.invalid_credentials',
  ],
  ['auth, out of reach', new AuthRetryableFetchError('', 0), 'service.unavailable'],
  [
    'auth, an unknown code with a known status',
    new AuthApiError('no', 429, 'new_one'),
    'rate_limited',
  ],
  ['storage', { name: 'StorageApiError', message: 'x', status: 403 }, 'auth.forbidden'],
  ['a bug', new TypeError('undefined is not a function'), 'internal'],
  ['not even an error', 'cv.empty', 'internal'],
  ['nothing', null, 'internal'],
  ['a name every object has', postgrest('toString', 'constructor'), 'internal'],
])('the code of %s is read', (_what, thrown, expected) => {
  expect(failureCode(thrown)).toBe(expected)
})

test.each([
  [new Failure('rate_limited', { retryAfter: 0.3 }), 'rate_limited', '1 second'],
  [
    { code: 'rate_limited', message: 'x', hint: 'Try again in 37 s.' },
    'rate_limited',
    '37 seconds',
  ],
  [
    { code: 'cv.too_many', message: 'x', hint: 'Try again in 1728 s.' },
    'cv.too_many',
    '29 minutes',
  ],
  [{ code: 'cv.too_many', retryAfter: 7000, status: 429 }, 'cv.too_many', '2 hours'],
] as const)('a known wait is named', (thrown, code, time) => {
  expect(explainThrown(thrown)).toBe(`${explain(code)} It works again in ${time}.`)
})

test('an unknown wait is not named', () => {
  for (const thrown of [
    new Failure('rate_limited'),
    { code: 'rate_limited', hint: 'Perhaps you meant the table jobs' },
    { status: 429 },
  ]) {
    expect(explainThrown(thrown)).toBe(explain('rate_limited'))
  }
  expect(explainThrown(null)).toBe(explain('internal'))
})

test('a failure is shown with the sentence of the contract', () => {
  expect(explain('cv.unsupported')).toBe('Unsupported format. Please upload a PDF or DOCX.')
})
