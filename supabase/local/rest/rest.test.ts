import { createClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { signToken } from '../claims.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { makeKeys, type Keys } from '../keys.ts'
import { createRest, type Rest } from './rest.ts'

const API = 'http://rest.test'
const ADA = '00000000-0000-0000-0000-00000000000a'

let db: Database
let keys: Keys
let rest: Rest

beforeAll(async () => {
  db = await openDatabase({ migrations: false })
  keys = await makeKeys()
  await db.exec(`
    create extension vector with schema extensions;
    create type public.mood as enum ('low', 'high');
    create table public.notes (
      id int primary key, user_id uuid, body text not null, mood public.mood[],
      at timestamptz default '2026-01-02 03:04:05.5+00', day date default '2026-01-02',
      raw bytea, price numeric default 12.50, big bigint default 9007199254740991,
      embedding extensions.vector(3)
    );
    alter table public.notes enable row level security;
    create policy "owner reads notes" on public.notes for select to authenticated
      using (user_id = (select auth.uid()));
    insert into public.notes (id, user_id, body, mood, raw, embedding) values
      (1, '${ADA}', 'mine', '{low,high}', '\\x0102', '[1,0,0]'),
      (2, null, 'hidden', null, null, '[0,1,0]');

    create table public.lines (
      id int primary key, note_id int not null
        references public.notes (id) deferrable initially deferred
    );
    insert into public.lines values (1, 1), (2, 1);

    create table public.guarded (id int primary key);
    revoke all on public.guarded from anon, authenticated;

    create function public.nearest(wanted extensions.vector(3)) returns setof public.notes
    language sql stable set search_path = ''
    as $$ select * from public.notes order by embedding operator(extensions.<=>) wanted $$;

    create function public.who() returns jsonb language sql stable set search_path = ''
    as $$ select jsonb_build_object(
      'user', auth.uid(), 'role', auth.role(), 'email', auth.email(), 'aal', auth.jwt() ->> 'aal',
      'postgres', current_user) $$;

    create table public.facts (id int primary key, fact jsonb);
    create function public.kind_of(fact jsonb) returns text language sql set search_path = ''
    as $$ select jsonb_typeof(fact) $$;

    create function public.refuse() returns void language plpgsql set search_path = ''
    as $$ begin raise exception 'application.already_sent' using errcode = 'PT409'; end $$;
  `)
  rest = await createRest({ db, keys })
})

afterAll(async () => {
  await rest.close()
  await db.close()
})

function client(key: string, token?: string) {
  return createClient(API, key, {
    auth: { persistSession: false },
    global: {
      fetch: async (input, init) => rest.app.fetch(new Request(input, init)),
      headers: token ? { authorization: `Bearer ${token}` } : {},
    },
  })
}

function tokenOf(lifetime: number, sub = ADA) {
  const exp = Math.floor(Date.now() / 1000) + lifetime
  const claims = { sub, role: 'authenticated', email: 'ada@example.com', aal: 'aal1', exp } as const
  return signToken(claims, keys, `${API}/auth/v1`)
}

async function ada() {
  return client(keys.publishable, await tokenOf(60))
}

describe('the four repairs of the engine', () => {
  test('1,000 interleaved anonymous and secret-key reads leak nothing', async () => {
    const anonymous = client(keys.publishable)
    const secret = client(keys.secret)
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        (n % 2 ? secret : anonymous).from('notes').select('id').then(({ data }) => data?.length),
      ),
    )
    expect(answers.filter((_, n) => n % 2 === 0)).toEqual(Array(500).fill(0))
    expect(answers.filter((_, n) => n % 2 === 1)).toEqual(Array(500).fill(2))
  })

  test('grants after 100 requests equal those before', async () => {
    const grants = async () =>
      (
        await db.query(`
          select relname, relacl::text from pg_class where relacl is not null
          union all select nspname, nspacl::text from pg_namespace
          union all select defaclnamespace::text, defaclacl::text from pg_default_acl
          order by 1, 2`)
      ).rows
    const before = await grants()
    const anonymous = client(keys.publishable)
    await Promise.all(
      Array.from({ length: 100 }, () => anonymous.from('notes').select().limit(1)),
    )
    expect(await grants()).toEqual(before)
    const { error, status } = await anonymous.from('guarded').select()
    expect([status, error?.code]).toEqual([401, '42501'])
  })

  test('a vector parameter is a JSON array', async () => {
    const near = await client(keys.secret).rpc('nearest', { wanted: [0, 1, 0.1] }).select('id')
    expect(near).toMatchObject({ error: null, data: [{ id: 2 }, { id: 1 }] })
    const inserted = await client(keys.secret)
      .from('notes')
      .update({ embedding: [0, 0, 1] })
      .eq('id', 2)
      .select('embedding')
    expect(inserted.data).toEqual([{ embedding: '[0,0,1]' }])
  })

  test('auth.uid(), role(), email() and jwt() say who is calling', async () => {
    const { data } = await (await ada()).rpc('who')
    expect(data).toEqual({
      user: ADA,
      role: 'authenticated',
      postgres: 'authenticated',
      email: 'ada@example.com',
      aal: 'aal1',
    })
    const visitor = await client(keys.publishable).rpc('who')
    expect(visitor.data).toEqual({
      user: null, role: 'anon', postgres: 'anon', email: null, aal: null,
    })
    const server = await client(keys.secret).rpc('who')
    expect(server.data).toMatchObject({ role: 'service_role', user: null })
  })
})

