import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { stubPlatform } from '../_shared/testing.ts'
import health from './index.ts'
import { VERSION } from './version.ts'

beforeEach(() => stubPlatform())
afterEach(() => vi.unstubAllEnvs())

test('the version is that of the product', () => {
  expect(VERSION).toBe(manifest.version)
})

test('it lives whatever it stands on', async () => {
  vi.unstubAllEnvs()
  const response = await health.fetch(new Request('http://localhost/health'))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', version: VERSION })
})

test('it is not ready while nothing answers', async () => {
  const response = await health.fetch(new Request('http://localhost/health?ready'))
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    code: 'service.unavailable',
    fields: { database: 'does not answer', storage: 'does not answer' },
  })
})

test.each([
  [['/rest/', '/storage/'], 200],
  [['/rest/'], 503],
  [['/storage/'], 503],
])('with %j answering it says %i', async (up, status) => {
  const server = createServer((request, response) => {
    const answers = up.some((path) => request.url?.startsWith(path))
    response.writeHead(answers ? 200 : 500, { 'content-type': 'application/json' })
    response.end(request.url?.startsWith('/rest/') ? '[]' : '{"id":"cvs","name":"cvs"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stubPlatform(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  try {
    const response = await health.fetch(new Request('http://localhost/health?ready'))
    expect(response.status).toBe(status)
  } finally {
    server.close()
  }
})
