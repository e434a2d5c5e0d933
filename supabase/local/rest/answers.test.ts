import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ADA, openNotes, type Notes } from './test-notes.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())

test('values keep their form', async () => {
  const { data } = await notes.ada.from('notes').select('*, lines(id)').single()
  expect(data).toEqual({
    id: 1,
    user_id: ADA,
    body: 'mine',
    mood: ['low', 'high'],
    at: '2026-01-02T03:04:05.5+00:00',
    day: '2026-01-02',
    raw: '\\x0102',
    price: 12.5,
    big: 9007199254740991,
    embedding: '[1,0,0]',
    lines: [{ id: 1 }, { id: 2 }],
  })
})

test('upsert, count, range and delete work', async () => {
  const secret = notes.server
  const made = await secret
    .from('notes')
    .upsert([
      { id: 7, body: 'a', mood: ['low'] },
      { id: 8, body: 'b', raw: '\\xff' },
    ])
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
  [
    'a row that exists already',
    () => notes.server.from('notes').insert({ id: 1, body: 'x' }),
    409,
    '23505',
  ],
  ['a missing column', () => notes.server.from('notes').select('nothing'), 400, '42703'],
  ['an unknown table', () => notes.visitor.from('nowhere').select(), 404, 'PGRST205'],
  ['an unknown function', () => notes.visitor.rpc('nothing'), 404, 'PGRST202'],
  ['no row for single()', () => notes.visitor.from('notes').select().single(), 406, 'PGRST116'],
  [
    'a deferred constraint',
    () => notes.server.from('lines').insert({ id: 9, note_id: 99 }),
    409,
    '23503',
  ],
  ['a raised PT409', () => notes.visitor.rpc('refuse'), 409, 'PT409'],
])('%s', async (_name, ask, status, code) => {
  const answer = await ask()
  expect([answer.status, answer.error?.code]).toEqual([status, code])
  expect(Object.keys(answer.error ?? {})).toEqual(
    expect.arrayContaining(['code', 'details', 'hint', 'message']),
  )
  if (code === 'PT409') expect(answer.error?.message).toBe('application.already_sent')
})

test('after a failed write the connection works and has no more rights', async () => {
  await notes.server.from('lines').insert({ id: 9, note_id: 99 })
  const { data } = await notes.visitor.rpc('who')
  expect(data).toMatchObject({ postgres: 'anon' })
})

test.each(['word', '5', 'null', '{"a":1}', 5, true, [1, 'a'], { a: ['b'] }, ''])(
  'the JSON value %j comes back equal',
  async (fact) => {
    const secret = notes.server
    const row = await secret.from('facts').upsert({ id: 1, fact }).select('fact').single()
    expect(row).toMatchObject({ error: null, data: { fact } })
    const changed = await secret.from('facts').update({ fact }).eq('id', 1).select('fact')
    expect(changed.data).toEqual([{ fact }])
    const kind = await secret.rpc('kind_of', { fact })
    expect(kind.data).toBe(Array.isArray(fact) ? 'array' : typeof fact)
  },
)

test('an answer with a count alone has no body', async () => {
  const { count, data } = await notes.server
    .from('notes')
    .select('*', { count: 'exact', head: true })
  expect([count, data]).toEqual([2, null])
})

test('PostgreSQL judges odd values, and they disturb no other request', async () => {
  const secret = notes.server
  const empty = await secret.from('notes').select('id').contains('mood', [])
  expect(empty.data).toEqual([{ id: 1 }])
  const odd = await secret.from('notes').select('id').eq('big', 'not a number')
  expect([odd.status, odd.error?.code]).toEqual([400, '22P02'])
  const flag = await secret
    .from('notes')
    .update({ day: { not: 'a day' } })
    .eq('id', 1)
  expect([flag.status, flag.error?.code]).toEqual([400, '22007'])
  expect((await secret.from('notes').select('id')).data).toHaveLength(2)
})

test('a changed schema is used after notify', async () => {
  await notes.db.exec(`create table public.late (id int); notify pgrst, 'reload schema'`)
  await vi.waitFor(async () => {
    const { status } = await notes.server.from('late').select()
    expect(status).toBe(200)
  })
})
