begin;
select plan(22);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.jobs
  (id, source_id, external_id, user_id, title, company, content_hash, duplicate_key, title_family)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', null, 'Nurse', 'Acme', 'h1', 'd1', 'nurse'),
  ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', '2', null, 'Welder', 'Acme', 'h2', 'd2', 'welder'),
  ('00000000-0000-0000-0000-0000000000b3', null, null, '00000000-0000-0000-0000-00000000000b', 'Secret cook', 'Diner', 'h3', 'd3', 'cook');
update public.profiles
set embedding = pg_temp.direction(1, 0), embedding_model = 'model-1', match_text = 'A nurse.',
  title_families = '{nurse,midwife,carer}', title_fields = '{health}', seniority = 'senior',
  evidence = '{"Triage": { "text": "Led triage for 40 beds.", "source_id": "f1" }}'
where user_id = '00000000-0000-0000-0000-00000000000a';
insert into public.matches (user_id, job_id, score) values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000b1', 80);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.matches', '42501', null, 'a visitor cannot read matches');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select job_id, score, status, feedback from public.matches',
  $$values ('00000000-0000-0000-0000-0000000000b1'::uuid, 80, 'new'::public.match_status, null::smallint)$$,
  'ada reads her matches'
);
select results_eq(
  $$update public.matches set status = 'saved', feedback = 1 returning status, feedback$$,
  $$values ('saved'::public.match_status, 1::smallint)$$,
  'ada saves and judges a match'
);
select throws_ok('update public.matches set score = 100', '42501', null, 'ada cannot write a score');
select throws_ok(
  $$update public.matches set reasons = '{}'$$,
  '42501', null, 'ada cannot write reasons'
);
select throws_ok(
  $$insert into public.matches (job_id, score) values ('00000000-0000-0000-0000-0000000000b2', 100)$$,
  '42501', null, 'ada cannot set the score of a job she adds'
);
select throws_ok(
  $$insert into public.matches (user_id, job_id) values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-0000000000b2')$$,
  '42501', null, 'ada cannot add to bob''s list'
);
select throws_ok('delete from public.matches', '42501', null, 'ada cannot remove a match: she dismisses it');

-- A job that is not in the list may be saved; the database sets its score.
select results_eq(
  $$insert into public.matches (job_id, status) values ('00000000-0000-0000-0000-0000000000b2', 'saved')
    returning user_id, reasons -> 'parts' -> 'title'$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, '0'::jsonb)$$,
  'a saved job gets its reasons'
);
select results_eq(
  $$select score from public.matches where job_id = '00000000-0000-0000-0000-0000000000b2'$$,
  $$select score from public.match_jobs() where job_id = '00000000-0000-0000-0000-0000000000b2' and score > 0$$,
  'a saved job gets its score'
);
select throws_ok(
  $$insert into public.matches (job_id) values ('00000000-0000-0000-0000-0000000000b3')$$,
  '42501', null, 'ada cannot put bob''s own job in her list'
);
select throws_ok(
  $$insert into public.matches (job_id) values ('00000000-0000-0000-0000-0000000000b2')$$,
  '23505', null, 'a job is in a list only once'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.matches', 'ada reads matches with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.matches', 'bob reads none of ada''s matches');
select is_empty(
  $$update public.matches set status = 'dismissed' returning job_id$$,
  'bob dismisses none of ada''s matches'
);
select results_eq(
  $$insert into public.matches (job_id, status) values ('00000000-0000-0000-0000-0000000000b3', 'saved') returning score, reasons$$,
  $$values (0, '{}'::jsonb)$$,
  'a person without a profile saves a job without a score'
);
reset role;

select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.matches'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['job_id', 'status', 'feedback'],
  'a person adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.matches'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['status', 'feedback'],
  'a person edits these columns only'
);
select throws_ok(
  'update public.matches set score = 101',
  '23514', 'new row for relation "matches" violates check constraint "matches_score_is_a_percentage"',
  'a score is a percentage'
);
select throws_ok(
  'update public.matches set feedback = 0',
  '23514', 'new row for relation "matches" violates check constraint "matches_feedback_is_a_thumb"',
  'feedback is -1 or 1'
);

-- A decision in one tab is broadcast to the others. New scores are broadcast once for all.
delete from realtime.messages;
update public.matches set scored_at = now(), score = 42;
select is_empty('select * from realtime.messages', 'a new score alone is not broadcast');
update public.matches set status = 'saved', feedback = null;
delete from realtime.messages;
update public.matches set feedback = 1 where user_id = '00000000-0000-0000-0000-00000000000a'
  and job_id = '00000000-0000-0000-0000-0000000000b1';
select results_eq(
  $$select topic, event, payload - 'id', private from realtime.messages$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'match.changed', jsonb_build_object('job_id', '00000000-0000-0000-0000-0000000000b1'), true)$$,
  'feedback is broadcast on the owner''s private topic, by the job''s id only'
);

select * from finish();
rollback;
