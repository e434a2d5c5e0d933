// A digest notices a change in any table and names the table.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { changedTables, digestIn } from '../stack/digest/digest.ts'
import { LEFT_OUT } from '../stack/digest/left-out.ts'
import { writeFunctions } from '../stack/digest/write-functions.ts'

const ADA = '00000000-0000-4000-8000-00000000000a'
const BOB = '00000000-0000-4000-8000-00000000000b'

interface Table {
  name: string
  has_owner: boolean
  columns: string[]
  /** a column that says nothing of the owner, with a new value for it */
  column: string
  value: string
}

const db: Database = await openDatabase()
await writeFunctions(db)
const { rows: tables } = await db.query<Table>(`
  select format('%I.%I', nspname, relname) as name,
    exists (
      select from pg_attribute where attrelid = pg_class.oid and attname = 'user_id'
    ) as has_owner,
    array(
      select attname::text from pg_attribute where attrelid = pg_class.oid and attnum > 0
    ) as columns,
    format('%I', attname) as column, value
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  join lateral (
    select attname, case typcategory
      when 'S' then '''changed''' when 'D' then '''2020-01-01'''
      when 'N' then '7' when 'B' then 'true'
      when 'U' then '''00000000-0000-0000-0000-000000000000'''
    end as value
    from pg_attribute
    join pg_type on pg_type.oid = atttypid
    where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
      and attname not in ('id', 'user_id', 'topic', 'name', 'last_active_at', 'next_run_at')
      and (typcategory in ('S', 'D', 'N', 'B') or typname = 'uuid')
    order by typcategory = 'S' desc, attnum limit 1
  ) as changed on true
  where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema')
  order by 1`)

const fits = (name: string, pattern: string) =>
  new RegExp(`^${pattern.replace('.', '\\.').replace('%', '.*')}$`).test(name)
const leftOut = Object.entries(LEFT_OUT)
const isLeftOut = (name: string) =>
  leftOut.some(([pattern, { part }]) => part === true && fits(name, pattern))
const looked = tables.filter(({ name }) => !isLeftOut(name))
const owned = looked.filter(({ has_owner }) => has_owner)

beforeAll(async () => {
  // Every table takes a row of defaults: the test needs rows, not their meaning.
  await db.exec(`
    set session_replication_role = replica;
    do $$
    declare item record;
    begin
      for item in
        select
          format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as sql
        from pg_constraint
        join pg_class on pg_class.oid = conrelid
        where contype in ('c', 'p', 'u') and relkind = 'r'
          and relnamespace <> 'pg_catalog'::regnamespace
        union all
        select format('alter table %s alter %I drop not null', attrelid::regclass, attname)
        from pg_attribute
        join pg_class on pg_class.oid = attrelid
        where attnotnull and attnum > 0 and not attisdropped and attidentity = '' and relkind = 'r'
          and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
      loop
        begin
          execute item.sql;
        exception when others then null; -- it went with another one
        end;
      end loop;
    end $$`)
})
afterAll(() => db.close())

async function changes(work: () => Promise<unknown>): Promise<string[]> {
  const before = await digestIn(db, ADA)
  await work()
  return changedTables(before, await digestIn(db, ADA))
}

test('the tables are those of the catalog', () => {
  expect(tables.length).toBeGreaterThan(50)
  expect(looked.length).toBeGreaterThan(35)
})

test.each(leftOut)('%s names something to leave out', (pattern, { part }) => {
  const like = tables.filter(({ name }) => fits(name, pattern))
  expect(like).not.toEqual([])
  if (Array.isArray(part)) expect(like[0]?.columns).toEqual(expect.arrayContaining(part))
})

describe.each(looked)('$name', ({ name, column, value, has_owner }) => {
  const owner = has_owner ? ADA : null
  const columns = has_owner ? '(user_id)' : ''
  const insert = (id: string | null) =>
    db.query(`insert into ${name} ${columns} ${id ? `values ('${id}')` : 'default values'}`)

  test('a row that is added, changed or removed is noticed', async () => {
    expect(await changes(() => insert(owner))).toEqual([name])
    const which = has_owner ? `where user_id = '${ADA}'` : ''
    const update = () => db.query(`update ${name} set ${column} = ${value} ${which}`)
    expect(await changes(update)).toEqual([name])
    const remove = () =>
      db.query(`delete from ${name} where ${column} = ${value} ${which.replace('where', 'and')}`)
    expect(await changes(remove)).toEqual([name])
  })
})

test.each(owned)('a row of another person in $name is not noticed', async ({ name }) => {
  expect(await changes(() => db.query(`insert into ${name} (user_id) values ('${BOB}')`))).toEqual(
    [],
  )
})

test('a row without an owner is noticed, unless it is left out', async () => {
  const add = (table: string) => () => db.query(`insert into ${table} (user_id) values (null)`)
  expect(await changes(add('public.cvs'))).toEqual(['public.cvs'])
  expect(await changes(add('public.jobs'))).toEqual([])
})

test('challenges, files and broadcasts belong to their person', async () => {
  const factor = crypto.randomUUID()
  const add = (person: string) => async () => {
    await db.exec(`
      update auth.mfa_factors set user_id = '${person}' where id = '${factor}';
      insert into storage.objects (bucket_id, name) values ('cvs', '${person}/x.pdf');
      insert into realtime.messages (topic, extension) values ('user:${person}', 'broadcast')`)
  }
  await db.exec(`
    insert into auth.users (id) values ('${ADA}'), ('${BOB}');
    insert into auth.mfa_factors (id, user_id) values ('${factor}', '${BOB}');
    insert into auth.mfa_challenges (factor_id) values ('${factor}')`)
  expect(await changes(add(BOB))).toEqual([])
  expect((await changes(add(ADA))).toSorted()).toEqual([
    ...['auth.mfa_challenges', 'auth.mfa_factors', 'realtime.messages', 'storage.objects'],
  ])
})
