// Limits through the gateway, as a person meets them. A test moves the stored time, never waits; the
// bucket refills so slowly here that no pause of the machine changes a count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
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
let as: (person: string) => Promise<ReturnType<typeof client>>

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
  as = async (person) => {
    const claims = {
      sub: person,
      role: 'authenticated',
      aal: 'aal1',
      exp: Date.now() / 1000 + 600,
    } as const
    const token = await signToken(claims, keys, `${API}/auth/v1`)
    return client(keys.publishable, token)
  }
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

type Asking = () => PromiseLike<{ status: number }>

/** How many of `times` requests at once were let through, and that the others were refused for now. */
async function letThrough(asking: Asking, times: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: times }, asking))
  const refused = answers.filter(({ status }) => status === 429)
  expect(answers.filter(({ status }) => status >= 300)).toEqual(refused)
  return times - refused.length
}

const rename =
  (person: string, ada: Awaited<ReturnType<typeof as>>): Asking =>
  () =>
    ada.from('profiles').update({ headline: 'Baker' }).eq('user_id', person)

test('of many writes at once as many pass as the limit says', async () => {
  const ada = await as(ADA)
  expect(await letThrough(rename(ADA, ada), LIMIT + 20)).toBe(LIMIT)
})

test('inserting, changing, removing and calling are one count; who is out of it still reads', async () => {
  const [ada, bob] = [await as(ADA), await as(BOB)]
  const kinds: Asking[] = [
    () => ada.from('education').insert({ school: 'Here' }),
    rename(ADA, ada),
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
  expect(await letThrough(rename(BOB, bob), 1), 'another person').toBe(1)
  expect(
    await letThrough(
      () => server().from('profiles').update({ headline: 'x' }).eq('user_id', ADA),
      5,
    ),
  ).toBe(5)
})

test('when the time has come ada goes on, one write at a time', async () => {
  const ada = await as(ADA)
  expect(await letThrough(rename(ADA, ada), LIMIT + 1)).toBe(LIMIT)
  await db.exec(`update private.allowances set full_at = full_at - interval '1 day'`)
  expect(await letThrough(rename(ADA, ada), 5)).toBe(1)
})

test('how long to wait is said in the header too', async () => {
  const ada = await as(ADA)
  await letThrough(rename(ADA, ada), LIMIT)
  const claims = { sub: ADA, role: 'authenticated', exp: Date.now() / 1000 + 60 } as const
  const answer = await rest.app.fetch(
    new Request(`${API}/rest/v1/rpc/refresh_matches`, {
      method: 'POST',
      headers: {
        apikey: keys.publishable,
        authorization: `Bearer ${await signToken(claims, keys, API)}`,
      },
    }),
  )
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([
    429,
    expect.stringMatching(/^8\d{4}$/),
  ])
})

test('a write that fails costs nothing', async () => {
  const ada = await as(ADA)
  const wrong: Asking = () => ada.from('education').insert({ school: 'x'.repeat(5000) })
  for (const { status } of await Promise.all([wrong(), wrong(), wrong()])) expect(status).toBe(400)
  expect(await letThrough(rename(ADA, ada), LIMIT + 1)).toBe(LIMIT)
})

test('a visitor is refused as ever', async () => {
  const { error } = await client(keys.publishable)
    .from('profiles')
    .update({ headline: 'x' })
    .eq('user_id', ADA)
  expect(error?.code).toBe('42501')
})

test('an account that is gone writes nothing', async () => {
  const ghost = await as('00000000-0000-0000-0000-0000000000ff')
  const { status, error } = await ghost.rpc('refresh_matches')
  expect([status, error?.message]).toEqual([401, 'auth.required'])
})

test('a hundred files have room, by whatever way they come', async () => {
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
