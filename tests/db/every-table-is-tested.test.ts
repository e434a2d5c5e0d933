import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'

const tests = new Set(
  readdirSync(join(root, 'supabase', 'tests'), { recursive: true, encoding: 'utf8' }).map((path) =>
    basename(path),
  ),
)

test('every table and every bucket of ours has a test of its rights', async () => {
  const db = await openDatabase({ seed: false })
  const { rows } = await db.query<{ file: string }>(`
    select relname || '.test.sql' as file from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    union all
    select 'storage_' || id || '.test.sql' from storage.buckets`)
  await db.close()
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.map(({ file }) => file).filter((file) => !tests.has(file))).toEqual([])
})
