begin;
select plan(12);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.source_runs (source_id) values ('00000000-0000-0000-0000-0000000000a1');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.source_runs', '42501', null, 'a visitor cannot read runs');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select status, listed_count, added_count from public.source_runs',
  $$values ('queued'::public.source_run_status, null::int, 0)$$,
  'everybody who is signed in reads runs'
);

-- Not even an administrator writes runs: only workers do.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000c", "role": "authenticated", "aal": "aal1", "app_metadata": {"role": "admin"}}';
select throws_ok(
  $$insert into public.source_runs (source_id) values ('00000000-0000-0000-0000-0000000000a1')$$,
  '42501', null, 'an administrator cannot add a run'
);
select throws_ok(
  $$update public.source_runs set added_count = 9$$,
  '42501', null, 'an administrator cannot change a run'
);
select throws_ok(
  'delete from public.source_runs', '42501', null, 'an administrator cannot remove a run'
);
select throws_ok(
  'select * from private.posting_chunks', '42501', null, 'an administrator cannot read raw postings'
);

set local request.jwt.claims = '{"role": "authenticated"}';
select is_empty('select * from public.source_runs', 'a token without a person reads nothing');
reset role;

select throws_ok(
  $$insert into public.source_runs (source_id) values ('00000000-0000-0000-0000-0000000000a1')$$,
  '23505', 'duplicate key value violates unique constraint "source_runs_one_at_a_time_idx"',
  'a source has one run at a time'
);
select throws_ok(
  $$update public.source_runs set status = 'failed', finished_at = now()$$,
  '23514', 'new row for relation "source_runs" violates check constraint "source_runs_failure_has_a_code"',
  'a failed run has a failure code'
);
select throws_ok(
  $$update public.source_runs set failure_code = 'source.unreachable'$$,
  '23514', 'new row for relation "source_runs" violates check constraint "source_runs_failure_has_a_code"',
  'only a failed run has a failure code'
);
select throws_ok(
  $$update public.source_runs set status = 'finished'$$,
  '23514', 'new row for relation "source_runs" violates check constraint "source_runs_end_when_they_end"',
  'a finished run has its time'
);
update public.source_runs set status = 'finished', finished_at = now();
select lives_ok(
  $$insert into public.source_runs (source_id) values ('00000000-0000-0000-0000-0000000000a1')$$,
  'after a run has ended the next may begin'
);

select * from finish();
rollback;
