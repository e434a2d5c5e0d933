import { afterAll, beforeAll, expect, test } from 'vitest'
import { GOOD_MATCH, SCORE_WEIGHTS } from '../../functions/_shared/contract/match.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'

let db: Database

beforeAll(async () => {
  db = await openDatabase({ seed: false })
})
afterAll(() => db.close())

async function sourceOf(name: string): Promise<string> {
  const { rows } = await db.query<{ source: string }>(
    `select prosrc as source from pg_proc where oid = $1::regproc`,
    [name],
  )
  return rows[0]?.source ?? ''
}

test('the database scores with the weights that people are shown', async () => {
  const source = await sourceOf('private.rank_jobs')
  const used = [
    ...source.matchAll(/(0\.\d+) \* (meaning|skills|title|seniority|recency|salary)\b/g),
  ]
  expect(Object.fromEntries(used.map(([, weight, part]) => [part, Number(weight)]))).toEqual(
    Object.fromEntries(Object.entries(SCORE_WEIGHTS).map(([part, weight]) => [part, weight / 100])),
  )
  const total = Object.values(SCORE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)
  expect(total).toBe(100)
})

test('the database notifies of the matches that the page calls good', async () => {
  const source = await sourceOf('private.match_new_jobs')
  expect(/good_match constant int := (\d+);/.exec(source)?.[1]).toBe(String(GOOD_MATCH))
  expect(source).toMatch(/is_new and score >= good_match\b/)
})
