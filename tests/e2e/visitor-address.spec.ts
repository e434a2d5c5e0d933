// Where the web server takes the secret key that tells Auth which visitor a request is for: a
// recorder stands between the web server and Supabase.
import { expect, test } from '@playwright/test'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { PASSWORD, register } from '../stack/people.ts'
import { startWebServer, type WebServer } from '../stack/web-server.ts'
import { stack } from './test.ts'

interface Asked {
  path: string
  apikey: string | undefined
  visitor: string | undefined
  everything: string
}

let asked: Asked[] = []
let recorder: Server
let supabase: Record<'SUPABASE_URL' | 'SUPABASE_PUBLISHABLE_KEY' | 'ADDRESS_HEADER', string>
const servers: WebServer[] = []

test.beforeAll(async () => {
  recorder = createServer(async (request, response) => {
    const { host: _host, connection: _connection, ...headers } = request.headers
    const body = await text(request)
    const path = request.url ?? ''
    asked.push({
      path,
      apikey: request.headers.apikey?.toString(),
      visitor: request.headers['sb-forwarded-for']?.toString(),
      everything: JSON.stringify([path, headers, body]),
    })
    delete headers['content-length']
    const answer = await fetch(stack.API_URL + path, {
      method: request.method,
      headers: headers as Record<string, string>,
      ...(body !== '' && { body }),
    })
    const passed = [...answer.headers].filter(([name]) => !/^(content-|transfer-)/.test(name))
    const type = answer.headers.get('content-type')
    response.writeHead(answer.status, [...passed, ...(type ? [['content-type', type]] : [])].flat())
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve))
  supabase = {
    SUPABASE_URL: `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`,
    SUPABASE_PUBLISHABLE_KEY: stack.PUBLISHABLE_KEY,
    ADDRESS_HEADER: 'x-forwarded-for',
  }
})
test.beforeEach(() => void (asked = []))
test.afterAll(() => {
  for (const server of servers) server.stop()
  recorder.close()
})

async function start(env: Record<string, string>): Promise<WebServer> {
  const server = await startWebServer({ ...supabase, ...env })
  servers.push(server)
  return server
}

/** As a proxy passes on the form of a browser. */
function headersOf(web: WebServer, visitor: string) {
  return { 'x-forwarded-for': visitor, origin: web.url, accept: 'text/html' }
}

test('Auth hears of each visitor, and nobody else gets the key', async ({ playwright }) => {
  const key = stack.SECRET_KEY
  const web = await start({ SUPABASE_FORWARDING_KEY: key })
  const visitors = ['203.0.113.7', '2001:db8::8']
  for (const [at, visitor] of visitors.entries()) {
    asked = []
    const { email, client } = await register(stack, `visitor-${at}`)
    await client.auth.signOut()
    const request = await playwright.request.newContext({
      baseURL: web.url,
      extraHTTPHeaders: headersOf(web, visitor),
    })
    const send = async (path: string, form: Record<string, string>) =>
      (await request.post(path, { form, maxRedirects: 0 })).status()
    expect(await send('/sign-in', { email, password: 'wrong' })).toBe(400)
    expect(await send('/sign-in', { email, password: PASSWORD })).toBe(303)
    const pages = ['/matches', '/profile', '/settings', '/settings/sessions', '/_app/env.js']
    for (const path of pages) {
      const answer = await request.get(path)
      expect(answer.ok(), path).toBe(true)
      expect(await answer.text(), path).not.toContain(key)
    }
    const changed = { current: PASSWORD, password: 'an even longer one' }
    expect(await send('/settings?/password', changed)).toBe(200)
    expect(await send('/forgot-password', { email })).toBe(200)
    await request.dispose()

    const paths = (some: Asked[]) => [...new Set(some.map(({ path }) => path.split('?')[0]))]
    const told = asked.filter((one) => one.visitor !== undefined)
    expect(paths(told).toSorted()).toEqual(['/auth/v1/recover', '/auth/v1/token', '/auth/v1/user'])
    for (const one of told) {
      expect([one.apikey, one.visitor], one.path).toEqual([key, visitor])
      expect(one.everything.split(key), 'the key stands in one header').toHaveLength(2)
    }
    const others = asked.filter((one) => one.visitor === undefined)
    expect(others.length).toBeGreaterThan(5)
    for (const { everything } of others) expect(everything).not.toContain('sb_secret_')
    expect(web.output()).not.toContain(key)
  }
})

test('without the key the web server works and tells nothing', async ({ request }) => {
  const web = await start({ SUPABASE_FORWARDING_KEY: '' })
  const { email } = await register(stack, 'uncounted')
  const headers = headersOf(web, '203.0.113.7')
  const form = { email, password: PASSWORD }
  const answer = await request.post(`${web.url}/sign-in`, { headers, form, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(asked.length).toBeGreaterThan(0)
  for (const { visitor, apikey } of asked) {
    expect([visitor, apikey]).toEqual([undefined, stack.PUBLISHABLE_KEY])
  }
})

test('a key of another kind stops the start, and is not printed', async () => {
  const started = start({ SUPABASE_FORWARDING_KEY: 'sb_publishable_by_mistake' })
  const refused = await started.then(
    () => '',
    (thrown: Error) => thrown.message,
  )
  expect(refused).toContain('SUPABASE_FORWARDING_KEY')
  expect(refused).not.toContain('by_mistake')
})
