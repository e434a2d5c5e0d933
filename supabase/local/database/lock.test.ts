import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const leave = (holder: object | string) =>
  writeFile(join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))

test('only one of many who ask at once gets it', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder)))
  const got = asked.filter(({ status }) => status === 'fulfilled')
  expect(got).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a living holder is named', async () => {
  await leave({ pid: process.ppid, taken_at: Date.now() })
  await expect(takeLock(folder)).rejects.toThrow(`in use by process ${process.ppid}`)
})

test.each([
  ['a process that is gone', { pid: 2 ** 22 - 1, taken_at: Date.now() }],
  ['a process of before the restart', { pid: process.ppid, taken_at: 1000 }],
  ['our own number, used by somebody before us', { pid: process.pid, taken_at: Date.now() - 1e8 }],
  ['half a file', '{"pid": 1'],
])('the lock of %s is taken over', async (_whose, holder) => {
  await leave(holder)
  const lock = await takeLock(folder)
  await expect(takeLock(folder)).rejects.toThrow('in use')
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('releasing does not remove the lock of somebody else', async () => {
  const lock = await takeLock(folder)
  await leave({ pid: process.ppid, taken_at: Date.now() })
  await lock.release()
  expect(await readdir(folder)).toEqual(['lock'])
})
