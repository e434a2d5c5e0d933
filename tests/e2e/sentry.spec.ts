// The reports to Sentry about the web app, on the server and in the browser. Without a DSN nothing
// is loaded for it.
import { expect, test } from '@playwright/test'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eventually } from '../stack/people.ts'
import { readEvent, type SentryStub, startSentryStub } from '../stack/sentry-stub.ts'
import { startWebServer, type WebServer } from '../stack/web-server.ts'
import { open, ready } from './newcomer.ts'
import { stack } from './test.ts'

const CANARY = 'canary7391'
const EMAIL = `ada.${CANARY}@example.com`

let sentry: SentryStub
let supabase: Server
let web: WebServer

test.beforeAll(async () => {
  sentry = await startSentryStub()
  // A broken Supabase with unknown errors, whose messages hold secrets.
  supabase = createServer((_request, response) => {
    response.writeHead(418, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error_code: 'teapot', message: EMAIL, msg: EMAIL }))
  })
  await new Promise<void>((resolve) => supabase.listen(0, '127.0.0.1', resolve))
  web = await startWebServer({
    SUPABASE_URL: `http://127.0.0.1:${(supabase.address() as AddressInfo).port}`,
    SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
    SENTRY_DSN: sentry.dsn,
  })
})
test.afterAll(() => {
  web.stop()
  supabase.close()
  sentry.close()
})

/** The new events, once there are this many. */
async function events(count: number) {
  await eventually(async () => sentry.received.length >= count, `${count} envelopes`)
  const envelopes = sentry.received.splice(0)
  expect(envelopes.join()).not.toContain(CANARY)
  return envelopes.map(readEvent)
}

test('an error on the server is reported and logged, without the person', async ({ page }) => {
  await open(page, `${web.url}/sign-in?next=/matches?q=${CANARY}`)
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password', { exact: true }).fill(`secret ${CANARY}`)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Sign in' }).click()
  const requestId = (await answer).headers()['x-request-id']
  await expect(page.getByRole('alert')).toBeVisible()

  const route = '/(account)/sign-in'
  const tags = { runtime: 'web', route, request_id: requestId }
  const values = [{ type: 'AuthApiError', value: 'teapot' }]
  expect(await events(1)).toMatchObject([
    { release: expect.stringMatching(/^rolecall@/), tags, exception: { values } },
  ])
  const lines = web
    .output()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'bug', request_id: requestId, route, method: 'POST' }),
  )
  expect(web.output()).not.toContain(CANARY)
})

test("an error in the browser is reported too, as the page's policy allows", async ({ page }) => {
  await open(page, `${web.url}/sign-in?next=/matches?q=${CANARY}`)
  await ready(page)
  await page.evaluate((canary) => {
    setTimeout(() => {
      throw new TypeError(canary)
    })
    void Promise.reject(Object.assign(new RangeError(canary), { code: 'E_X' }))
  }, CANARY)
  const types = (await events(2)).map(({ tags, exception }) => [
    tags.runtime,
    exception.values[0]?.type,
  ])
  expect(types.toSorted()).toEqual([
    ['browser', 'RangeError'],
    ['browser', 'TypeError'],
  ])
})

test('without a DSN a broken page loads and reports nothing', async ({ page }) => {
  const answer = await page.goto(`${stack.WEB_URL}/sign-in`)
  expect(answer?.headers()['content-security-policy']).toMatch(/connect-src 'self' \S+ \S+$/)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const thrown = page.waitForEvent('pageerror')
  await page.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('broken')
      }),
  )
  await thrown
  await page.evaluate(() => fetch('/robots.txt'))
  expect(asked.filter((url) => !url.endsWith('/robots.txt'))).toEqual([])
})
