import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '../database/database.ts'
import { borrowDatabase } from '../database/test-database.ts'
import { startHttpSender, type HttpSender } from './http-sender.ts'

let db: Database
let sender: HttpSender | null
let server: Server
let origin: string
let seen: { method?: string; url?: string; body: string; contentType?: string; key?: string }[]
let most: number

beforeAll(async () => {
  db = await borrowDatabase()
})
afterAll(() => db.close())

beforeEach(async () => {
  await db.exec('create extension pg_net')
  sender = null
  seen = []
  most = 0
  let now = 0
  server = createServer((request, response) => {
    let body = ''
    now += 1
    most = Math.max(most, now)
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const { method, url, headers } = request
      const key = headers.apikey as string | undefined
      seen.push({ method, url, body, contentType: headers['content-type'], key })
      if (url === '/never') return
      setTimeout(() => {
        now -= 1
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"fine":true}')
      }, 50)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  await sender?.close()
  server.closeAllConnections()
  server.close()
  await db.exec('drop extension pg_net')
})

const responses = async () => (await db.query('select * from net._http_response order by id')).rows
const queued = async () => (await db.query('select id from net.http_request_queue')).rows

test('a request is sent after commit and its response is stored', async () => {
  sender = await startHttpSender({ db })
  await db.query(
    `select net.http_post($1, '{"cv_id": 1}', '{"a b": "ü"}', '{"apikey": "sb_secret_x"}')`,
    [`${origin}/ping`],
  )
  await vi.waitFor(async () => expect(await responses()).toHaveLength(1))
  expect(seen).toEqual([
    {
      method: 'POST',
      url: '/ping?a%20b=%C3%BC',
      body: '{"cv_id": 1}',
      contentType: 'application/json',
      key: 'sb_secret_x',
    },
  ])
  expect((await responses())[0]).toMatchObject({
    id: 1,
    status_code: 201,
    content_type: 'application/json',
    content: '{"fine":true}',
    timed_out: false,
    error_msg: null,
  })
  expect(await queued()).toEqual([])
})

test('a rolled-back request is never sent', async () => {
  sender = await startHttpSender({ db })
  await db.transaction(async (tx) => {
    await tx.query('select net.http_get($1)', [`${origin}/undone`])
    await tx.rollback()
  })
  await db.query('select net.http_get($1)', [`${origin}/done`])
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  expect(seen[0]?.url).toBe('/done')
})

test('requests left at the last stop are sent at the start, ten at a time, each once', async () => {
  await db.query(`select net.http_get($1 || '/' || n) from generate_series(1, 40) as n`, [origin])
  sender = await startHttpSender({ db })
  await vi.waitFor(async () => expect(await responses()).toHaveLength(40), { timeout: 5000 })
  expect(new Set(seen.map(({ url }) => url)).size).toBe(40)
  expect(seen).toHaveLength(40)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(10)
})

test('a time-out and a dead host are responses too', async () => {
  sender = await startHttpSender({ db })
  await db.query('select net.http_get($1, timeout_milliseconds => 200)', [`${origin}/never`])
  await db.query(`select net.http_get('http://127.0.0.1:1/')`)
  await db.query(`select net.http_get('not a url')`)
  await vi.waitFor(async () => expect(await responses()).toHaveLength(3))
  const [slow, dead, odd] = await responses()
  expect(slow).toMatchObject({ timed_out: true, error_msg: 'Timeout of 200 ms reached.' })
  expect(dead).toMatchObject({ timed_out: false, status_code: null, error_msg: expect.any(String) })
  expect(odd).toMatchObject({ status_code: null, error_msg: expect.any(String) })
  expect(await queued()).toEqual([])
})

test('a stop in the middle of a request leaves it queued for the next start', async () => {
  sender = await startHttpSender({ db })
  await db.query('select net.http_get($1)', [`${origin}/never`])
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  await sender.close()
  sender = null
  expect(await queued()).toHaveLength(1)
  expect(await responses()).toEqual([])
})

test('a request that cannot be recorded is not sent again and again', async () => {
  await db.query('select net.http_get($1)', [`${origin}/once`])
  await db.exec('set default_transaction_read_only = on')
  sender = await startHttpSender({ db })
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  // Long enough for the hundreds of requests that it would send at once.
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(seen).toHaveLength(1)
  await db.exec('set default_transaction_read_only = off')
  expect(await queued()).toHaveLength(1)
})
