import { afterEach, expect, test, vi } from 'vitest'
import { createLog, describe } from './log.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a line is one JSON object with its fields', () => {
  const out = vi.spyOn(console, 'info').mockImplementation(() => {})
  createLog({ function: 'contact' }).with({ request_id: 'r1' }).info('answered', { status: 200 })
  expect(out).toHaveBeenCalledOnce()
  expect(JSON.parse(out.mock.calls[0]?.[0])).toMatchObject({
    level: 'info',
    event: 'answered',
    function: 'contact',
    request_id: 'r1',
    status: 200,
  })
})

test('LOG_LEVEL leaves out what is below it', () => {
  vi.stubEnv('LOG_LEVEL', 'error')
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const log = createLog()
  log.warn('slow')
  log.error('broken')
  expect(warned).not.toHaveBeenCalled()
  expect(failed).toHaveBeenCalledOnce()
})

test.each([
  ['a message', new Error('ada@example.com')],
  ['a message of several lines', new Error('first\n    at ada (ada@example.com:1:1)\nlast')],
  ['a cause', new Error('x', { cause: new TypeError('ada@example.com') })],
  ['a database error', { code: '23505', message: 'ada@example.com', details: 'ada@example.com' }],
  ['a name', Object.assign(new Error('x'), { name: 'ada@example.com' })],
  ['a code', Object.assign(new Error('x'), { code: 'ada@example.com' })],
  ['a thrown string', 'ada@example.com'],
])('personal data in %s is not logged', (_where, thrown) => {
  expect(JSON.stringify(describe(thrown))).not.toContain('ada@example.com')
})

test('what helps to find a bug is kept', () => {
  const thrown = Object.assign(new TypeError('x', { cause: new RangeError('y') }), { code: 'E_X' })
  const description = describe(thrown)
  expect(description).toMatchObject({
    name: 'TypeError',
    code: 'E_X',
    cause: { name: 'RangeError' },
  })
  expect(description.stack?.[0]).toContain('log.test.ts')
})
