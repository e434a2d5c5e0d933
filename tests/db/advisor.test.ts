// A rule that cannot fail proves nothing. So each rule of
// supabase/tests/foundation/*_rules.test.sql is broken once, in a transaction that is rolled back,
// and must notice it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { splitStatements } from '../../supabase/local/database/split-statements.ts'
import { BREACHES } from './breaches.ts'
import { LINTS } from './lints.ts'

const read = (file: string) => readFileSync(join(root, 'supabase', file), 'utf8')

/** The rules by their descriptions. */
const rules = new Map(
  ['schema_rules', 'advisor_rules']
    .flatMap((name) => splitStatements(read(`tests/foundation/${name}.test.sql`)))
    .map(({ sql }) => sql)
    .filter((sql) => /select (is_empty|set_eq)\(/.test(sql))
    .map((sql) => [
      /'((?:[^']|'')*)'\s*\)\s*;?\s*$/.exec(sql)?.[1]?.replaceAll("''", "'") ?? sql,
      sql,
    ]),
)

let db: Database
beforeAll(async () => {
  db = await openDatabase({ seed: false })
  await db.exec('create extension if not exists pgtap with schema extensions')
})
afterAll(() => db.close())

test('every rule has a breach, and every lint of Supabase has a rule or a reason', () => {
  expect(rules.size).toBeGreaterThan(50)
  expect([...rules.keys()].filter((rule) => !(rule in BREACHES))).toEqual([])
  expect(Object.keys(BREACHES).filter((rule) => !rules.has(rule))).toEqual([])
  const named = Object.values(LINTS).flatMap((lint) => ('rule' in lint ? [lint.rule] : []))
  expect(named.filter((rule) => !rules.has(rule))).toEqual([])
})

test.each(Object.entries(BREACHES))('%s', async (rule, breach) => {
  const results = await db
    .exec(
      `begin; set local search_path = public, extensions; select plan(1);
       ${breach};
       ${rules.get(rule)};
       rollback`,
    )
    .catch(async (thrown: unknown) => {
      await db.exec('rollback')
      throw thrown
    })
  const lines = results.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row as object)))
  expect(lines.join('\n')).toMatch(/^not ok 1/m)
})

test('the API serves one schema, and anonymous sign-in is off', () => {
  const config = read('config.toml')
  expect(/^schemas = (.*)$/m.exec(config)?.[1]).toBe('["public"]')
  expect(config).not.toMatch(/enable_anonymous_sign_ins = true/)
})
