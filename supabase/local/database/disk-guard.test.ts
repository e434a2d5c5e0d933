import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from './database.ts'
import { startDiskGuard } from './disk-guard.ts'
import { borrowDatabase } from './test-database.ts'

const MB = 1024 * 1024

let db: Database
beforeAll(async () => {
  db = await borrowDatabase()
  await db.exec('create table public.words (word text)')
})
afterAll(async () => {
  await db.exec('drop table public.words')
  await db.close()
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const write = () => db.exec(`insert into public.words values ('x')`)

test('a database on a nearly full disk only reads until there is room', async () => {
  let free = 500 * MB
  const lines: string[] = []
  const guard = await startDiskGuard({
    db,
    dataDir: 'data',
    freeBytes: () => Promise.resolve(free),
    log: (line) => lines.push(line),
  })
  const afterASecondWith = async (megabytes: number) => {
    free = megabytes * MB
    await vi.advanceTimersByTimeAsync(1000)
    await db.query('select 1')
  }
  await write()

  await afterASecondWith(63)
  await expect(write()).rejects.toMatchObject({ code: '25006' })
  const { rows } = await db.query('select word from public.words')
  expect(rows).toEqual([{ word: 'x' }])

  await afterASecondWith(79)
  await expect(write()).rejects.toMatchObject({ code: '25006' })
  await afterASecondWith(80)
  await write()
  expect(lines).toEqual([
    '63 MB are left on the disk of data: until there is room, nothing is written.',
    '80 MB are left on the disk of data: enough.',
  ])
  await guard.close()
})

test('the disk is checked before the first write', async () => {
  const guard = await startDiskGuard({
    db,
    dataDir: 'data',
    freeBytes: () => Promise.resolve(0),
    log: () => {},
  })
  await expect(write()).rejects.toMatchObject({ code: '25006' })
  await guard.close()
  await db.exec('set default_transaction_read_only = off')
})
