-- refresh_matches makes the caller's list again and keeps the person's decisions.
begin;
select plan(17);

-- A direction in two of the 384 dimensions.
create function pg_temp.direction(x real, y real) returns extensions.vector language sql as $$
  select (array[x, y] || array_fill(0::real, array[382]))::extensions.vector
$$;
insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
update public.profiles
set embedding = pg_temp.direction(1, 0), embedding_model = 'model-1', match_text = 'A nurse.',
  title_families = '{nurse,midwife,carer}', title_fields = '{health}', seniority = 'senior',
  evidence = '{"Triage": { "text": "Led triage for 40 beds.", "source_id": "f1" }}'
where user_id = '00000000-0000-0000-0000-00000000000a';

insert into public.jobs
  (id, source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model,
  title_family, locations)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', 'Nurse', 'Acme', 'h1', 'd1', pg_temp.direction(1, 0), 'model-1', 'nurse', '{Leeds}'),
  ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', '2', 'Midwife', 'Acme', 'h2', 'd2', pg_temp.direction(1, 1), 'model-1', 'midwife', '{Leeds}'),
  ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000a1', '3', 'Carer', 'Acme', 'h3', 'd3', pg_temp.direction(1, 1), 'model-1', 'carer', '{York}'),
  ('00000000-0000-0000-0000-0000000000b4', '00000000-0000-0000-0000-0000000000a1', '4', 'Cook', 'Acme', 'h4', 'd4', pg_temp.direction(1, 2), 'model-1', 'cook', '{York}'),
  ('00000000-0000-0000-0000-0000000000b5', '00000000-0000-0000-0000-0000000000a1', '5', 'Welder', 'Acme', 'h5', 'd5', pg_temp.direction(-1, 0), 'model-1', 'welder', '{York}');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select public.refresh_matches()', '42501', null, 'a visitor cannot refresh');
set local role authenticated;
set local request.jwt.claims = '{"role": "authenticated"}';
select throws_ok(
  'select public.refresh_matches()', 'PT401', 'auth.required', 'a token without a person cannot refresh'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  $$select private.refresh_matches('00000000-0000-0000-0000-00000000000b')$$, '42501', null, 'ada cannot refresh for bob'
);
select is(public.refresh_matches(), 5, 'ada refreshes and gets the number of matches');
select results_eq(
  $$select job.title, match.status, match.score
    from public.matches as match join public.jobs as job on job.id = match.job_id
    order by match.score desc, job.title$$,
  $$select title, status, score from public.match_jobs() order by score desc, title$$,
  'the list equals the ranking of match_jobs'
);
reset role;
select results_eq(
  $$select topic, event, payload - 'id', private from realtime.messages$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'matches.refreshed', '{}'::jsonb, true)$$,
  'a refresh is broadcast to its person'
);
select is_empty(
  $$select * from public.matches where user_id = '00000000-0000-0000-0000-00000000000b'$$,
  'bob''s list is unchanged'
);

-- Ada saves the cook, dismisses the nurse, dislikes the welder, and moves to Leeds.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.matches set status = 'saved' where job_id = '00000000-0000-0000-0000-0000000000b4';
update public.matches set status = 'dismissed' where job_id = '00000000-0000-0000-0000-0000000000b1';
update public.matches set feedback = -1 where job_id = '00000000-0000-0000-0000-0000000000b5';
update public.preferences set locations = '{Leeds}';
select is(public.refresh_matches(), 1, 'one job passes the new filters');
select bag_eq(
  'select job_id, status, feedback from public.matches',
  $$values
    ('00000000-0000-0000-0000-0000000000b1'::uuid, 'dismissed'::public.match_status, null::smallint),
    ('00000000-0000-0000-0000-0000000000b2', 'new', null), ('00000000-0000-0000-0000-0000000000b4', 'saved', null), ('00000000-0000-0000-0000-0000000000b5', 'new', -1)$$,
  'saved, dismissed and judged matches stay, and the others are replaced'
);
update public.preferences set locations = '{}', min_score = 60;
select is(public.refresh_matches(), 2, 'a minimum score cuts the list');
reset role;

-- A dismissed job never returns, even when it changes. A saved job is scored again.
update public.jobs set embedding = pg_temp.direction(1, 0), content_hash = 'new';
update public.matches set scored_at = now() - interval '1 day', score = 1;
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.preferences set min_score = null;
select is(public.refresh_matches(), 4, 'all jobs except the dismissed one are ranked');
select bag_eq(
  $$select job_id, status, feedback, score > 1 as is_scored, scored_at = now() as is_fresh from public.matches$$,
  $$values
    ('00000000-0000-0000-0000-0000000000b1'::uuid, 'dismissed'::public.match_status, null::smallint, false, false),
    ('00000000-0000-0000-0000-0000000000b2', 'new', null, true, true), ('00000000-0000-0000-0000-0000000000b3', 'new', null, true, true),
    ('00000000-0000-0000-0000-0000000000b4', 'saved', null, true, true), ('00000000-0000-0000-0000-0000000000b5', 'new', -1, true, true)$$,
  'scores are new and decisions stay'
);
reset role;

-- A list has 200 places.
insert into public.jobs
  (source_id, external_id, title, company, content_hash, duplicate_key, embedding, embedding_model)
select '00000000-0000-0000-0000-0000000000a1', 'x' || n, 'Job ' || n, 'Acme', 'x' || n, 'x' || n,
  pg_temp.direction(1, (n / 100.0)::real), 'model-1'
from generate_series(1, 300) as n;
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select is(public.refresh_matches(), 200, 'a list has 200 places');
select results_eq(
  $$select count(*) filter (where status = 'new' and feedback is null),
      count(*) filter (where status = 'saved'), count(feedback) from public.matches$$,
  $$values (200::bigint, 1::bigint, 1::bigint)$$,
  'saved and judged matches stay beside the 200'
);
reset role;

-- The daily refresh of all lists.
update public.profiles
set embedding = pg_temp.direction(-1, 0), embedding_model = 'model-1' where user_id = '00000000-0000-0000-0000-00000000000b';
delete from realtime.messages;
select lives_ok('select private.match_everybody()', 'the daily refresh runs');
select is(
  (select count(*) from public.matches where user_id = '00000000-0000-0000-0000-00000000000b'), 200::bigint,
  'the daily refresh makes a list for everybody with a profile'
);
select bag_eq(
  'select topic, event from realtime.messages',
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'matches.refreshed'), ('user:00000000-0000-0000-0000-00000000000b', 'matches.refreshed')$$,
  'the daily refresh is broadcast to each person'
);

select * from finish();
rollback;
