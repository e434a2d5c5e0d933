// Limits through the gateway, as a person meets them. A test moves the stored time and never waits.
// The bucket refills so slowly here that a pause of the machine changes no count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signToken } from './claims.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { createGateway } from './gateway.ts'
import { type Keys, makeKeys } from './keys.ts'
import { createRest, type Rest } from './rest/rest.ts'
import { createStorage } from './storage/storage.ts'

const API = 'http://gateway.test'
const ADA = '00000000-0000-0000-0000-00000000000a'
const BOB = '00000000-0000-0000-0000-00000000000b'
const LIMIT = 40

let db: Database
let keys: Keys
let rest: Rest
let gateway: Hono
let dataDir: string

beforeAll(async () => {
  db = await openDatabase({ seed: false })
  await db.exec(
    `create function public.reads() returns boolean language sql stable as 'select true'`,
  )
  keys = await makeKeys()
  rest = await createRest({ db, keys })
  dataDir = await mkdtemp(join(tmpdir(), 'limits-test-'))
  const nowhere = () => new Hono()
  gateway = createGateway({
    rest: rest.app,
    auth: nowhere(),
    storage: createStorage({ db, keys, dataDir }),
    realtime: nowhere(),
    functions: nowhere(),
  })
  await db.query(
    `insert into auth.users (id, email) values ($1, 'ada@example.com'), ($2, 'bob@example.com')`,
    [ADA, BOB],
  )
  await server()
    .rpc('set_rate_limit', { limit_name: 'requests', amount: LIMIT, period: '40 days' })
    .throwOnError()
})
afterAll(async () => {
  await rest.close()
  await db.close()
  await rm(dataDir, { recursive: true, force: true })
})
beforeEach(() => db.exec('delete from private.allowances'))

const server = () => client(keys.secret)

function client(key: string, token?: string) {
  return createClient(API, key, {
    auth: { persistSession: false },
    global: {
      fetch: async (input, init) => gateway.fetch(new Request(input, init)),
      headers: token ? { authorization: `Bearer ${token}` } : {},
    },
  })
}

async function tokenOf(person: string): Promise<string> {
  const exp = Date.now() / 1000 + 600
  return signToken({ sub: person, role: 'authenticated', aal: 'aal1', exp }, keys, API)
}

const as = async (person: string) => client(keys.publishable, await tokenOf(person))

type Asking = () => PromiseLike<{ status: number }>

/**
 * How many of `times` simultaneous requests were let through. The others must be refused for now.
 */
async function letThrough(asking: Asking, times: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: times }, asking))
  const refused = answers.filter(({ status }) => status === 429)
  expect(answers.filter(({ status }) => status >= 300)).toEqual(refused)
  return times - refused.length
}

/** A request that counts as a write and has no effect. */
const write = (by: ReturnType<typeof client>) => () =>
  by.from('education').delete().eq('school', 'Nowhere')

test('of many writes at once exactly the limit passes', async () => {
  const ada = await as(ADA)
  expect(await letThrough(write(ada), LIMIT + 20)).toBe(LIMIT)
})

test('inserting, changing, removing and calling share one count; reading goes on', async () => {
  const [ada, bob] = [await as(ADA), await as(BOB)]
  const kinds: Asking[] = [
    () => ada.from('education').insert({ school: 'Here' }),
    write(ada),
    () => ada.from('education').delete().eq('school', 'Here'),
    () => ada.rpc('refresh_matches'),
  ]
  for (const ask of kinds) expect(await letThrough(ask, LIMIT / 4)).toBe(LIMIT / 4)
  for (const ask of kinds) expect(await letThrough(ask, 1)).toBe(0)

  const { status, error } = await ada.from('education').insert({ school: 'There' })
  expect([status, error]).toMatchObject([
    429,
    {
      code: 'rate_limited',
      message: 'Too many requests in a short time. Wait a moment, then go on.',
      hint: expect.stringMatching(/^Try again in 8\d{4} s\.$/),
    },
  ])
  const { data } = await ada.from('education').select('school').throwOnError()
  expect(data).toEqual([])

  expect((await ada.rpc('match_jobs', {}, { get: true })).status).toBe(200)
  expect((await ada.rpc('reads')).data, 'posted to, but only reads').toBe(true)
  expect((await ada.from('profiles').select('user_id', { head: true })).status).toBe(200)
  expect(await letThrough(write(bob), 1), 'another person').toBe(1)
  expect(
    await letThrough(
      () => server().from('profiles').update({ headline: 'x' }).eq('user_id', ADA),
      5,
    ),
  ).toBe(5)
})

