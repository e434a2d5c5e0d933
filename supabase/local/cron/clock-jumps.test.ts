// What happens to the schedule when the machine's clock is corrected or a laptop wakes up.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '../database/database.ts'
import { borrowDatabase } from '../database/test-database.ts'
import { startCron, type CronTicker } from './cron.ts'

const DAY = 86_400_000

let db: Database
let ticker: CronTicker

beforeAll(async () => {
  db = await borrowDatabase()
  await db.exec(`
    create extension pg_cron;
    create table public.ticks (word text);
    select cron.schedule('often', '10 seconds', $$insert into public.ticks values ('often')$$);
    select cron.schedule('each minute', '* * * * *', $$insert into public.ticks values ('minute')$$);
  `)
})
afterAll(async () => {
  await db.exec('drop extension pg_cron; drop table public.ticks')
  await db.close()
})

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    now: new Date('2026-11-26T12:00:30Z'),
  })
  ticker = await startCron({ db })
})

afterEach(async () => {
  await ticker.close()
  vi.useRealTimers()
})

/** Lets that much time pass and counts how often each job ran. */
async function during(seconds: number) {
  await db.exec('delete from public.ticks')
  for (let second = 0; second < seconds; second++) {
    await vi.advanceTimersByTimeAsync(1000)
    await db.query('select 1')
  }
  const { rows } = await db.query<{ word: string; count: number }>(
    'select word, count(*)::int from public.ticks group by word',
  )
  return Object.fromEntries(rows.map(({ word, count }) => [word, count]))
}

test.each([
  ['a day ahead', DAY],
  ['half a minute back', -30_000],
  ['a day back', -DAY],
])('when the clock jumps %s, jobs neither storm nor stop', async (_how, jump) => {
  await during(15)
  vi.setSystemTime(Date.now() + jump)
  const { often = 0, minute = 0 } = await during(120)
  expect(often).toBeGreaterThanOrEqual(8)
  expect(often).toBeLessThanOrEqual(14)
  expect(minute).toBeGreaterThanOrEqual(1)
  expect(minute).toBeLessThanOrEqual(3)
})
