// The function that `pgrst.db_pre_request` names, and answers that SQL itself writes, as PostgREST
// documents them.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ADA, API, openNotes, type Notes } from './test-notes.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
  await notes.db.exec(`
    create schema gate;
    grant usage on schema gate to anon, authenticated, service_role;
    create table gate.seen (method text, path text, role text, sub uuid, client text);
    create function gate."Let in"() returns void language plpgsql security definer
    set search_path = '' as $$
    declare asked jsonb := current_setting('request.headers')::jsonb;
    begin
      if asked ? 'x-raise' then
        raise sqlstate 'PGRST' using message = asked ->> 'x-raise', detail = asked ->> 'x-detail';
      end if;
      if current_setting('transaction_read_only') = 'off' then
        insert into gate.seen values (
          current_setting('request.method'), current_setting('request.path'),
          current_setting('role'), auth.uid(), asked ->> 'x-client-info'
        );
      end if;
    end $$;
    create function public.writes() returns void language sql set search_path = ''
    as $$ insert into public.facts values (99, 'true') $$;
    create function public.twice(one int) returns text language sql stable set search_path = ''
    as $$ select current_setting('transaction_read_only') $$;
    create policy "ada notes" on public.notes for insert to authenticated with check (true);
    alter role authenticator set pgrst.db_pre_request = 'gate.Let in';
    notify pgrst, 'reload config'`)
  await vi.waitFor(async () => {
    await notes.server.from('facts').delete().eq('id', 0).throwOnError()
    expect(await seen()).not.toEqual([])
  })
})
afterAll(() => notes.close())
beforeEach(() => notes.db.exec('delete from gate.seen; delete from public.facts'))

const seen = async () => (await notes.db.query('select * from gate.seen')).rows

test('it is called as the caller, and knows the request', async () => {
  await notes.ada.from('notes').insert({ id: 20, body: 'x' }).throwOnError()
  await notes.server.from('notes').delete().eq('id', 20).throwOnError()
  await notes.visitor.rpc('kind_of', { fact: 1 }).throwOnError()
  const client = expect.stringMatching(/^supabase-js/)
  expect(await seen()).toEqual([
    { method: 'POST', path: '/notes', role: 'authenticated', sub: ADA, client },
    { method: 'DELETE', path: '/notes', role: 'service_role', sub: null, client },
    { method: 'POST', path: '/rpc/kind_of', role: 'anon', sub: null, client },
  ])
})

test('its writes are kept only when the request is kept', async () => {
  const refused = await notes.ada.from('notes').insert({ id: 1, body: 'taken' })
  expect(refused.error?.code).toBe('23505')
  expect(await seen()).toEqual([])
})

test('a request that only reads cannot write, also with POST', async () => {
  await notes.ada.from('notes').select().throwOnError()
  await notes.ada.from('notes').select('id', { head: true }).throwOnError()
  await notes.ada.rpc('nearest', { wanted: [0, 1, 0] }).throwOnError()
  expect((await notes.ada.rpc('twice', { one: 1 })).data).toBe('on')
  expect((await notes.ada.rpc('twice', { one: 1 }, { get: true })).data).toBe('on')
  expect(await seen()).toEqual([])

  const got = await notes.server.rpc('writes', undefined, { get: true })
  expect([got.status, got.error?.code]).toEqual([405, '25006'])
  expect((await notes.server.rpc('writes')).status).toBe(204)
  expect(await seen()).toHaveLength(1)
})

const refuse = (message: string, detail: string) =>
  notes.ask(
    new Request(`${API}/rest/v1/notes?select=id`, {
      headers: { apikey: notes.keys.publishable, 'x-raise': message, 'x-detail': detail },
    }),
  )

test('its own status, headers and body may replace the answer', async () => {
  const answer = await refuse(
    '{"code":"rate_limited","message":"Too many.","hint":"Try again in 3 s."}',
    '{"status":429,"headers":{"Retry-After":"3","X-Left":"0"}}',
  )
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('x-left')]).toEqual([
    429,
    '3',
    '0',
  ])
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await answer.json()).toEqual({
    code: 'rate_limited',
    message: 'Too many.',
    details: null,
    hint: 'Try again in 3 s.',
  })
})

test.each([
  ['no JSON', '{"status":429,"headers":{}}'],
  ['{"code":"x"}', '{"status":429,"headers":{}}'],
  ['{"code":"x","message":"y"}', '{"status":"429","headers":{}}'],
  ['{"code":"x","message":"y"}', '{"status":429}'],
])('an invalid answer is reported as such: %s %s', async (message, detail) => {
  const answer = await refuse(message, detail)
  expect([answer.status, (await answer.json()).code]).toEqual([500, 'PGRST121'])
})

test('a caller that may not execute it gets nothing else either', async () => {
  await notes.db.exec('revoke execute on function gate."Let in"() from public')
  const { status, error } = await notes.ada.from('notes').select()
  expect([status, error?.code]).toEqual([403, '42501'])
  await notes.db.exec('grant execute on function gate."Let in"() to public')
})

test('nothing is called without the setting', async () => {
  await notes.db.exec('alter role authenticator reset pgrst.db_pre_request')
  await notes.reload()
  await notes.ada.from('notes').insert({ id: 21, body: 'x' }).throwOnError()
  expect(await seen()).toEqual([])
})
