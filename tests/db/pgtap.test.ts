// Runs supabase/tests/**/*.test.sql, each in its own transaction that is rolled back.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'

const folder = join(root, 'supabase', 'tests')
let db: Database

beforeAll(async () => {
  db = await openDatabase({ seed: false })
  await db.exec('create extension if not exists pgtap with schema extensions')
})
afterAll(() => db.close())

test.each(
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.sql'),
  ),
)('%s', async (file) => {
  const results = await db
    .exec(`set search_path = public, extensions;\n${readFileSync(join(folder, file), 'utf8')}`)
    .catch(async (error: Error) => {
      await db.exec('rollback')
      throw error
    })
  const lines = results
    .flatMap(({ rows }) => rows)
    .flatMap((row) => Object.values(row as object))
    .filter((value): value is string => typeof value === 'string')
    .flatMap((value) => value.split('\n'))

  const planned = Number(lines.find((line) => /^1\.\.\d+$/.test(line))?.slice(3))
  expect(lines.filter((line) => /^(not ok|#)/.test(line)).join('\n')).toBe('')
  expect(lines.filter((line) => line.startsWith('ok ')).length).toBe(planned)
})
