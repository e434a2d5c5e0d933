// schemas/ is the desired state, migrations/ are how a database gets there: both must give the
// same catalog, and the generated types must be those of that catalog.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogTypes } from '../../scripts/catalog-types.ts'
import { formatted } from '../../scripts/formatted.ts'
import { root } from '../../scripts/settings.ts'
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
  await Promise.all([migrated.close(), desired.close()])
})

test('the generated types are those of the database', async () => {
  const db = await openDatabase({ seed: false })
  const types = await formatted(await catalogTypes(db))
  expect(readFileSync(join(root, 'functions/_shared/database.types.ts'), 'utf8')).toBe(types)
  await db.close()
})
