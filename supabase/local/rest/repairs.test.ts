// Six mistakes of the engine, each shown as repaired. Without its repair each test fails.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleOf } from '../../../tests/sample-of.ts'
import { ADA, API, openNotes, type Notes } from './test-notes.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())

// The first test of the file, since the engine would grant on the very first request.
test('grants after 100 requests equal those before', async () => {
  const grants = async () =>
    (
      await notes.db.query(`
        select relname, relacl::text from pg_class where relacl is not null
        union all select nspname, nspacl::text from pg_namespace
        union all select defaclnamespace::text, defaclacl::text from pg_default_acl
        order by 1, 2`)
    ).rows
  const before = await grants()
  const anonymous = notes.visitor
  await Promise.all(Array.from({ length: 100 }, () => anonymous.from('notes').select().limit(1)))
  expect(await grants()).toEqual(before)
  const { error, status } = await anonymous.from('guarded').select()
  expect([status, error?.code]).toEqual([401, '42501'])
})

test('interleaved anonymous and secret-key reads leak nothing', async () => {
  const anonymous = notes.visitor
  const secret = notes.server
  const pairs = sampleOf(Array<[number, number]>(500).fill([0, 2]), 100)
  const answers = await Promise.all(
    pairs
      .flatMap(() => [anonymous, secret])
      .map((caller) =>
        caller
          .from('notes')
          .select('id')
          .then(({ data }) => data?.length),
      ),
  )
  expect(answers).toEqual(pairs.flat())
})

test('a vector parameter is a JSON array', async () => {
  const near = await notes.server.rpc('nearest', { wanted: [0, 1, 0.1] }).select('id')
  expect(near).toMatchObject({ error: null, data: [{ id: 2 }, { id: 1 }] })
  const inserted = await notes.server
    .from('notes')
    .update({ embedding: [0, 0, 1] })
    .eq('id', 2)
    .select('embedding')
  expect(inserted.data).toEqual([{ embedding: '[0,0,1]' }])
})

test('auth.uid(), role(), email() and jwt() name the caller', async () => {
  const { data } = await notes.ada.rpc('who')
  expect(data).toEqual({
    user: ADA,
    role: 'authenticated',
    postgres: 'authenticated',
    email: 'ada@example.com',
    aal: 'aal1',
  })
  const visitor = await notes.visitor.rpc('who')
  expect(visitor.data).toEqual({
    user: null,
    role: 'anon',
    postgres: 'anon',
    email: null,
    aal: null,
  })
  const server = await notes.server.rpc('who')
  expect(server.data).toMatchObject({ role: 'service_role', user: null })
})

test.each(['planned', 'estimated'] as const)(
  "a %s count counts the visible rows, not the planner's estimate",
  async (count) => {
    await notes.db.exec('analyze public.notes')
    const own = await notes.ada.from('notes').select('*', { count, head: true })
    const all = await notes.server.from('notes').select('*', { count, head: true })
    const none = await notes.ada
      .from('notes')
      .select('*', { count, head: true })
      .neq('user_id', ADA)
    expect([own.count, all.count, none.count]).toEqual([1, 2, 0])
  },
)

test.each(['1', '"x"', 'true'])(
  'the body %s holds no rows, with any columns named',
  async (body) => {
    for (const method of ['POST', 'PATCH', 'PUT']) {
      const answer = await notes.ask(
        new Request(`${API}/rest/v1/notes?columns=body&id=eq.1`, {
          method,
          body,
          headers: { apikey: notes.keys.secret, 'content-type': 'application/json' },
        }),
      )
      expect([answer.status, (await answer.json()).code]).toEqual([400, '22023'])
    }
  },
)
