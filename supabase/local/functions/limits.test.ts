import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { charge } from './limits.ts'
import { parsePs, readUsage } from './usage.ts'

test('requests that run together share the CPU time and keep their earlier share', () => {
  const [first, second] = [{ cpuMs: 100 }, { cpuMs: 0 }]
  charge([first, second], 300)
  expect([first.cpuMs, second.cpuMs]).toEqual([250, 150])
  charge([], 300)
  expect([first.cpuMs, second.cpuMs]).toEqual([250, 150])
})

test.each([
  ['   0:01.25  51200\n', 1_250, 51_200],
  ['00:00:02 1024', 2_000, 1_024],
  ['1-02:03:04 8', 93_784_000, 8],
])('the ps line %j is read', (line, cpuMs, kilobytes) => {
  expect(parsePs(line)).toEqual({ cpuMs, memoryBytes: kilobytes * 1024 })
})

test('the ps output of a process that has ended is no usage', () => {
  expect(parsePs('')).toBeNull()
})

// Measured in a separate process: here a garbage collection may free more than this uses.
const WORK = `
  console.log('ready')
  process.stdin.once('data', () => {
    globalThis.kept = new Uint8Array(64 << 20).fill(1)
    while (process.cpuUsage().user < 400_000);
    console.log('done')
  })`

test.skipIf(process.platform === 'win32')('usage grows while a process works', async () => {
  const child = spawn(process.execPath, ['-e', WORK], { stdio: ['pipe', 'pipe', 'ignore'] })
  const isHeard = () => new Promise((resolve) => child.stdout.once('data', resolve))
  try {
    await isHeard()
    const before = await readUsage(child.pid)
    child.stdin.write('go')
    await isHeard()
    const after = await readUsage(child.pid)
    expect((after?.cpuMs ?? 0) - (before?.cpuMs ?? 0)).toBeGreaterThan(100)
    expect((after?.memoryBytes ?? 0) - (before?.memoryBytes ?? 0)).toBeGreaterThan(32 << 20)
  } finally {
    child.kill()
  }
})

test('a process that does not exist has no usage', async () => {
  expect(await readUsage(undefined)).toBeNull()
  expect(await readUsage(4_194_303)).toBeNull()
})
