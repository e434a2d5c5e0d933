import { type AddressInfo } from 'node:net'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { makeKeys } from '../keys.ts'
import { createFunctionsHost, type FunctionsHost, type FunctionsHostOptions } from './host.ts'

const FUNCTIONS = {
  echo: `export default { fetch: async (request) => Response.json({
    method: request.method,
    url: request.url.replace(/^https?:..[^/]+/, ''),
    apikey: request.headers.get('apikey'),
    length: (await request.arrayBuffer()).byteLength,
    pid: Deno.pid,
  }, { headers: [['set-cookie', 'a=1'], ['set-cookie', 'b=2']] }) }`,
  env: `export default { fetch: () => Response.json(Deno.env.toObject()) }`,
  spin: `export default { fetch: async (request) => {
    const until = Date.now() + Number(new URL(request.url).searchParams.get('ms'))
    while (Date.now() < until);
    return new Response('done')
  } }`,
  stray: `export default { fetch: () => {
    setTimeout(() => { for (;;); }, 400)
    return Response.json(Deno.pid)
  } }`,
  heap: `export default { fetch: () => { const all = []; for (;;) all.push(new Array(100).fill(Math.random())) } }`,
  buffers: `const all = []
    export default { fetch: async (request) => {
      const megabytes = Number(new URL(request.url).searchParams.get('mb'))
      for (let i = 0; i < megabytes / 10; i++) {
        all.push(new Uint8Array(10 << 20).fill(7))
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return new Response('kept ' + all.length * 10)
    } }`,
  sleep: `export default { fetch: async (request) => {
    await new Promise((resolve) => setTimeout(resolve, Number(new URL(request.url).searchParams.get('ms'))))
    return Response.json(Deno.pid)
  } }`,
  stream: `export default { fetch: (request) => {
    let timer
    request.signal.addEventListener('abort', () => console.log('caller left'))
    const body = new ReadableStream({
      start(controller) {
        let n = 0
        timer = setInterval(() => controller.enqueue(new TextEncoder().encode('data: ' + n++ + '\\n\\n')), 100)
      },
      cancel() { clearInterval(timer); console.log('stream cancelled') },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  } }`,
  throws: `export default { fetch: () => { throw new TypeError('ada@example.com') } }`,
  rejects: `export default { fetch: () => {
    Promise.reject(new Error('ada@example.com'))
    return new Promise(() => {})
  } }`,
  forgives: `addEventListener('unhandledrejection', (event) => event.preventDefault())
  export default { fetch: async () => {
    Promise.reject(new Error('ada@example.com'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    return Response.json(Deno.pid)
  } }`,
  broken: `import './nowhere.ts'`,
  reach: `const tried = async (work) => { try { await work(); return 'allowed' } catch (e) { return e.name } }
    export default { fetch: async () => Response.json({
      write: await tried(() => Deno.writeTextFile('x', '')),
      run: await tried(() => new Deno.Command('/bin/ls').output()),
      read: await tried(() => Deno.readTextFile('/etc/passwd')),
      worker: typeof Worker,
    }) }`,
  preflight: `export default { fetch: (request) => new Response(null, {
    status: 204, headers: { 'x-method': request.method } }) }`,
}

let dir: string
let keys: Awaited<ReturnType<typeof makeKeys>>
const opened: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  keys = await makeKeys()
  dir = join(await mkdtemp(join(tmpdir(), 'functions-')), 'functions')
  for (const [name, code] of Object.entries(FUNCTIONS)) {
    await mkdir(join(dir, name), { recursive: true })
    await writeFile(join(dir, name, 'index.ts'), code)
  }
})

afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

afterAll(() => rm(dirname(dir), { recursive: true }))

