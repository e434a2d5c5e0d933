import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compactDatabase } from './compact.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

const KEPT = 'word-that-is-kept'
const GONE = 'word-that-was-deleted'
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rolecall-compact-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function isOnDisk(word: string): Promise<boolean> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    if ((await readFile(join(entry.parentPath, entry.name))).includes(word)) return true
  }
  return false
}

/** What a copy must keep besides rows. */
async function stateOf(db: Database) {
  const one = async (sql: string) => (await db.query(sql)).rows
  return {
    queues: await one(`select queue_name from pgmq.meta order by 1`),
    message: await one(`select msg_id, read_ct, message from pgmq.q_of_mine`),
    jobs: await one(`select jobid, jobname, schedule, active from cron.job order by 1`),
    secrets: await one(`select name, decrypted_secret from vault.decrypted_secrets order by 1`),
    counters: await one(
      `select schemaname, sequencename, last_value from pg_sequences order by 1, 2`,
    ),
    people: await one(`select id, email from auth.users`),
    profile: await one(`select user_id, headline, embedding, embedding_model from public.profiles`),
    usage: await one(`select id, task from public.ai_usage`),
    versions: await one(`select version from supabase_migrations.schema_migrations order by 1`),
    indexes: await one(
      `select indexdef from pg_indexes where schemaname in ('public', 'private') order by 1`,
    ),
  }
}

test('a copy holds everything that existed and nothing that was deleted', async () => {
  let db = await openDatabase({ dataDir })
  await db.exec(`
    insert into auth.users (id, email) values
      ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
      ('00000000-0000-0000-0000-00000000000b', '${GONE}@example.com');
    update public.profiles set headline = '${KEPT}', embedding_model = 'm',
      embedding = array_fill(0.5, array[384])::extensions.vector
    where user_id = '00000000-0000-0000-0000-00000000000a';
    insert into public.ai_usage (user_id, task, engine)
    select '00000000-0000-0000-0000-00000000000a', 'task', 'builtin' from generate_series(1, 3);
    delete from auth.users where email like '${GONE}%';
    select pgmq.create('of_mine');
    select pgmq.send('of_mine', '{"is": "kept"}');
    select cron.schedule('mine', '1 2 3 4 5', 'select 1');
    select cron.alter_job(jobid, active := false) from cron.job where jobname = 'match-everybody';
    select vault.create_secret('hush', 'of_mine');
  `)
  await expect(compactDatabase(dataDir)).rejects.toThrow('in use by process')
  const before = await stateOf(db)
  await db.close()
  expect([await isOnDisk(KEPT), await isOnDisk(GONE)]).toEqual([true, true])

  await compactDatabase(dataDir)
  expect([await isOnDisk(KEPT), await isOnDisk(GONE)]).toEqual([true, false])
  expect((await readdir(dataDir)).toSorted()).toEqual(['created', 'pg'])
  db = await openDatabase({ dataDir })
  expect(await stateOf(db)).toEqual(before)
  // Triggers and foreign keys work as before.
  await db.exec(`delete from auth.users`)
  expect((await db.query('select from public.profiles')).rows).toEqual([])
  await db.exec(`create table public.somebody_elses (id int)`)
  await db.close()

  await expect(compactDatabase(dataDir)).rejects.toThrow('somebody_elses')
  expect((await readdir(dataDir)).toSorted()).toEqual(['created', 'pg'])
})

test('after a kill between its two renames, the old database is back', async () => {
  await rename(join(dataDir, 'pg'), join(dataDir, 'pg.old'))
  const db = await openDatabase({ dataDir })
  expect((await db.query('select from public.somebody_elses')).rows).toEqual([])
  await db.close()
  expect((await readdir(dataDir)).toSorted()).toEqual(['created', 'pg'])
})
