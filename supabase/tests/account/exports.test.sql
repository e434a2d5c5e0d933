begin;
select plan(16);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
delete from pgmq.q_account_work;

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.exports', '42501', null, 'a visitor cannot read exports');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.exports (id) values ('00000000-0000-0000-0000-0000000000e1') returning status::text, progress::int$$,
  $$values ('waiting', 0)$$,
  'ada asks for an export'
);
select throws_ok(
  'insert into public.exports default values',
  'PT409', 'export.running', 'ada has at most one running export'
);
select throws_ok(
  $$update public.exports set status = 'ready'$$,
  '42501', null, 'ada cannot set the progress'
);
select throws_ok('delete from public.exports', '42501', null, 'ada cannot remove the row and leave the file');
select throws_ok(
  $$insert into public.exports (id, path) values (gen_random_uuid(), 'elsewhere')$$,
  '42501', null, 'ada cannot set the path of the file'
);

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.exports', 'bob reads none of ada''s exports');
select throws_ok(
  $$insert into public.exports (user_id) values ('00000000-0000-0000-0000-00000000000a')$$,
  '42501', null, 'bob cannot ask for an export of ada'
);

reset role;
select results_eq(
  'select message from pgmq.q_account_work',
  $$values ('{"kind": "export", "id": "00000000-0000-0000-0000-0000000000e1", "user_id": "00000000-0000-0000-0000-00000000000a"}'::jsonb)$$,
  'one message is sent, and it holds only ids'
);
select results_eq(
  $$select topic, payload - 'id' from realtime.messages where event = 'export.changed'$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', '{"export_id": "00000000-0000-0000-0000-0000000000e1"}'::jsonb)$$,
  'the new export is broadcast on ada''s topic, by its id'
);
select throws_ok(
  $$update public.exports set status = 'ready', finished_at = now(), expires_at = now()$$,
  '23514', null, 'no export is ready without its file'
);
select throws_ok(
  $$update public.exports set status = 'failed', finished_at = now(), expires_at = now()$$,
  '23514', null, 'no failed export is without a failure code'
);
select throws_ok(
  $$update public.exports set finished_at = now()$$,
  '23514', null, 'a finished export always expires'
);
select throws_ok(
  'update public.exports set progress = 101', '23514', null, 'progress is at most 100'
);
update public.exports
set status = 'ready', path = 'x', finished_at = now(), expires_at = now() + interval '7 days';
select lives_ok(
  $$insert into public.exports (user_id) values ('00000000-0000-0000-0000-00000000000a')$$,
  'ada may ask for the next export once one is ready'
);
select throws_ok(
  $$insert into public.exports (user_id) values ('00000000-0000-0000-0000-00000000000a')$$,
  'PT409', 'export.running', 'there is again at most one running export'
);

select * from finish();
rollback;
