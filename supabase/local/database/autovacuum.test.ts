import { expect, test } from 'vitest'
import { startAutovacuum } from './autovacuum.ts'
import { borrowDatabase } from './test-database.ts'

test('dead rows are reused, and the planner learns the number of rows', async () => {
  const db = await borrowDatabase()
  const autovacuum = startAutovacuum({ db })
  const size = async () => {
    const { rows } = await db.query<{ size: number }>(
      `select pg_table_size('public.numbers') as size`,
    )
    return rows[0]?.size
  }
  await db.exec(`create table public.numbers (n int);
    insert into public.numbers select generate_series(1, 5000);
    update public.numbers set n = n + 1`)
  await autovacuum.round()
  const before = await size()
  await db.exec('update public.numbers set n = n + 1')
  expect(await size()).toBe(before)

  const { rows } = await db.query<{ estimate: number }>(
    `select reltuples::int as estimate from pg_class where relname = 'numbers'`,
  )
  expect(rows[0]?.estimate).toBe(5000)
  await autovacuum.close()
  await db.exec('drop table public.numbers')
  await db.close()
})