describe('answers as PostgREST gives them', () => {
  test('values keep their form', async () => {
    const { data } = await (await ada()).from('notes').select('*, lines(id)').single()
    expect(data).toEqual({
      id: 1, user_id: ADA, body: 'mine', mood: ['low', 'high'],
      at: '2026-01-02T03:04:05.5+00:00', day: '2026-01-02', raw: '\\x0102',
      price: 12.5, big: 9007199254740991, embedding: '[1,0,0]', lines: [{ id: 1 }, { id: 2 }],
    })
  })

  test('writing: upsert, count, range, delete', async () => {
    const secret = client(keys.secret)
    const made = await secret
      .from('notes')
      .upsert([{ id: 7, body: 'a', mood: ['low'] }, { id: 8, body: 'b', raw: '\\xff' }])
      .select('id, mood, raw')
    expect(made.data).toEqual([
      { id: 7, mood: ['low'], raw: null },
      { id: 8, mood: null, raw: '\\xff' },
    ])
    const page = await secret
      .from('notes')
      .select('id', { count: 'exact' })
      .gte('id', 7)
      .order('id')
      .range(1, 1)
    expect([page.count, page.data]).toEqual([2, [{ id: 8 }]])
    const gone = await secret.from('notes').delete().gte('id', 7).select('id')
    expect(gone.data).toHaveLength(2)
  })

  test.each([
    ['a row that exists already', () => client(keys.secret).from('notes').insert({ id: 1, body: 'x' }), 409, '23505'],
    ['a missing column', () => client(keys.secret).from('notes').select('nothing'), 400, '42703'],
    ['an unknown table', () => client(keys.publishable).from('nowhere').select(), 404, 'PGRST205'],
    ['an unknown function', () => client(keys.publishable).rpc('nothing'), 404, 'PGRST202'],
    ['no row for single()', () => client(keys.publishable).from('notes').select().single(), 406, 'PGRST116'],
    ['a deferred constraint', () => client(keys.secret).from('lines').insert({ id: 9, note_id: 99 }), 409, '23503'],
    ['a raised PT409', () => client(keys.publishable).rpc('refuse'), 409, 'PT409'],
  ])('%s', async (_name, ask, status, code) => {
    const answer = await ask()
    expect([answer.status, answer.error?.code]).toEqual([status, code])
    expect(Object.keys(answer.error ?? {})).toEqual(
      expect.arrayContaining(['code', 'details', 'hint', 'message']),
    )
    if (code === 'PT409') expect(answer.error?.message).toBe('application.already_sent')
  })

  test('a failed write leaves the connection usable and unelevated', async () => {
    await client(keys.secret).from('lines').insert({ id: 9, note_id: 99 })
    const { data } = await client(keys.publishable).rpc('who')
    expect(data).toMatchObject({ postgres: 'anon' })
  })

  test.each(['word', '5', 'null', '{"a":1}', 5, true, [1, 'a'], { a: ['b'] }, ''])(
    'the JSON value %j arrives as itself',
    async (fact) => {
      const secret = client(keys.secret)
      const row = await secret.from('facts').upsert({ id: 1, fact }).select('fact').single()
      expect(row).toMatchObject({ error: null, data: { fact } })
      const changed = await secret.from('facts').update({ fact }).eq('id', 1).select('fact')
      expect(changed.data).toEqual([{ fact }])
      const kind = await secret.rpc('kind_of', { fact })
      expect(kind.data).toBe(Array.isArray(fact) ? 'array' : typeof fact)
    },
  )

  test('a count alone has no body', async () => {
    const { count, data } = await client(keys.secret)
      .from('notes')
      .select('*', { count: 'exact', head: true })
    expect([count, data]).toEqual([2, null])
  })

  test('odd values are judged by PostgreSQL and disturb nobody', async () => {
    const secret = client(keys.secret)
    const empty = await secret.from('notes').select('id').contains('mood', [])
    expect(empty.data).toEqual([{ id: 1 }])
    const odd = await secret.from('notes').select('id').eq('big', 'not a number')
    expect([odd.status, odd.error?.code]).toEqual([400, '22P02'])
    const flag = await secret.from('notes').update({ day: { not: 'a day' } }).eq('id', 1)
    expect([flag.status, flag.error?.code]).toEqual([400, '22007'])
    expect((await secret.from('notes').select('id')).data).toHaveLength(2)
  })

  test('a changed schema is seen after notify', async () => {
    await db.exec(`create table public.late (id int); notify pgrst, 'reload schema'`)
    await vi.waitFor(async () => {
      const { status } = await client(keys.secret).from('late').select()
      expect(status).toBe(200)
    })
  })

  test('SQL errors are not printed: they hold what people wrote', async () => {
    const print = vi.spyOn(process.stderr, 'write')
    const log = vi.spyOn(console, 'error')
    await client(keys.secret).from('notes').insert({ id: 1, body: 'private words' })
    expect(print).not.toHaveBeenCalled()
    print.mockRestore()
    log.mockRestore()
  })
})

