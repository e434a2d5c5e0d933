import { expect, test } from 'vitest'
import { borrowDatabase } from './test-database.ts'

test('the next file finds neither rows nor settings of the last one', async () => {
  const first = await borrowDatabase()
  await first.exec('insert into auth.users (id) values (gen_random_uuid()); set role anon')
  await first.close()

  const next = await borrowDatabase()
  const { rows } = await next.query('select current_user, (select count(*) from auth.users) as n')
  expect(rows).toEqual([{ current_user: 'postgres', n: 0 }])
  await next.close()
})

test('a file cannot leave a table or a policy to the next one', async () => {
  const db = await borrowDatabase()
  for (const [make, drop] of [
    ['create table public.words ()', 'drop table public.words'],
    ['create policy "x" on auth.users', 'drop policy "x" on auth.users'],
  ] as const) {
    await db.exec(make)
    await expect(db.close()).rejects.toThrow(/^the schema was class \d+, /)
    await db.exec(drop)
  }
  await db.close()
})
