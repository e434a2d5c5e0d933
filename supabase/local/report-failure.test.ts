import { afterEach, expect, test, vi } from 'vitest'
import { reportFailure } from './report-failure.ts'

afterEach(() => vi.restoreAllMocks())

test.each([
  ['an error of the database', Object.assign(new Error('ada@example.com'), { code: '23505' })],
  ['a message like frames', new Error('x\n    at ada (ada@example.com:1:1)')],
  ['no error at all', 'ada@example.com'],
  ['details', Object.assign(new Error('x'), { detail: 'ada@example.com' })],
])('%s is one line of JSON without personal data', (_what, thrown) => {
  const out = vi.spyOn(console, 'error').mockReturnValue()
  reportFailure('storage', thrown)
  expect(out).toHaveBeenCalledOnce()
  const line = String(out.mock.calls[0]?.[0])
  expect(line).not.toContain('ada@example.com')
  expect(JSON.parse(line)).toMatchObject({ level: 'error', event: 'storage' })
})

test('the details that help to find a failure are kept', () => {
  const out = vi.spyOn(console, 'error').mockReturnValue()
  reportFailure('gateway', Object.assign(new TypeError('x'), { code: 'E_X' }))
  expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toMatchObject({
    error: 'TypeError',
    code: 'E_X',
    stack: expect.arrayContaining([expect.stringContaining('report-failure.test.ts')]),
  })
})
