// A function's process must end when the host is killed and cannot clean up.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'

let dir: string

beforeAll(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'functions-')), 'functions')
  await mkdir(join(dir, 'orphan'), { recursive: true })
  await writeFile(
    join(dir, 'orphan', 'index.ts'),
    `export default { fetch: (request) => {
      if (request.url.includes('spin')) setTimeout(() => { for (;;); }, 50)
      return Response.json(Deno.pid)
    } }`,
  )
})

afterAll(() => rm(dirname(dir), { recursive: true }))

const HOST = `
const { createFunctionsHost } = await import(process.argv[1])
const { makeKeys } = await import(process.argv[2])
const host = createFunctionsHost({
  functionsDir: process.argv[3], apiUrl: 'http://127.0.0.1:1', keys: await makeKeys(), env: {},
  limits: { cpuMs: 600_000 },
})
const answer = await host.app.request('/orphan?' + process.argv[4])
console.log(await answer.text())
setInterval(() => {}, 1000)
`

test.each(['wait', 'spin'])(
  'no process is left when the host is killed while it %ss',
  async (how) => {
    const here = (file: string) => new URL(file, import.meta.url).href
    const host = spawn(
      process.execPath,
      ['--input-type=module', '-e', HOST, here('host.ts'), here('../keys.ts'), dir, how],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [line] = await new Promise<[string]>((resolve) =>
      createInterface({ input: host.stdout }).once('line', (text) => resolve([text])),
    )
    const pid = Number(line)
    expect(pid).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isAlive(pid)).toBe(true)
    host.kill('SIGKILL')
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
  },
)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
