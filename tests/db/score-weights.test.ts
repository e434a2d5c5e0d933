import { expect, test } from 'vitest'
import { SCORE_WEIGHTS } from '../../functions/_shared/contract/match.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'

test('the database scores with the weights that people are shown', async () => {
  const db = await openDatabase({ seed: false })
  const { rows } = await db.query<{ source: string }>(
    `select prosrc as source from pg_proc where oid = 'private.rank_jobs'::regproc`,
  )
  await db.close()
  const source = rows[0]?.source ?? ''
  const used = [
    ...source.matchAll(/(0\.\d+) \* (meaning|skills|title|seniority|recency|salary)\b/g),
  ]
  expect(Object.fromEntries(used.map(([, weight, part]) => [part, Number(weight)]))).toEqual(
    Object.fromEntries(Object.entries(SCORE_WEIGHTS).map(([part, weight]) => [part, weight / 100])),
  )
  const total = Object.values(SCORE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)
  expect(total).toBe(100)
})