describe('who may ask at all', () => {
  const ask = (headers: HeadersInit) =>
    rest.app.fetch(new Request(`${API}/rest/v1/notes?select=id`, { headers }))

  test('nobody without a key', async () => {
    const missing = await ask({})
    expect([missing.status, (await missing.json()).message]).toEqual([
      401, 'No API key found in request',
    ])
    const wrong = await ask({ apikey: 'sb_secret_guess' })
    expect([wrong.status, (await wrong.json()).message]).toEqual([401, 'Invalid API key'])
  })

  test('an expired token is PGRST303, a forged one PGRST301', async () => {
    const expired = await client(keys.publishable, await tokenOf(-1)).from('notes').select()
    expect([expired.status, expired.error?.code, expired.error?.message]).toEqual([
      401, 'PGRST303', 'JWT expired',
    ])
    const strangers = await makeKeys()
    const forged = await signToken(
      { sub: ADA, role: 'service_role', exp: 4e9 }, strangers, `${API}/auth/v1`,
    )
    for (const token of [forged, 'nonsense', keys.storage.toString(), `${forged}x`]) {
      const answer = await client(keys.publishable, token).from('notes').select()
      expect([answer.status, answer.error?.code]).toEqual([401, 'PGRST301'])
    }
  })

  test('a person with the secret key in hand is still only that person', async () => {
    const { data } = await client(keys.secret, await tokenOf(60)).from('notes').select('id')
    expect(data).toEqual([{ id: 1 }])
  })

  test('a key repeated as bearer is the key; another key is refused', async () => {
    const same = await ask({ apikey: keys.secret, authorization: `Bearer ${keys.secret}` })
    expect(await same.json()).toHaveLength(2)
    const other = await ask({ apikey: keys.publishable, authorization: `Bearer ${keys.secret}` })
    expect(other.status).toBe(401)
  })
})
