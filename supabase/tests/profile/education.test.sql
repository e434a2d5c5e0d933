begin;
select plan(24);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.education', '42501', null, 'a visitor cannot read education');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.education (id, school, degree) values ('00000000-0000-0000-0000-0000000000e1', 'University of Leeds', 'BSc')
    returning user_id, cv_id$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, null::uuid)$$,
  'ada adds an education and owns it'
);
select throws_ok(
  $$insert into public.education (user_id, id, school, degree) values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-0000000000e9', 'University of Leeds', 'BSc')$$,
  '42501', null, 'ada cannot name the owner of an education'
);
select throws_ok(
  $$update public.education set cv_id = null$$,
  '42501', null, 'ada cannot write where an education came from'
);
select results_eq(
  $$update public.education set school = 'Second' returning school$$,
  array['Second'],
  'ada edits an education'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.education', 'ada reads an education with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.education', 'bob reads none of ada''s education');
select is_empty(
  $$update public.education set school = 'Mine' returning id$$,
  'bob edits none of ada''s education'
);
select is_empty('delete from public.education returning id', 'bob removes none of ada''s education');

reset role;
select results_eq(
  'select school from public.education where user_id = ''00000000-0000-0000-0000-00000000000a''',
  array['Second'],
  'ada''s education is unchanged'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.education'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['id', 'school', 'degree', 'area', 'started_on', 'started_precision', 'ended_on',
    'ended_precision', 'position'],
  'a person adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.education'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['school', 'degree', 'area', 'started_on', 'started_precision', 'ended_on', 'ended_precision',
    'position'],
  'a person edits these columns only'
);

-- A row that a worker wrote names its cv until the person edits it.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf',
  '{"size": 1000, "mimetype": "application/pdf"}'
);
insert into public.cvs (id, user_id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a',
  '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'ada.pdf'
);
update public.profiles set stale_at = null;
delete from pgmq.q_profile_embedding;
delete from realtime.messages;
update public.education set cv_id = '00000000-0000-0000-0000-0000000000c1';
select is_empty('select * from pgmq.q_profile_embedding', 'a worker''s write sends no message');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.education set school = 'Third' returning cv_id$$,
  $$values (null::uuid)$$,
  'an edited row names no cv'
);
delete from public.education;
reset role;
select results_eq(
  'select message from pgmq.q_profile_embedding',
  $$values (jsonb_build_object('user_id', '00000000-0000-0000-0000-00000000000a'))$$,
  'editing and removing make the profile stale, with one message'
);
select results_eq(
  $$select topic, event, payload - 'id' from realtime.messages$$,
  $$select 'user:00000000-0000-0000-0000-00000000000a', 'profile.changed', '{}'::jsonb from generate_series(1, 2)$$,
  'editing and removing are broadcast on ada''s topic'
);

select throws_ok(
  $$insert into public.education (user_id, position) values ('00000000-0000-0000-0000-00000000000a', 1)$$,
  '23514', 'new row for relation "education" violates check constraint "education_says_something"',
  'an education names a school, a degree or an area'
);
select throws_ok(
  $$insert into public.education (user_id, school) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "education" violates check constraint "education_school_fits"',
  'a school fits a line'
);
select throws_ok(
  $$insert into public.education (user_id, degree) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "education" violates check constraint "education_degree_fits"',
  'a degree fits a line'
);
select throws_ok(
  $$insert into public.education (user_id, area) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "education" violates check constraint "education_area_fits"',
  'an area fits a line'
);
select throws_ok(
  $$insert into public.education (user_id, school, started_on, ended_on) values ('00000000-0000-0000-0000-00000000000a', 'Leeds', '2020-02-01', '2020-01-01')$$,
  '23514', 'new row for relation "education" violates check constraint "education_ends_after_it_starts"',
  'an education ends after it starts'
);
select lives_ok(
  $$insert into public.education (user_id, school, started_on, started_precision, ended_on, ended_precision)
    values ('00000000-0000-0000-0000-00000000000a', 'Leeds', '2018-05-01', 'month', '2018-01-01', 'year')$$,
  'an end that is only a year is somewhere in it'
);
select throws_ok(
  $$insert into public.education (user_id, school, started_on, started_precision, ended_on, ended_precision)
    values ('00000000-0000-0000-0000-00000000000a', 'Leeds', '2018-05-01', 'month', '2017-01-01', 'year')$$,
  '23514', 'new row for relation "education" violates check constraint "education_ends_after_it_starts"',
  'a year before the start is no end'
);
select throws_ok(
  $$insert into public.education (user_id, school, started_precision) values ('00000000-0000-0000-0000-00000000000a', 'Leeds', 'year')$$,
  '23514', 'new row for relation "education" violates check constraint "education_precisions_are_of_dates"',
  'only a date has a precision'
);

select * from finish();
rollback;
