import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '../database/database.ts'
import { borrowDatabase } from '../database/test-database.ts'
import { startCron, type CronTicker } from './cron.ts'

let db: Database
let ticker: CronTicker

beforeAll(async () => {
  db = await borrowDatabase()
})
afterAll(() => db.close())

beforeEach(async () => {
  ticker = await startCron({ db })
})
afterEach(async () => {
  await ticker.close()
  await db.exec('drop extension pg_cron; drop table if exists public.ticks')
})

const runs = async () =>
  (
    await db.query<{ command: string; status: string; return_message: string }>(
      'select command, status, return_message from cron.job_run_details order by runid',
    )
  ).rows

test('a job that is made while cron runs is run, changed and stopped', async () => {
  await db.exec(`
    create extension pg_cron;
    create table public.ticks (word text);
    select cron.schedule('tick', '1 seconds', $$insert into public.ticks values ('first')$$);
  `)
  await vi.waitFor(async () => expect(await runs()).not.toHaveLength(0), { timeout: 5000 })
  expect((await runs())[0]).toMatchObject({ status: 'succeeded', return_message: '1 row' })

  await db.exec(
    `select cron.schedule('tick', '1 seconds', $$insert into public.ticks values ('second')$$)`,
  )
  await vi.waitFor(
    async () => {
      const { rows } = await db.query(`select from public.ticks where word = 'second'`)
      expect(rows).not.toHaveLength(0)
    },
    { timeout: 5000 },
  )

  await db.exec(`select cron.unschedule('tick')`)
  await vi.waitFor(
    async () => {
      const before = (await runs()).length
      await new Promise((resolve) => setTimeout(resolve, 2100))
      expect(await runs()).toHaveLength(before)
    },
    { timeout: 8000 },
  )
})

test('a failing command is recorded, and the other jobs go on', async () => {
  await db.exec(`
    create extension pg_cron;
    select cron.schedule('bad', '1 seconds', 'select 1/0');
    select cron.schedule('good', '1 seconds', 'select 1');
  `)
  await vi.waitFor(
    async () => {
      const all = await runs()
      expect(all).toContainEqual({
        command: 'select 1/0',
        status: 'failed',
        return_message: 'division by zero',
      })
      expect(all).toContainEqual({
        command: 'select 1',
        status: 'succeeded',
        return_message: '1 row',
      })
    },
    { timeout: 5000 },
  )
})

test('about a thousand runs are kept', async () => {
  await db.exec(`
    create extension pg_cron;
    insert into cron.job_run_details (jobid, status) select 0, 'succeeded' from generate_series(1, 1500);
    select cron.schedule('tick', '1 seconds', 'select 1');
  `)
  await vi.waitFor(async () => expect(await runs()).toHaveLength(1000), { timeout: 5000 })
})

test.each(['* * * *', '61 seconds', 'now', '', '* * * * * *'])(
  'the schedule %j is refused',
  async (schedule) => {
    await db.exec('create extension pg_cron')
    await expect(db.query(`select cron.schedule('x', $1, 'select 1')`, [schedule])).rejects.toThrow(
      'invalid schedule',
    )
  },
)
