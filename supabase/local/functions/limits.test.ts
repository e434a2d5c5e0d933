import { expect, test } from 'vitest'
import { charge } from './limits.ts'
import { parsePs, readUsage } from './usage.ts'

test('requests that run together share the CPU time, and keep what they had', () => {
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
])('ps says %j', (line, cpuMs, kilobytes) => {
  expect(parsePs(line)).toEqual({ cpuMs, memoryBytes: kilobytes * 1024 })
})

test('what ps says of a process that is gone is nothing', () => {
  expect(parsePs('')).toBeNull()
})

test.skipIf(process.platform === 'win32')(
  'a process is read while it works and grows',
  async () => {
    const before = await readUsage(process.pid)
    const kept = new Uint8Array(64 << 20).fill(1)
    const until = performance.now() + 300
    while (performance.now() < until);
    const after = await readUsage(process.pid)
    expect((after?.cpuMs ?? 0) - (before?.cpuMs ?? 0)).toBeGreaterThan(100)
    expect((after?.memoryBytes ?? 0) - (before?.memoryBytes ?? 0)).toBeGreaterThan(32 << 20)
    expect(kept.length).toBeGreaterThan(0)
  },
)

test('a process that does not exist reads as nothing', async () => {
  expect(await readUsage(undefined)).toBeNull()
  expect(await readUsage(4_194_303)).toBeNull()
})
