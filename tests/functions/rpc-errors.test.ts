// Calls every function of the API's schema with arguments of the wrong kind. Each is refused with a
// 4xx in PostgREST's shape, or answered, and never a 5xx. It uses a separate database, since valid
// calls take effect.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../../supabase/local/claims.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { type Keys, makeKeys } from '../../supabase/local/keys.ts'
import { createRest, type Rest } from '../../supabase/local/rest/rest.ts'
import { failureCode } from '../../functions/_shared/contract/read-failure.ts'
import type { Resident } from '../cases/case.ts'
import { RPCS } from '../cases/index.ts'

const id = '00000000-0000-4000-8000-00000000000a'
let db: Database
let keys: Keys
let rest: Rest
let token: string

beforeAll(async () => {
  keys = await makeKeys()
  db = await openDatabase({ seed: false })
  await db.query('insert into auth.users (id, email) values ($1, $2)', [id, 'ada@example.com'])
  rest = await createRest({ db, keys })
  const exp = Math.floor(Date.now() / 1000) + 3600
  token = await signToken({ sub: id, role: 'authenticated', exp }, keys, 'http://localhost/auth/v1')
})
afterAll(async () => {
  await rest.close()
  await db.close()
})

/** Fits no parameter, or only by accident. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    [[]],
    '',
    'x',
    -1,
    1.5,
    1e300,
    true,
    '\u0000',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(10_000),
    [{ name: 1 }],
    { a: { b: { c: [] } } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

test.each(Object.entries(RPCS))('%s', async (name, { person, args }) => {
  const headers: Record<string, string> =
    person === 'own'
      ? { apikey: keys.publishable, authorization: `Bearer ${token}` }
      : { apikey: keys.secret }
  const good: Record<string, unknown> = { ...args({ id, rows: {} } as Resident) }
  const names = [...Object.keys(good), 'unknown']
  const call = async (body: unknown) => {
    const answer = await rest.app.request(`/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    expect(answer.status, `${JSON.stringify(body).slice(0, 300)} ${text}`).toBeLessThan(500)
    if (answer.status < 400) return
    const refusal = JSON.parse(text) as object
    expect(refusal).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    // Arguments that none of our callers would send are our own mistake, with the code for it.
    expect(failureCode(refusal)).toMatch(/^(request\.invalid|not_found|auth\.|internal)/)
    expect(text).not.toMatch(/\.ts\b|node_modules|\bat .+:\d+\)|sb_secret|eyJ/)
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), junk, (broken, value) =>
      call({ ...good, [broken]: value }),
    ),
    { seed: 5, numRuns: 10 },
  )
  for (const text of ['', '{', '[]', '"x"']) await call(text)
})
