import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readEvent, type SentryStub, startSentryStub } from '../../../tests/stack/sentry-stub.ts'
import { createLog } from './log.ts'
import { stubPlatform } from '../testing.ts'

let stub: SentryStub

beforeEach(async () => {
  stub = await startSentryStub()
  stubPlatform()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  stub.close()
})

/** Logs bugs and waits until their reports are sent. */
async function log(...thrown: unknown[]) {
  const working: Promise<unknown>[] = []
  vi.stubGlobal('EdgeRuntime', { waitUntil: (work: Promise<unknown>) => working.push(work) })
  for (const one of thrown) {
    createLog({ function: 'contact', request_id: 'r1' }).bug(one, { cv_id: 'c1' })
    await Promise.all(working)
  }
  return working.length
}

test('a bug becomes an event without personal data', async () => {
  vi.stubEnv('SENTRY_DSN', stub.dsn)
  await log(Object.assign(new TypeError('ada@example.com'), { code: 'E_X' }))
  expect(stub.received.join()).not.toContain('ada@example.com')
  expect(stub.received.map(readEvent)).toMatchObject([
    {
      tags: { function: 'contact', request_id: 'r1' },
      exception: { values: [{ type: 'TypeError', value: 'E_X' }] },
      sdk: { name: 'rolecall', settings: { infer_ip: 'never' } },
    },
  ])
})

test('without a DSN nothing is sent', async () => {
  expect(await log(new Error('x'))).toBe(0)
  expect(stub.received).toEqual([])
})

test.each([
  ['retry-after', { 'retry-after': '60' }],
  ['its own limits', { 'x-sentry-rate-limits': '60:error:organization' }],
])('reports stop when Sentry refuses them by %s', async (_how, headers) => {
  vi.stubEnv('SENTRY_DSN', stub.dsn)
  stub.answer = { status: 429, headers }
  await log(new Error('x'), new Error('y'), new Error('z'))
  expect(stub.received).toHaveLength(1)
})

test('an answer does not fail when Sentry cannot be reached', async () => {
  vi.stubEnv('SENTRY_DSN', 'http://public@127.0.0.1:1/42')
  await expect(log(new Error('x'))).resolves.toBe(1)
})

test('a malformed DSN stops the start, and the error names the variable', async () => {
  vi.stubEnv('SENTRY_DSN', 'https://sentry.example/')
  const { respond } = await import('../http/respond.ts')
  expect(() => respond(['GET'], () => Promise.reject(new Error('x')))).toThrow(
    'SENTRY_DSN is malformed',
  )
})
