import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { compress } from './compress.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** Serves with `listener` and returns the answer to one request. fetch decompresses by itself. */
async function answer(listener: RequestListener, init: RequestInit = {}) {
  server = createServer((request, response) => {
    compress(request, response, () => void listener(request, response))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}/`, init)
}

const page = '<p>line</p>\n'.repeat(50_000)

test('a page is compressed whole, with its header', async () => {
  const response = await answer((_, out) => {
    out.setHeader('content-type', 'text/html')
    out.setHeader('content-length', page.length)
    out.setHeader('vary', 'accept')
    out.writeHead(200)
    for (let at = 0; at < page.length; at += 10_000) out.write(page.slice(at, at + 10_000))
    out.end()
  })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toBe('accept, Accept-Encoding')
  expect(response.headers.has('content-length')).toBe(false)
  expect(await response.text()).toBe(page)
})

test('a file is compressed too, but not a range of it', async () => {
  const file = (status: number) => (_: unknown, out: ServerResponse) => {
    out.writeHead(status, { 'content-type': 'text/javascript', 'content-length': page.length })
    out.end(page)
  }
  const whole = await answer(file(200))
  expect(whole.headers.get('content-encoding')).toBe('gzip')
  expect(await whole.text()).toBe(page)
  server?.close()
  const part = await answer(file(206))
  expect(part.headers.has('content-encoding')).toBe(false)
  expect(part.headers.get('content-length')).toBe(String(page.length))
  await part.text()
})

test.each(['br', 'gzip'])('%s: each written part is sent at once', async (encoding) => {
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>()
  const response = await answer(
    async (_, out) => {
      out.setHeader('content-type', 'text/html')
      out.writeHead(200)
      out.write('first')
      await isRead
      out.end('second')
    },
    { headers: { 'accept-encoding': encoding } },
  )
  expect(response.headers.get('content-encoding')).toBe(encoding)
  const reader = response.body?.getReader()
  const text = async () => new TextDecoder().decode((await reader?.read())?.value)
  expect(await text()).toBe('first')
  read()
  expect(await text()).toBe('second')
})

test('a writer that waits for a drain is told of it', async () => {
  const response = await answer(async (_, out) => {
    out.setHeader('content-type', 'application/json')
    out.writeHead(200)
    if (!out.write(page)) await new Promise((resolve) => out.once('drain', resolve))
    out.end('end')
  })
  expect(await response.text()).toBe(`${page}end`)
})

test('a reader that leaves early ends only its own answer', async () => {
  const { promise: isClosed, resolve: close } = Promise.withResolvers<void>()
  const part = randomBytes(1_000_000).toString('base64')
  const response = await answer((_, out) => {
    out.on('close', close)
    out.setHeader('content-type', 'text/html')
    out.writeHead(200)
    for (let count = 0; count < 20; count++) out.write(part)
  })
  await response.body?.cancel()
  await isClosed
  const { port } = server?.address() as AddressInfo
  const next = await fetch(`http://127.0.0.1:${port}/`)
  expect(next.status).toBe(200)
  await next.body?.cancel()
})

test.each([
  ['pictures', { type: 'image/png', length: 5000 }, {}],
  ['what is under 1 kB', { type: 'text/html', length: 200 }, {}],
  [
    'a client that does not accept it',
    { type: 'text/html', length: 5000 },
    { 'accept-encoding': 'identity' },
  ],
])('%s is sent unchanged', async (_what, { type, length }, headers) => {
  const response = await answer(
    (_, out) => {
      out.setHeader('content-type', type)
      out.setHeader('content-length', length)
      out.writeHead(200)
      out.end('x'.repeat(length))
    },
    { headers },
  )
  expect(response.headers.has('content-encoding')).toBe(false)
  expect(await response.text()).toHaveLength(length)
})
