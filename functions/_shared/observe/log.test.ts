import { afterEach, expect, test, vi } from 'vitest'
import { createLog } from './log.ts'

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

test('LOG_LEVEL leaves out lower levels', () => {
  vi.stubEnv('LOG_LEVEL', 'error')
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const log = createLog()
  log.warn('slow')
  log.error('broken')
  expect(warned).not.toHaveBeenCalled()
  expect(failed).toHaveBeenCalledOnce()
})
