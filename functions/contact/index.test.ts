// The function against a stub of the REST API that keeps rows as the SQL functions do.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ADA, BOB, SECRET_KEY, signedIn, stubPlatform } from '../_shared/testing.ts'

type Row = { sealed: string; key_id: string }

const ada = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phone: '+44 20 7946 0000',
  address: null,
}
const rows = new Map<string, Row>()
const hidden = new Set<string>()
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null
    const answer = (value: unknown) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(value))
    }
    if (url.pathname === '/rest/v1/profiles') {
      const asked = url.searchParams.get('user_id')?.replace('eq.', '') ?? ''
      return answer(hidden.has(asked) ? [] : [{ user_id: asked }])
    }
    if (request.headers.apikey !== SECRET_KEY) return void response.writeHead(403).end('{}')
    if (url.pathname === '/rest/v1/rpc/take_request') return answer(null)
    if (url.pathname === '/rest/v1/rpc/read_contact') {
      const row = rows.get(body.person)
      // Postgres breaks base64 into lines of 76.
      const sealed = row?.sealed.replace(/.{76}/g, '$&\n')
      return answer(row ? [{ ...row, sealed }] : [])
    }
    rows.set(body.person, { sealed: body.sealed, key_id: body.key_id })
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

beforeEach(() => stubPlatform(origin))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  rows.clear()
  hidden.clear()
})

async function call(method: 'GET' | 'PUT', userId: string, fields?: object) {
  // Keys are read when the module loads.
  const { default: contact } = await import('./index.ts')
  const request = new Request('http://localhost/contact', {
    method,
    headers: await signedIn(userId),
    body: fields ? JSON.stringify(fields) : null,
  })
  const response = await contact.fetch(request)
  return { status: response.status, ...(await response.json()) }
}

test('a saved contact is read again, and the database cannot read it', async () => {
  expect(await call('PUT', ADA, ada)).toEqual({ status: 200, ...ada })
  expect(await call('GET', ADA)).toEqual({ status: 200, ...ada })
  const kept = atob(rows.get(ADA)?.sealed ?? '')
  expect(kept.length).toBeGreaterThan(28)
  for (const value of ['Ada', 'example', '7946']) expect(kept).not.toContain(value)
})

test('a missing contact is read as empty', async () => {
  const nothing = { name: null, email: null, phone: null, address: null }
  expect(await call('GET', ADA)).toEqual({ status: 200, ...nothing })
})

test('a blank field is empty, and spaces around a value are removed', async () => {
  const put = await call('PUT', ADA, { ...ada, name: ' Ada ', phone: '  ' })
  expect(put).toMatchObject({ name: 'Ada', phone: null })
})

test('the error names a field that is too long', async () => {
  const { status, code, fields } = await call('PUT', ADA, { ...ada, phone: '1'.repeat(500) })
  expect([status, code, Object.keys(fields)]).toEqual([400, 'request.invalid', ['phone']])
  expect(rows.size).toBe(0)
})

test('a row that was copied to another person does not open', async () => {
  await call('PUT', ADA, ada)
  rows.set(BOB, rows.get(ADA) as Row)
  expect(await call('GET', BOB)).toMatchObject({ status: 503, code: 'contact.unavailable' })
})

test('a row sealed with an unknown key is unavailable, and can be written again', async () => {
  await call('PUT', ADA, ada)
  vi.resetModules()
  vi.stubEnv('CONTACT_KEY_ID', 'k2')
  vi.stubEnv('CONTACT_KEY', btoa('8'.repeat(32)))
  expect(await call('GET', ADA)).toMatchObject({ code: 'contact.unavailable' })
  await call('PUT', ADA, ada)
  expect(await call('GET', ADA)).toMatchObject({ status: 200, name: ada.name })
})

test('the contact is closed when RLS hides the profile', async () => {
  await call('PUT', ADA, ada)
  const before = rows.get(ADA)
  hidden.add(ADA)
  expect(await call('GET', ADA)).toMatchObject({ status: 403, code: 'auth.mfa_required' })
  expect(await call('PUT', ADA, { ...ada, name: 'Eve' })).toMatchObject({ status: 403 })
  expect(rows.get(ADA)).toEqual(before)
})
