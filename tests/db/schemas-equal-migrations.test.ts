// schemas/ is the desired state, and migrations/ lead a database to it. Both must give the same
// catalog and the same rows, and the generated types must be those of that catalog.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogTypes } from '../../scripts/catalog-types.ts'
import { formatted } from '../../scripts/formatted.ts'
import { root } from '../../scripts/settings.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { readCatalog } from './catalog.ts'

const supabase = join(root, 'supabase')
const read = (file: string) => readFileSync(join(supabase, file), 'utf8')

test('schema files and migrations give the same database', async () => {
  const migrated = await openDatabase({ seed: false })
  const desired = await openDatabase({ migrations: false, seed: false })
  const files = [...read('config.toml').matchAll(/"\.\/(schemas\/[\w/]+\.sql)"/g)].map(
    ([, file]) => file,
  )
  for (const file of files) await desired.exec(read(file!))

  expect(files.length).toBeGreaterThan(15)
  const [is, shouldBe] = [await readCatalog(migrated), await readCatalog(desired)]
  expect(is.filter((line) => !shouldBe.includes(line))).toEqual([])
  expect(shouldBe.filter((line) => !is.includes(line))).toEqual([])

  const rows = await readRows(desired)
  expect(Object.keys(rows)).toContain('private.queues')
  expect(await readRows(migrated)).toEqual(rows)
  await Promise.all([migrated.close(), desired.close()])
})

/** The rows of each table that has any, as sorted text. */
async function readRows(db: Database): Promise<Record<string, string[]>> {
  const { rows: tables } = await db.query<{ name: string }>(`
    select oid::regclass::text as name from pg_class
    where relnamespace::regnamespace::text in ('public', 'private') and relkind = 'r'
    order by 1`)
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await db.query<{ line: string }>(
      `select row_to_json(row)::text as line from ${name} as row order by 1`,
    )
    if (rows.length > 0) found[name] = rows.map(({ line }) => line)
  }
  return found
}

test('the generated types are those of the database', async () => {
  const db = await openDatabase({ seed: false })
  const types = await formatted(await catalogTypes(db))
  expect(readFileSync(join(root, 'functions/_shared/database.types.ts'), 'utf8')).toBe(types)
  await db.close()
})
