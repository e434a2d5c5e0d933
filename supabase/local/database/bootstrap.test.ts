import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

let db: Database
beforeAll(async () => {
  db = await openDatabase({ migrations: false })
})
afterAll(() => db.close())

async function value(sql: string): Promise<unknown> {
  const { rows } = await db.query<{ value: unknown }>(`select (${sql}) as value`)
  return rows[0]?.value
}

test('every extension that a migration may ask for exists', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-extensions-'))
  await mkdir(join(folder, 'migrations'))
  await writeFile(
    join(folder, 'migrations', '1_extensions.sql'),
    `create extension if not exists pg_cron;
     create extension if not exists pg_net with schema extensions;
     create extension if not exists vector with schema extensions;
     create extension if not exists pgmq;
     create extension if not exists pg_trgm with schema extensions;
     create extension if not exists pgtap with schema extensions;
     create extension if not exists supabase_vault with schema vault;
     create extension if not exists pgcrypto with schema extensions;
     create extension if not exists "uuid-ossp" with schema extensions;
     create extension if not exists unaccent with schema extensions;
     create extension if not exists citext with schema extensions;
     select pgmq.create('cv_reading');
     create table public.texts (id int, embedding vector(3));
     create index on public.texts using hnsw (embedding vector_cosine_ops);`,
  )
  const db = await openDatabase({ supabaseDir: folder })
  await rm(folder, { recursive: true })
  await db.query(`select pgmq.send('cv_reading', '{"cv_id": 1}')`)
  const { rows } = await db.query(`select message from pgmq.read('cv_reading', 30, 1)`)
  expect(rows).toEqual([{ message: { cv_id: 1 } }])
  await db.query('insert into public.texts values (1, $1)', [[1, 0, 0]])
  const nearby = await db.query(
    `select embedding::text, similarity('nurse', 'nurses') > 0.5 as is_similar from public.texts`,
  )
  expect(nearby.rows).toEqual([{ embedding: '[1,0,0]', is_similar: true }])
  await db.close()
})

test('values arrive as text and numbers that JSON can hold', async () => {
  const { rows } = await db.query(`
    select timestamptz '2026-01-02 03:04:05.123456+02' as at, date '2026-01-02' as day,
      9007199254740991 as big, 12.50 as price, 'NaN'::numeric as nan, timestamp '2026-01-02 03:04' as local,
      array[timestamptz '2026-01-02 03:04:05+00'] as times, '{"a":1}'::jsonb as json`)
  expect(rows).toEqual([
    {
      at: '2026-01-02T01:04:05.123456+00:00',
      day: '2026-01-02',
      big: 9007199254740991,
      price: 12.5,
      nan: 'NaN',
      local: '2026-01-02T03:04:00',
      times: ['2026-01-02T03:04:05+00:00'],
      json: { a: 1 },
    },
  ])
})

test('the roles are those of hosted', async () => {
  await db.exec('create table public.jobs (id int)')
  for (const role of ['anon', 'authenticated', 'service_role']) {
    const isGranted = `select has_table_privilege('${role}', 'public.jobs', 'select')`
    expect(await value(isGranted), 'a new table has no grant by itself').toBe(false)
    expect(await value(`select has_schema_privilege('${role}', 'auth', 'usage')`)).toBe(true)
    for (const table of ['auth.users', 'auth.mfa_factors', 'auth.refresh_tokens']) {
      expect(await value(`select has_table_privilege('${role}', '${table}', 'select')`)).toBe(false)
    }
  }
  expect(await value(`select rolbypassrls from pg_roles where rolname = 'service_role'`)).toBe(true)
  expect(
    await value(
      `select count(*) from pg_class where relnamespace in ('auth'::regnamespace, 'storage'::regnamespace,
        'realtime'::regnamespace) and relkind = 'r' and not relrowsecurity`,
    ),
  ).toBe(0)
  expect(
    await value(`select has_table_privilege('authenticated', 'vault.secrets', 'select')`),
  ).toBe(false)
})

test('SQL cannot delete stored objects, and the Storage API can', async () => {
  await db.exec(`
    insert into storage.buckets (id, name) values ('cvs', 'cvs');
    insert into storage.objects (bucket_id, name) values ('cvs', 'ada/one.two.pdf');`)
  await expect(db.exec('delete from storage.objects')).rejects.toMatchObject({ code: '42501' })
  const { rows } = await db.query(`
    select storage.foldername(name) as folder, storage.filename(name) as file,
      storage.extension(name) as extension, path_tokens as tokens from storage.objects`)
  expect(rows).toEqual([
    { folder: ['ada'], file: 'one.two.pdf', extension: 'pdf', tokens: ['ada', 'one.two.pdf'] },
  ])
  await db.transaction(async (tx) => {
    await tx.exec(`set local storage.allow_delete_query = 'true'; delete from storage.objects`)
  })
  expect(await value('select count(*) from storage.objects')).toBe(0)
})

test('a broadcast from SQL is announced after commit only, a long one by its id', async () => {
  const heard: string[] = []
  await db.listen('realtime_messages', (announced) => heard.push(announced))
  await db.transaction(async (tx) => {
    await tx.exec(`select realtime.send('{"a": 1}', 'changed', 'user:1')`)
    await tx.rollback()
  })
  await db.exec(`
    create table public.cvs (id int);
    create function public.tell() returns trigger language plpgsql as $$ begin
      perform realtime.broadcast_changes('user:2', tg_op, tg_op, tg_table_name, tg_table_schema, new, old);
      return null;
    end $$;
    create trigger tell after insert on public.cvs for each row execute function public.tell();
    insert into public.cvs values (7);`)
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  const { id, ...message } = JSON.parse(heard[0] ?? '') as Record<string, unknown>
  expect(message).toEqual({
    topic: 'user:2',
    event: 'INSERT',
    private: true,
    payload: {
      id,
      record: { id: 7 },
      old_record: null,
      operation: 'INSERT',
      table: 'cvs',
      schema: 'public',
    },
  })

  await db.query(`select realtime.send(jsonb_build_object('a', $1::text), 'changed', 'user:1')`, [
    'é'.repeat(4000),
  ])
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  const { rows } = await db.query('select topic from realtime.messages where id = $1', [heard[1]])
  expect(rows).toEqual([{ topic: 'user:1' }])
})
