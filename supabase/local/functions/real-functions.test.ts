// The product's own functions in their own Deno processes, on a migrated database behind REST and
// storage, as a browser meets them.
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../claims.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { type Keys, makeKeys } from '../keys.ts'
import { createRest, type Rest } from '../rest/rest.ts'
import { createStorage } from '../storage/storage.ts'
import { createFunctionsHost, type FunctionsHost } from './host.ts'

const ADA = '00000000-0000-4000-8000-00000000000a'
const BOB = '00000000-0000-4000-8000-00000000000b'

let dataDir: string
let db: Database
let keys: Keys
let rest: Rest
let host: FunctionsHost
let server: ServerType
let origin: string
const lines: string[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'functions-'))
  keys = await makeKeys()
  db = await openDatabase({ seed: false })
  await db.query('insert into auth.users (id, email) values ($1, $2), ($3, $4)', [
    ADA,
    'ada@example.com',
    BOB,
    'bob@example.com',
  ])
  rest = await createRest({ db, keys })
  const gateway = new Hono()
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: gateway.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve(info.port),
    )
  })
  origin = `http://127.0.0.1:${port}`
  host = createFunctionsHost({
    functionsDir: join(import.meta.dirname, '../../../functions'),
    apiUrl: origin,
    keys,
    env: {},
    log: (line) => lines.push(line),
  })
  gateway.route('/functions/v1', host.app)
  gateway.route('/storage/v1', createStorage({ db, keys, dataDir }))
  gateway.route('/', rest.app)
})

afterAll(async () => {
  await host.close()
  server.close()
  await rest.close()
  await db.close()
  await rm(dataDir, { recursive: true })
})

async function call(name: string, options: RequestInit & { as?: string } = {}) {
  const headers = new Headers({ apikey: keys.publishable, 'content-type': 'application/json' })
  if (options.as) {
    const exp = Math.floor(Date.now() / 1000) + 60
    const claims = { sub: options.as, role: 'authenticated', aal: 'aal1', exp } as const
    headers.set('authorization', `Bearer ${await signToken(claims, keys, `${origin}/auth/v1`)}`)
  }
  const response = await fetch(`${origin}/functions/v1/${name}`, { ...options, headers })
  return { status: response.status, ...(await response.json()) }
}

test('health answers, and names what is missing in a home that is only partly there', async () => {
  expect(await call('health')).toEqual({ status: 'ok', version: expect.any(String) })
  const { status, fields } = await call('health?ready')
  expect([status, Object.keys(fields).toSorted()]).toEqual([503, ['auth', 'cron', 'realtime']])
})

test('contact is sealed and only its owner reads it', async () => {
  const ada = { name: 'Ada Lovelace', email: 'ada@example.com', phone: null, address: 'London' }
  const put = await call('contact', { method: 'PUT', as: ADA, body: JSON.stringify(ada) })
  expect(put).toEqual({ status: 200, ...ada })
  expect(await call('contact', { as: ADA })).toEqual({ status: 200, ...ada })
  expect(await call('contact', { as: BOB })).toMatchObject({ status: 200, name: null })

  const { rows } = await db.query<{ text: string }>(
    `select encode(sealed, 'escape') as text from public.profile_contacts`,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.text).not.toMatch(/Ada|London/)
})

test('without a token contact answers in the one shape of an error', async () => {
  expect(await call('contact')).toEqual({
    status: 401,
    code: 'auth.required',
    message: expect.stringMatching(/\.$/),
  })
})

test('a removed account gets nothing, although its token is still valid', async () => {
  expect(await call('contact', { as: crypto.randomUUID() })).toMatchObject({ status: 401 })
})

test('the log has a line for each request and names no person', async () => {
  const text = lines.join('\n')
  expect(text).toMatch(/^\{.*"event":"answered","function":"contact"/m)
  expect(text).not.toMatch(/ada@example|Lovelace|Bearer|sb_secret/)
})
