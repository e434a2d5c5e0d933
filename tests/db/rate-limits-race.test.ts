// Many connections at once on a real PostgreSQL: never more requests than the limit pass.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { eventually } from '../stack/people.ts'
import { missingPostgres, type NativePostgres, startPostgres } from '../stack/native-postgres.ts'

const ADA = '00000000-0000-0000-0000-00000000000a'
const BOB = '00000000-0000-0000-0000-00000000000b'

/** The objects that the limiter needs, as hosted Supabase and our other schema files have them. */
const GROUND = `
  create role anon; create role authenticated; create role service_role; create role authenticator;
  create schema private; create schema auth;
  create table auth.users (id uuid primary key);
  insert into auth.users values ('${ADA}'), ('${BOB}');
  create function auth.role() returns text language sql as 'select current_user::text';
  create function auth.uid() returns uuid language sql as 'select null::uuid';
  ${readFileSync(join(root, 'supabase/schemas/foundation/rate_limits.sql'), 'utf8')}
`
const CONNECTIONS = 24
const EACH = 12

const missing = missingPostgres()

describe.skipIf(missing)(missing ?? 'on native PostgreSQL', () => {
  let postgres: NativePostgres
  const setLimit = (amount: number, period: string) =>
    postgres.run(
      `delete from private.allowances; select set_rate_limit('requests', ${amount}, '${period}')`,
    )

  beforeAll(async () => {
    postgres = await startPostgres()
    await postgres.run(GROUND)
  })
  afterAll(() => postgres?.stop())

  const take = (person = ADA) => `select coalesce(take_request('${person}')::text, 'taken');`
  const together = async (script: (connection: number) => string) => {
    const answers = Array.from({ length: CONNECTIONS }, (_, n) => postgres.run(script(n)))
    return (await Promise.all(answers)).flat().filter((line) => line !== '')
  }
  const taken = (lines: string[]) => lines.filter((line) => line === 'taken').length

  test('of many requests, each in its own transaction, only the limit passes', async () => {
    await setLimit(100, '100 days')
    const lines = await together(() => take().repeat(EACH))
    expect([lines.length, taken(lines)]).toEqual([CONNECTIONS * EACH, 100])
    expect(lines.filter((line) => !/^taken$|^\d+\.\d+$/.test(line))).toEqual([])
  })

  test('of the very first requests, which make the row, only the limit passes', async () => {
    await setLimit(1, '100 days')
    expect(taken(await together(() => take()))).toBe(1)
  })

  test('slow requests pass within the limit, and a failed one takes no token', async () => {
    await setLimit(40, '100 days')
    const lines = await together((n) => {
      const fails = n % 3 === 0
      const request = `begin; ${take()} select pg_sleep(0.002); ${fails ? 'rollback' : 'commit'};`
      return (fails ? request.replace("'taken'", "'undone'") : request).repeat(EACH)
    })
    expect(taken(lines)).toBe(40)
    expect(lines).toContain('undone')
  })

  test('nobody takes a token of another person', async () => {
    await setLimit(30, '100 days')
    const lines = await together((n) =>
      take(n % 2 ? ADA : BOB)
        .replace("'taken'", `'taken ${n % 2}'`)
        .repeat(EACH),
    )
    expect(lines.filter((line) => line === 'taken 0')).toHaveLength(30)
    expect(lines.filter((line) => line === 'taken 1')).toHaveLength(30)
  })

  test('a request that waited for the lock is judged by the time after the wait', async () => {
    await setLimit(1, '0.2 s')
    const first = postgres.run(`begin; ${take()} select pg_sleep(1); commit;`)
    let isOver = false
    const ending = first.then(() => (isOver = true))
    // The next transaction must begin while this one holds the row. If it does not, nothing is
    // proved, but nothing failed.
    const isHeld = async () => {
      const [found] = await postgres.run(
        `select count(*) from pg_stat_activity where wait_event = 'PgSleep'`,
      )
      return found !== '0' || isOver
    }
    await eventually(isHeld, 'holding the row')
    const [second] = await postgres.run(`begin; ${take()} commit;`)
    await ending
    expect([taken(await first), second]).toEqual([1, 'taken'])
  })
})
