import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { stubPlatform } from '../_shared/testing.ts'
import { PARTS } from './check.ts'
import health from './index.ts'
import { VERSION } from '../_shared/contract/version.ts'

beforeEach(() => stubPlatform())
afterEach(() => vi.unstubAllEnvs())

test('the version is that of the product', () => {
  expect(VERSION).toBe(manifest.version)
})

test('health answers even when other parts do not', async () => {
  vi.unstubAllEnvs()
  const response = await health.fetch(new Request('http://localhost/health'))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', version: VERSION })
})

const ask = () => health.fetch(new Request('http://localhost/health?ready'))

test('health is not ready while nothing answers', async () => {
  const response = await ask()
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    code: 'service.unavailable',
    fields: {
      database: 'does not answer',
      storage: 'does not answer',
      auth: 'does not answer',
      realtime: 'does not answer',
    },
  })
})

/** The answers of each part while it works. */
const WORKING = {
  rest: (pulse: object): [number, object] => [200, [pulse]],
  storage: (): [number, object] => [200, { id: 'cvs', name: 'cvs' }],
  auth: (): [number, object] => [404, { code: 'user_not_found', message: 'User not found' }],
  realtime: (): [number, object] => [202, {}],
}
const ALL = { rest: true, storage: true, auth: true, realtime: true }
const WELL = { cron_seconds: 9, waited_seconds: 0 }

test.each([
  ['all is well', ALL, WELL, null],
  ['the database is down', { ...ALL, rest: false }, WELL, ['database']],
  ['storage is down', { ...ALL, storage: false }, WELL, ['storage']],
  ['auth is down', { ...ALL, auth: false }, WELL, ['auth']],
  ['realtime is down', { ...ALL, realtime: false }, WELL, ['realtime']],
  ['pg_cron stands still', ALL, { ...WELL, cron_seconds: 500 }, ['cron']],
  ['pg_cron never ran', ALL, { ...WELL, cron_seconds: null }, ['cron']],
  ['a queue has no worker', ALL, { ...WELL, waited_seconds: 4000 }, ['queues']],
])('%s', async (_what, up, pulse, wrong) => {
  const server = createServer((request, response) => {
    const part = request.url?.split('/')[1] as keyof typeof ALL
    const [status, body] = up[part] ? WORKING[part](pulse) : [500, {}]
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-supabase-api-version': '2024-01-01',
    })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stubPlatform(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  try {
    const response = await ask()
    const body = await response.json()
    expect([response.status, Object.keys(body.fields ?? {})]).toEqual([
      wrong ? 503 : 200,
      wrong ?? [],
    ])
    if (!wrong) {
      for (const part of PARTS) expect(body, part).toHaveProperty(part, 'ok')
    }
  } finally {
    server.close()
  }
})
