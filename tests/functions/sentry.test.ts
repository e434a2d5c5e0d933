// A real function in its own process, with a database that answers nonsense: what Sentry receives,
// and what the log holds.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { signToken } from '../../supabase/local/claims.ts'
import { createFunctionsHost, type FunctionsHost } from '../../supabase/local/functions/host.ts'
import { type Keys, makeKeys } from '../../supabase/local/keys.ts'
import { eventually } from '../stack/people.ts'
import { readEvent, type SentryStub, startSentryStub } from '../stack/sentry-stub.ts'

const CANARY = 'ada.canary@example.com'
const lines: string[] = []
let sentry: SentryStub
let database: Server
let apiUrl: string
let keys: Keys
const hosts: FunctionsHost[] = []

beforeAll(async () => {
  keys = await makeKeys()
  sentry = await startSentryStub()
  database = createServer((_request, response) => {
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 'XX000', message: CANARY, details: CANARY, hint: CANARY }))
  })
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve))
  apiUrl = `http://127.0.0.1:${(database.address() as AddressInfo).port}`
})
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()))
  database.close()
  sentry.close()
})

/** Asks for contact data and gets the answer for every bug. */
async function ask(env: Record<string, string>, requestId: string) {
  const host = createFunctionsHost({
    functionsDir: join(root, 'functions'),
    apiUrl,
    keys,
    env,
    log: (line) => lines.push(line),
  })
  hosts.push(host)
  const exp = Math.floor(Date.now() / 1000) + 60
  const claims = { sub: crypto.randomUUID(), role: 'authenticated', email: CANARY, exp } as const
  const token = await signToken(claims, keys, `${apiUrl}/auth/v1`)
  const answer = await host.app.request(`/contact?note=${CANARY}`, {
    headers: { authorization: `Bearer ${token}`, 'x-request-id': requestId, cookie: CANARY },
  })
  expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'internal' }])
  return token
}

test('an exception arrives with its place and time, and nothing of the person', async () => {
  const token = await ask({ SENTRY_DSN: sentry.dsn }, 'request-one')
  const envelope = await eventually(async () => sentry.received[0], 'an envelope')
  expect(readEvent(envelope)).toMatchObject({
    release: expect.stringMatching(/^rolecall@/),
    tags: { function: 'contact', request_id: 'request-one' },
    exception: { values: [{ type: 'PostgrestError', value: 'XX000' }] },
  })
  expect(envelope).toContain('app:///functions/_shared/http/endpoint.ts')
  for (const secret of [CANARY, token, keys.secret, root]) expect(envelope).not.toContain(secret)
  const bug = lines.find((line) => line.includes('"event":"bug"'))
  expect(bug).toContain('"request_id":"request-one"')
  for (const secret of [CANARY, token, keys.secret]) expect(lines.join()).not.toContain(secret)
})

test('without a DSN the same exception is not sent', async () => {
  sentry.received.length = 0
  lines.length = 0
  await ask({}, 'request-two')
  expect(lines.some((line) => line.includes('request-two'))).toBe(true)
  expect(sentry.received).toEqual([])
})
