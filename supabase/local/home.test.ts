// The process as a person starts it first: supabase/local/main.ts with ports and a data directory.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Status } from './status.ts'

let dataDir: string
let env: Record<string, string>
const started = new Set<ChildProcess>()

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rolecall-home-'))
  const ports = await Promise.all(['API_PORT', 'WEB_PORT', 'MAIL_PORT', 'BOARD_PORT'].map(freePort))
  env = { DATA_DIR: dataDir, ...Object.fromEntries(ports) }
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

async function freePort(name: string): Promise<[string, string]> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return [name, String(port)]
}

interface Ended {
  code: number | null
  output: string
}

function launch(changes: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, ...env, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  let output = ''
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, output }))
  })
  const ready = new Promise<Status>((resolve, reject) => {
    child.stdout.on('data', async (chunk) => {
      output += chunk
      if (!String(chunk).includes('"ready":true')) return
      resolve(JSON.parse(await readFile(join(dataDir, 'status.json'), 'utf8')))
    })
    void ended.then(({ output }) => reject(new Error(output)))
  })
  ready.catch(() => {})
  child.stderr.on('data', (chunk) => (output += chunk))
  return { child, ready, ended }
}

const clientOf = (status: Status, key: 'PUBLISHABLE_KEY' | 'SECRET_KEY') =>
  createClient(status.API_URL, status[key], {
    auth: { persistSession: false, autoRefreshToken: false },
  })

test('it starts, serves all, refuses a second one, survives kill -9 and stops', async () => {
  const first = launch()
  const status = await first.ready
  expect((await stat(join(dataDir, 'status.json'))).mode & 0o077).toBe(0)
  expect((await stat(join(dataDir, 'keys.json'))).mode & 0o077).toBe(0)

  const health = await fetch(`${status.API_URL}/health`, { headers: { origin: 'http://a.test' } })
  expect([health.status, health.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  const preflight = await fetch(`${status.API_URL}/rest/v1/jobs`, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://a.test',
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'apikey,authorization,x-client-info,prefer',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe(
    'apikey,authorization,x-client-info,prefer',
  )
  const unknown = await fetch(`${status.API_URL}/nowhere`)
  expect(unknown.status).toBe(404)
  expect((await fetch(`${status.MAIL_URL}/api/messages`)).status).toBe(200)
  expect((await fetch(`${status.BOARD_URL}/jobs`)).status).toBe(200)

  const secret = clientOf(status, 'SECRET_KEY')
  const email = 'ada@example.com'
  const password = 'correct horse battery'
  const made = await secret.auth.admin.createUser({ email, password, email_confirm: true })
  expect(made.error).toBeNull()

  const ada = clientOf(status, 'PUBLISHABLE_KEY')
  const signedIn = await ada.auth.signInWithPassword({ email, password })
  expect(signedIn.error).toBeNull()
  const { data: claims } = await ada.auth.getClaims()
  expect(claims?.claims).toMatchObject({ sub: made.data.user?.id, role: 'authenticated', email })
  const buckets = await secret.storage.listBuckets()
  expect(buckets.error).toBeNull()

  const joined = await new Promise<string>((resolve) => {
    ada.channel('lobby').subscribe((state) => resolve(state))
  })
  expect(joined).toBe('SUBSCRIBED')
  await ada.removeAllChannels()

  const secondEnv = Object.fromEntries(
    await Promise.all(['API_PORT', 'MAIL_PORT', 'BOARD_PORT'].map(freePort)),
  )
  const second = await launch(secondEnv).ended
  expect(second.code).toBe(1)
  expect(second.output).toContain(`in use by process ${first.child.pid}`)

  // Rows that were acknowledged right before a kill must exist after it.
  const answers = await Promise.all(
    [1, 2, 3].map((n) => secret.auth.admin.createUser({ email: `user${n}@example.com` })),
  )
  first.child.kill('SIGKILL')
  await first.ended

  const third = launch()
  const again = await third.ready
  expect(again.SECRET_KEY).toBe(status.SECRET_KEY)
  for (const { data } of answers) {
    const found = await clientOf(again, 'SECRET_KEY').auth.admin.getUserById(data.user?.id ?? '')
    expect(found.error).toBeNull()
  }

  third.child.kill('SIGTERM')
  expect((await third.ended).code).toBe(0)
  expect(existsSync(join(dataDir, 'status.json'))).toBe(false)
  expect(existsSync(join(dataDir, 'database', 'lock'))).toBe(false)
})

test('the error names a port that is taken and a port that is none', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const taken = await launch({ MAIL_PORT: String(port) }).ended
  expect(taken).toEqual({
    code: 1,
    output: `Port ${port} is taken: choose another with MAIL_PORT.\n`,
  })
  server.close()

  const odd = await launch({ API_PORT: 'many' }).ended
  expect(odd.code).toBe(1)
  expect(odd.output).toContain('API_PORT is not usable')
})
