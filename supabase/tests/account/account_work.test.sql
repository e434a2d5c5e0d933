begin;
select plan(22);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into auth.sessions (id, user_id) values
  (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a'),
  (gen_random_uuid(), '00000000-0000-0000-0000-00000000000b');
delete from pgmq.q_account_work;

-- An export
insert into public.exports (id, user_id) values
  ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000a');
create temporary table work as select * from public.claim_account_work();
select results_eq(
  'select kind, person, export_id from work',
  $$values ('export', '00000000-0000-0000-0000-00000000000a'::uuid, '00000000-0000-0000-0000-0000000000e1'::uuid)$$,
  'a claim gives an export and its owner'
);
select is_empty(
  'select * from public.claim_account_work()', 'a claimed export is hidden from other workers'
);
select ok(public.set_export_progress(msg_id, export_id, 40), 'progress is said') from work;
select results_eq(
  'select status::text, progress::int from public.exports', $$values ('running', 40)$$,
  'the row holds the progress'
);
select ok(public.finish_account_work(msg_id, '{"path": "x.zip", "size_bytes": 9}'), 'it is finished') from work;
select ok(not public.finish_account_work(msg_id, '{"path": "y.zip"}'), 'once') from work;
select ok(not public.set_export_progress(msg_id, export_id, 50), 'and goes nowhere any more') from work;
select results_eq(
  $$select status::text, progress::int, path, expires_at = finished_at + interval '7 days' from public.exports$$,
  $$values ('ready', 100, 'x.zip', true)$$, 'the row names the file and when it expires'
);
select results_eq(
  $$select type::text, payload from public.notifications$$,
  $$values ('export_ready', '{"export_id": "00000000-0000-0000-0000-0000000000e1"}'::jsonb)$$,
  'the owner is notified'
);

-- The next export replaces it and fails.
insert into public.exports (id, user_id) values
  ('00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-00000000000a');
truncate work;
insert into work select * from public.claim_account_work();
select public.finish_account_work(msg_id, '{"path": "z.zip"}') from work;
truncate work;
insert into work select * from public.claim_account_work();
select results_eq(
  'select kind, export_id from work',
  $$values ('expire', '00000000-0000-0000-0000-0000000000e1'::uuid)$$, 'the older file is removed'
);
select public.finish_account_work(msg_id, '{}') from work;
select results_eq(
  'select id from public.exports', array['00000000-0000-0000-0000-0000000000e2'::uuid],
  'the row of the older export is removed'
);

insert into public.exports (id, user_id) values
  ('00000000-0000-0000-0000-0000000000e3', '00000000-0000-0000-0000-00000000000a');
truncate work;
insert into work select * from public.claim_account_work();
update pgmq.q_account_work set read_ct = 5;
select public.retry_account_work(msg_id, 1, 'service.unavailable') from work;
select results_eq(
  $$select status::text, failure_code from public.exports where id = '00000000-0000-0000-0000-0000000000e3'$$,
  $$values ('failed', 'service.unavailable')$$, 'an export that fails five times is failed'
);
select isnt_empty(
  $$select from public.notifications where type = 'export_failed'$$,
  'the owner is notified of the failure'
);

-- An erasure
delete from pgmq.q_account_work;
select public.begin_erasure('00000000-0000-0000-0000-00000000000a');
select public.begin_erasure('00000000-0000-0000-0000-00000000000a');
select results_eq(
  'select message from pgmq.q_account_work',
  $$values ('{"kind": "erase", "id": "00000000-0000-0000-0000-00000000000a", "user_id": "00000000-0000-0000-0000-00000000000a"}'::jsonb)$$,
  'an erasure is queued once'
);
select results_eq(
  'select user_id from auth.sessions',
  array['00000000-0000-0000-0000-00000000000b'::uuid],
  'the sessions of the erased person end, and no others'
);
select isnt_empty(
  $$select from realtime.messages where event = 'account.erased'$$, 'open tabs hear of the erasure'
);
truncate work;
insert into work select * from public.claim_account_work();
select is_empty(
  $$select from pgmq.a_account_work where message::text like '%0000000000e%'$$,
  'messages about the erased person''s exports are gone'
);
update pgmq.q_account_work set read_ct = 99;
select public.retry_account_work(msg_id, 0, 'internal') from work;
select isnt_empty(
  'select from public.claim_account_work()', 'an erasure is tried again without limit'
);

select ok(not public.finish_account_work(msg_id, '{}'), 'it does not end before the account') from work;
delete from auth.users where id = '00000000-0000-0000-0000-00000000000a';
insert into storage.objects (bucket_id, name) values ('exports', '00000000-0000-0000-0000-00000000000a/late.zip');
select ok(not public.finish_account_work(msg_id, '{}'), 'nor before the last file') from work;
set local storage.allow_delete_query = 'true';
delete from storage.objects;
insert into auth.audit_log_entries (id, payload)
values (gen_random_uuid(), '{"actor_id": "00000000-0000-0000-0000-00000000000a"}');
select ok(public.finish_account_work(msg_id, '{}'), 'then it ends') from work;
select is_empty(
  $$select from pgmq.q_account_work union all select from private.erasures
    union all select from auth.audit_log_entries
    union all select from pgmq.a_account_work where message::text like '%00000000000a%'$$,
  'nothing names the erased account any more'
);

select * from finish();
rollback;
