// 500 of the 20,000 dropped requests of `npm run soak`, the same every time: see tests/soak/dropped.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { buildWeb } from '../../scripts/build-web.ts'
import { dropRequests } from '../soak/dropped/drop-requests.ts'
import { canNameFunctions } from '../soak/processes.ts'
import { startWebServer, type WebServer } from '../stack/web-server.ts'

const stack = inject('stack')
let web: WebServer

/**
 * A process that has just started still grows by up to 140 MB, so this test finds 45 kB per
 * request. The soak warms up for longer and finds half a kilobyte.
 */
const mostGrowthMegabytes = 200

beforeAll(async () => {
  await buildWeb()
  web = await startWebServer({
    SUPABASE_URL: stack.API_URL,
    SUPABASE_PUBLISHABLE_KEY: stack.PUBLISHABLE_KEY,
  })
})
afterAll(() => web?.stop())

test.skipIf(!canNameFunctions)(
  'visitors who leave, reset, send half or read slowly end no process and leave nothing',
  async () => {
    const pids = { 'embedded Supabase': stack.pid, web: web.pid }
    const target = { ...stack, webUrl: web.url, pids }
    const wrong = await dropRequests(target, { requests: 500, seed: 10, mostGrowthMegabytes })
    expect(wrong).toEqual([])
    // The last resort that keeps a process alive would hide the failure.
    expect(web.output()).not.toMatch(/uncaught|unhandled/)
  },
  300_000, // 4,500 requests, which a busy machine answers slowly
)
