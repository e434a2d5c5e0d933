import { afterAll, beforeAll, expect, test } from 'vitest'
import { asCaller } from './as-role.ts'
import type { Database } from './database/database.ts'
import { borrowDatabase } from './database/test-database.ts'

const ADA = '00000000-0000-0000-0000-00000000000a'
let db: Database

beforeAll(async () => {
  db = await borrowDatabase()
  await db.exec(`
    create table public.diaries (id int, user_id uuid default auth.uid());
    grant select, insert on public.diaries to anon, authenticated, service_role;
    alter table public.diaries enable row level security;
    create policy "owner reads diaries" on public.diaries for select to authenticated
      using (user_id = (select auth.uid()));
    create policy "owner writes diaries" on public.diaries for insert to authenticated
      with check (user_id = (select auth.uid()));`)
})
afterAll(async () => {
  await db.exec('drop table public.diaries')
  await db.close()
})

const ada = { sub: ADA, role: 'authenticated', email: 'ada@example.com' } as const

test('the work runs as the caller, and none of its settings remain', async () => {
  const seen = await asCaller(
    db,
    ada,
    async (tx) =>
      (
        await tx.query(
          `select current_user as role, auth.uid() as uid, auth.email() as email, realtime.topic() as topic`,
        )
      ).rows[0],
    { settings: { 'realtime.topic': 'user:1' } },
  )
  expect(seen).toEqual({
    role: 'authenticated',
    uid: ADA,
    email: 'ada@example.com',
    topic: 'user:1',
  })
  const { rows } = await db.query(
    'select current_user as role, auth.uid() as uid, realtime.topic() as topic',
  )
  expect(rows).toEqual([{ role: 'postgres', uid: null, topic: null }])
})

test('policies decide, and rollback leaves no trace', async () => {
  const write = (id: number, rollback: boolean) =>
    asCaller(db, ada, (tx) => tx.query('insert into public.diaries (id) values ($1)', [id]), {
      rollback,
    })
  await write(1, true)
  await write(2, false)
  const read = (claims: Parameters<typeof asCaller>[1]) =>
    asCaller(db, claims, async (tx) => (await tx.query('select id from public.diaries')).rows)
  expect(await read(ada)).toEqual([{ id: 2 }])
  expect(await read({ role: 'anon' })).toEqual([])
  expect(await read({ role: 'service_role' })).toEqual([{ id: 2 }])
  await expect(
    asCaller(db, { role: 'anon' }, (tx) => tx.query('insert into public.diaries (id) values (3)')),
  ).rejects.toMatchObject({ code: '42501' })
})