/** A host behind a real HTTP server, mounted as the gateway does. */
async function start(options: Partial<FunctionsHostOptions> = {}) {
  const lines: string[] = []
  const host: FunctionsHost = createFunctionsHost({
    functionsDir: dir,
    apiUrl: 'http://127.0.0.1:1',
    keys,
    env: {},
    log: (line) => lines.push(line),
    ...options,
  })
  const app = new Hono().route('/functions/v1', host.app)
  const address = await new Promise<{ port: number; close(): Promise<void> }>((resolve) => {
    const server = serve(
      { fetch: app.fetch, port: 0, hostname: '127.0.0.1' },
      (info: AddressInfo) =>
        resolve({
          port: info.port,
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              if ('closeAllConnections' in server) server.closeAllConnections()
            }),
        }),
    )
  })
  opened.push(host.close, address.close)
  const call = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${address.port}/functions/v1/${path}`, init)
  return { call, lines, host }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a function gets its own name in the path, the headers and a body of 6 MB', async () => {
  const { call } = await start()
  const body = new Uint8Array(6 << 20)
  const response = await call('echo/deep?x=1&y=%2F', {
    method: 'POST',
    body,
    headers: { apikey: 'sb_x' },
  })
  expect(response.status).toBe(200)
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await response.json()).toMatchObject({
    method: 'POST',
    url: '/echo/deep?x=1&y=%2F',
    apikey: 'sb_x',
    length: body.byteLength,
  })
})

test('one process serves many requests, also at the same time', async () => {
  const { call } = await start()
  const answers = await Promise.all(Array.from({ length: 8 }, () => call('echo')))
  const pids = await Promise.all(answers.map(async (answer) => (await answer.json()).pid))
  expect(new Set(pids).size).toBe(1)
})

test('a preflight and an answer without a body are passed on', async () => {
  const { call } = await start()
  const response = await call('preflight', { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(response.headers.get('x-method')).toBe('OPTIONS')
})

test('a function reads the variables of the platform and its own settings only', async () => {
  const { call } = await start({
    env: {
      OPENAI_BASE_URL: 'http://x',
      HOME: '/home/ada',
      SUPABASE_URL: 'http://forged',
      AI_X: '',
    },
  })
  const found = await (await call('env')).json()
  expect(Object.keys(found).sort()).toEqual([
    'CONTACT_KEY',
    'CONTACT_KEY_ID',
    'CONTACT_OTHER_KEYS',
    'OPENAI_BASE_URL',
    'SUPABASE_FUNCTION_SLUG',
    'SUPABASE_JWKS',
    'SUPABASE_PUBLISHABLE_KEYS',
    'SUPABASE_SECRET_KEYS',
    'SUPABASE_URL',
  ])
  expect(found.SUPABASE_URL).toBe('http://127.0.0.1:1')
  expect(JSON.parse(found.SUPABASE_SECRET_KEYS)).toEqual({ default: keys.secret })
  expect(JSON.parse(found.SUPABASE_JWKS).keys[0]).not.toHaveProperty('d')
})

test('a function cannot write, run programs, read other files or start workers', async () => {
  const { call } = await start()
  expect(await (await call('reach')).json()).toEqual({
    write: 'NotCapable',
    run: 'NotCapable',
    read: 'NotCapable',
    worker: 'undefined',
  })
})

test.each(['nobody', '_shared', '..%2Fecho', 'echo.ts'])('%s is not a function', async (name) => {
  const { call } = await start()
  const response = await call(name)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    code: 'NOT_FOUND',
    message: 'Requested function was not found',
  })
})

test('a function that does not load answers 503 and logs its reason', async () => {
  const { call, lines } = await start()
  const response = await call('broken')
  expect(response.status).toBe(503)
  expect(response.headers.get('sb-error-code')).toBe('BOOT_ERROR')
  expect((await response.json()).code).toBe('BOOT_ERROR')
  expect(lines.join('\n')).toContain('nowhere.ts')
  expect((await call('broken')).status).toBe(503)
})

test('an error in a request answers 500, and its message is not logged', async () => {
  const { call, lines } = await start()
  const response = await call('throws')
  expect(response.status).toBe(500)
  expect((await response.json()).code).toBe('WORKER_ERROR')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    event: 'function.threw',
    function: 'throws',
    error: 'TypeError',
    stack: expect.arrayContaining([expect.stringContaining('index.ts')]),
  })
  expect(lines.join('\n')).not.toContain('ada@example.com')
})

test('an error outside the request ends the process; the next request gets a new one', async () => {
  const { call, lines } = await start()
  expect((await call('rejects')).status).toBe(500)
  expect(lines.join('\n')).not.toContain('ada@example.com')
  expect((await call('rejects')).status).toBe(500)
})

test('a rejection that the function allows does not end the process', async () => {
  const { call } = await start()
  const first = await call('forgives')
  expect(first.status).toBe(200)
  expect(await (await call('forgives')).json()).toBe(await first.json())
})

test('a function over its CPU time answers 546 and works again afterwards', async () => {
  const { call, lines } = await start({ limits: { cpuMs: 500 } })
  const response = await call('spin?ms=20000')
  expect(response.status).toBe(546)
  expect(await response.json()).toEqual({
    code: 'WORKER_RESOURCE_LIMIT',
    message: 'Function failed due to not having enough compute resources (please check logs)',
  })
  expect(lines.join('\n')).toContain('CPU time limit')
  const again = await call('spin?ms=10')
  expect(await again.text()).toBe('done')
})

test('the CPU limit is per request, not per process', async () => {
  const { call } = await start({ limits: { cpuMs: 700 } })
  for (let turn = 0; turn < 5; turn++) expect((await call('spin?ms=250')).status).toBe(200)
})

test('a process that goes on working after its answer is ended too', async () => {
  const { call } = await start({ limits: { cpuMs: 300 } })
  const pid = await (await call('stray')).json()
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
})

test.each(['heap', 'buffers?mb=2000'])('%s over the memory limit answers 546', async (name) => {
  const { call } = await start({ limits: { memoryBytes: 64 << 20, cpuMs: 30_000 } })
  const response = await call(name)
  expect(response.status).toBe(546)
})

test('200 MB fit the 256 MB of hosted, besides the memory of Deno itself', async () => {
  const { call } = await start({ limits: { cpuMs: 30_000 } })
  expect(await (await call('buffers?mb=200')).text()).toBe('kept 200')
})

test('a request over the wall clock answers 546, and its neighbour finishes', async () => {
  const { call } = await start({ limits: { wallMs: 900 } })
  await (await call('sleep?ms=0')).text()
  const late = call('sleep?ms=20000')
  await sleep(600)
  const [neighbour, response] = await Promise.all([call('sleep?ms=600'), late])
  expect(response.status).toBe(546)
  const pid = await neighbour.json()
  expect(pid).toBeTypeOf('number')
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('a stream arrives as it is written and ends when the caller leaves', async () => {
  const { call, lines } = await start()
  const controller = new AbortController()
  const response = await call('stream', { signal: controller.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const first = await reader?.read()
  const arrived = performance.now()
  const second = await reader?.read()
  expect([first?.value, second?.value]).toEqual(['data: 0\n\n', 'data: 1\n\n'])
  expect(performance.now() - arrived).toBeLessThan(1_000)
  controller.abort()
  await expect.poll(() => lines).toContain('[stream] stream cancelled')
})

test('an idle process stops and starts again on demand', async () => {
  const { call } = await start({ limits: { idleMs: 100 } })
  const { pid } = await (await call('echo')).json()
  await expect.poll(() => isAlive(pid)).toBe(false)
  expect((await call('echo')).status).toBe(200)
})

test('a changed file starts a new process, and a request under way finishes', async () => {
  const { call } = await start({ watch: true })
  const path = join(dir, 'sleep', 'version.ts')
  const before = await (await call('sleep?ms=0')).json()
  const underway = call('sleep?ms=1000')
  await sleep(100)
  await writeFile(path, 'export {}')
  await sleep(400)
  const after = await (await call('sleep?ms=0')).json()
  expect(after).not.toBe(before)
  expect(await (await underway).json()).toBe(before)
})

test('close ends every process', async () => {
  const { call, host } = await start()
  const { pid } = await (await call('echo')).json()
  expect(isAlive(pid)).toBe(true)
  await host.close()
  expect(isAlive(pid)).toBe(false)
})