test('ada goes on after the wait, one write at a time', async () => {
  const ada = await as(ADA)
  expect(await letThrough(write(ada), LIMIT + 1)).toBe(LIMIT)
  await db.exec(`update private.allowances set full_at = full_at - interval '1 day'`)
  expect(await letThrough(write(ada), 5)).toBe(1)
})

test('the header says how long to wait', async () => {
  const ada = await as(ADA)
  await letThrough(write(ada), LIMIT)
  const answer = await rest.app.fetch(
    new Request(`${API}/rest/v1/rpc/refresh_matches`, {
      method: 'POST',
      headers: {
        apikey: keys.publishable,
        authorization: `Bearer ${await tokenOf(ADA)}`,
      },
    }),
  )
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([
    429,
    expect.stringMatching(/^8\d{4}$/),
  ])
})

test('a write that fails takes no token', async () => {
  const ada = await as(ADA)
  const wrong: Asking = () => ada.from('education').insert({ school: 'x'.repeat(5000) })
  for (const { status } of await Promise.all([wrong(), wrong(), wrong()])) expect(status).toBe(400)
  expect(await letThrough(write(ada), LIMIT + 1)).toBe(LIMIT)
})

test('a visitor is refused as before', async () => {
  const { error } = await client(keys.publishable)
    .from('profiles')
    .update({ headline: 'x' })
    .eq('user_id', ADA)
  expect(error?.code).toBe('42501')
})

test('a removed account writes nothing', async () => {
  const ghost = await as('00000000-0000-0000-0000-0000000000ff')
  const { status, error } = await ghost.rpc('refresh_matches')
  expect([status, error?.message]).toEqual([401, 'auth.required'])
})

test('a person stores a hundred files at most, with any way of upload', async () => {
  const ada = await as(ADA)
  const [mine, bytes] = [ada.storage.from('cvs'), new Uint8Array([1])]
  const pdf = { contentType: 'application/pdf' }
  const pathOf = (name: string) => `${ADA}/${name}.pdf`
  await db.query(
    `insert into storage.objects (bucket_id, name)
     select 'cvs', $1::text || '/' || n || '.pdf' from generate_series(1, 98) as n`,
    [ADA],
  )
  const link = await mine.createSignedUploadUrl(pathOf('signed'))
  const many = ['a', 'b', 'c', 'd'].map((name) => mine.upload(pathOf(name), bytes, pdf))
  const stored = (await Promise.all(many)).filter(({ error }) => error === null)
  expect(stored, 'those at once are counted one by one').toHaveLength(2)

  const refused = [
    await mine.upload(pathOf('e'), bytes, pdf),
    await mine.uploadToSignedUrl(pathOf('signed'), link.data!.token, bytes, pdf),
    await mine.copy(stored[0]!.data!.path, pathOf('copy')),
    await server().storage.from('cvs').upload(pathOf('e'), bytes, pdf),
  ]
  for (const { error } of refused) expect(error).toMatchObject({ statusCode: '403' })
  await mine.remove([pathOf('1')])
  expect((await mine.upload(pathOf('e'), bytes, pdf)).error).toBeNull()
})

/** In quarters of the time for one token: whole numbers, so that model and database round alike. */
const step = fc.oneof(
  fc.record({ person: fc.constantFrom(ADA, BOB), takes: fc.constant('requests' as const) }),
  fc.record({ person: fc.constantFrom(ADA, BOB), takes: fc.constant('cvs' as const) }),
  fc.record({ quarters: fc.integer({ min: 1, max: 14 }) }),
)

test('any order of taking and waiting leaves the same as a bucket of tokens', async () => {
  const amounts = { requests: 3, cvs: 2 }
  for (const [limit_name, amount] of Object.entries(amounts)) {
    const limit = { limit_name, amount, period: `${amount} days` }
    await server().rpc('set_rate_limit', limit).throwOnError()
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      await db.exec('delete from private.allowances')
      const quarters = new Map<string, number>()
      for (const one of steps) {
        if ('quarters' in one) {
          await db.query(
            `update private.allowances set full_at = full_at - make_interval(hours => 6 * $1)`,
            [one.quarters],
          )
          for (const [bucket, left] of quarters) quarters.set(bucket, left + one.quarters)
          continue
        }
        const { person, takes } = one
        const bucket = `${person} ${takes}`
        const left = Math.min(quarters.get(bucket) ?? Infinity, amounts[takes] * 4)
        const { rows } = await db.query<{ seconds: number | null }>(
          'select private.take_token($1, $2) as seconds',
          [takes, person],
        )
        const hours = rows[0]!.seconds === null ? 0 : Math.round(rows[0]!.seconds / 3600)
        expect(hours).toBe(left >= 4 ? 0 : (4 - left) * 6)
        quarters.set(bucket, left >= 4 ? left - 4 : left)
      }
    }),
    { numRuns: 60 },
  )
})
