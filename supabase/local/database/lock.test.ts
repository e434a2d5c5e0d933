import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeLock } from './lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const leave = (holder: object | string) =>
  writeFile(join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))

test('only one of many that ask at once gets the lock', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder)))
  const got = asked.filter(({ status }) => status === 'fulfilled')
  expect(got).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('the error names a living holder', async () => {
  await leave({ pid: process.ppid, taken_at: Date.now() })
  await expect(takeLock(folder)).rejects.toThrow(`in use by process ${process.ppid}`)
})

test.each([
  ['a process that is gone', { pid: 2 ** 22 - 1, taken_at: Date.now() }],
  ['a process from before the restart', { pid: process.ppid, taken_at: 1000 }],
  ['an earlier process with our own id', { pid: process.pid, taken_at: Date.now() - 1e8 }],
  ['half a file', '{"pid": 1'],
])('the lock of %s is taken over', async (_whose, holder) => {
  await leave(holder)
  const lock = await takeLock(folder)
  await expect(takeLock(folder)).rejects.toThrow('in use')
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

const bootIdFile = '/proc/sys/kernel/random/boot_id'

test.skipIf(!existsSync(bootIdFile)).each([
  ['a year ahead', 1],
  ['a year back', -1],
])('a clock that jumps %s does not free the lock of a living holder', async (_how, years) => {
  const boot = (await readFile(bootIdFile, 'utf8')).trim()
  await leave({ pid: process.ppid, taken_at: Date.now(), boot, id: 'theirs' })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + years * 365 * 86_400_000 })
  try {
    await expect(takeLock(folder)).rejects.toThrow(`in use by process ${process.ppid}`)
    await leave({ pid: process.ppid, taken_at: Date.now(), boot: 'another start', id: 'theirs' })
    const lock = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow('in use')
    await lock.release()
  } finally {
    vi.useRealTimers()
  }
})

test("releasing does not remove another holder's lock", async () => {
  const lock = await takeLock(folder)
  await leave({ pid: process.ppid, taken_at: Date.now() })
  await lock.release()
  expect(await readdir(folder)).toEqual(['lock'])
})
