import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rolecall-keep-'))))
afterEach(() => rm(folder, { recursive: true }))

/** Keeps a process that records each of its starts and then does `what`. */
async function keeping(what: string) {
  const starts = join(folder, 'starts')
  const child = join(folder, 'child.mjs')
  await writeFile(
    child,
    `import { appendFileSync, readFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(starts)}, process.pid + '\\n')
    const turn = readFileSync(${JSON.stringify(starts)}, 'utf8').split('\\n').length - 1
    setInterval(() => {}, 1000)
    const ready = (then) => process.send({ ready: true }, then)
    ${what}`,
  )
  const keeper = join(folder, 'keeper.mjs')
  const keep = join(import.meta.dirname, 'keep.ts')
  await writeFile(
    keeper,
    `import { keep } from ${JSON.stringify(keep)}; keep('It', ${JSON.stringify(child)})`,
  )
  const launcher = spawn(process.execPath, [keeper], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  launcher.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<number | null>((resolve) => launcher.on('exit', resolve))
  const pids = async () => {
    const text = await readFile(starts, 'utf8').catch(() => '')
    return text.trim().split('\n').filter(Boolean).map(Number)
  }
  return { pids, ended, said: () => said, stop: () => launcher.kill('SIGTERM') }
}

test('a process that was ready and dies is started again', async () => {
  const it = await keeping(`ready(() => turn < 3 && process.kill(process.pid, 'SIGKILL'))`)
  await expect.poll(async () => (await it.pids()).length, { timeout: 10_000 }).toBe(3)
  expect(it.said()).toMatch(/It ended \(SIGKILL\)\. It starts again\./)
  it.stop()
  expect(await it.ended).toBe(0)
})

test('a failed first start stops everything, with its exit code', async () => {
  const it = await keeping('process.exit(7)')
  expect(await it.ended).toBe(7)
  expect(await it.pids()).toHaveLength(1)
})

test('five ends within a minute stop everything, with a message', async () => {
  const it = await keeping('ready(() => process.exit(3))')
  expect(await it.ended).toBe(1)
  expect(await it.pids()).toHaveLength(5)
  expect(it.said()).toMatch(/It ended 5 times within a minute \(code 3\)\. Rolecall stops\./)
})

test('no process is started again during a stop', async () => {
  const it = await keeping('ready()')
  await expect.poll(async () => (await it.pids()).length, { timeout: 10_000 }).toBe(1)
  it.stop()
  expect(await it.ended).toBe(0)
  expect(await it.pids()).toHaveLength(1)
  expect(it.said()).toBe('')
})
