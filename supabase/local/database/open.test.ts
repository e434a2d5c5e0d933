import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

let folder: string
const opened = new Set<Database>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-database-'))
  await mkdir(join(folder, 'migrations'))
})

afterEach(async () => {
  for (const db of opened) if (!db.closed) await db.close()
  opened.clear()
  await rm(folder, { recursive: true, force: true })
})

async function open(options: { dataDir?: string; seed?: boolean } = {}) {
  const db = await openDatabase({ ...options, supabaseDir: folder })
  opened.add(db)
  return db
}

const write = (name: string, sql: string) => writeFile(join(folder, name), sql)
const migration = (name: string, sql: string) => write(join('migrations', name), sql)

async function value(db: Database, sql: string): Promise<unknown> {
  const { rows } = await db.query<{ value: unknown }>(`select (${sql}) as value`)
  return rows[0]?.value
}

test('migrations run in order, once, and the seed only at the first start', async () => {
  const dataDir = join(folder, 'data')
  await migration('20260102000000_second.sql', `insert into public.words values ('second');`)
  await migration('20260101000000_first.sql', 'create table public.words (word text);')
  await write('seed.sql', `insert into public.words values ('seed');`)
  const words = (db: Database) => value(db, 'select array_agg(word) from public.words')

  const first = await open({ dataDir })
  expect(await words(first)).toEqual(['second', 'seed'])
  await first.close()

  await migration('20260103000000_third.sql', `insert into public.words values ('third');`)
  const again = await open({ dataDir })
  expect(await words(again)).toEqual(['second', 'seed', 'third'])
  const { rows } = await again.query(
    'select version, name, statements from supabase_migrations.schema_migrations order by version',
  )
  expect(rows).toMatchObject([
    {
      version: '20260101000000',
      name: 'first',
      statements: ['create table public.words (word text)'],
    },
    { version: '20260102000000' },
    { version: '20260103000000' },
  ])
})

test('a migration that fails names its file, line and statement, and is undone', async () => {
  const dataDir = join(folder, 'data')
  await migration('1_fine.sql', 'create table public.fine (id int);')
  const first = await open({ dataDir })
  await first.close()

  await migration(
    '2_broken.sql',
    `create table public.half (id int);

-- a comment; with a semicolon
create function public.f() returns int language sql as $$
  select 1;
  select nothing
$$;
`,
  )
  await expect(open({ dataDir })).rejects.toThrow(
    /^2_broken\.sql:6: column "nothing" does not exist \(42703\)\n {2}in: create function public\.f\(\)/,
  )

  await migration(
    '2_broken.sql',
    `insert into public.fine values (1);\n\ninsert into public.fine\nselect 1/0;`,
  )
  await expect(open({ dataDir })).rejects.toThrow(/^2_broken\.sql:3: division by zero/)

  await rm(join(folder, 'migrations', '2_broken.sql'))
  const db = await open({ dataDir })
  expect(await value(db, `select to_regclass('public.half')`)).toBeNull()
  expect(await value(db, 'select count(*) from public.fine')).toBe(0)
})

test('settings of a migration end with it', async () => {
  await migration(
    '1_dump.sql',
    `select pg_catalog.set_config('search_path', '', false); set role anon;`,
  )
  await migration('2_next.sql', 'create table public.made (id int);')
  const db = await open()
  expect(await value(db, 'current_user')).toBe('postgres')
  expect(await value(db, `current_setting('search_path')`)).toBe('"$user", public, extensions')
})

test('a data directory belongs to one process and is free after close', async () => {
  const dataDir = join(folder, 'data')
  const db = await open({ dataDir })
  await expect(open({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`)
  await db.close()
  await open({ dataDir })
})

test('a first start that was killed half-way begins again', async () => {
  const dataDir = join(folder, 'data')
  await mkdir(join(dataDir, 'pg'), { recursive: true })
  await writeFile(join(dataDir, 'pg', 'PG_VERSION'), '18')
  const db = await open({ dataDir })
  expect(await value(db, 'select count(*) from auth.users')).toBe(0)
})
