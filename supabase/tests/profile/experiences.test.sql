begin;
select plan(27);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.experiences', '42501', null, 'a visitor cannot read experiences');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.experiences (id, employer, title) values ('00000000-0000-0000-0000-0000000000e1', 'Saint Mary', 'Nurse')
    returning user_id, cv_id$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, null::uuid)$$,
  'ada adds an experience and owns it'
);
select throws_ok(
  $$insert into public.experiences (user_id, id, employer, title) values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-0000000000e9', 'Saint Mary', 'Nurse')$$,
  '42501', null, 'ada cannot name the owner of an experience'
);
select throws_ok(
  $$update public.experiences set cv_id = null$$,
  '42501', null, 'ada cannot write where an experience came from'
);
select results_eq(
  $$update public.experiences set employer = 'Second' returning employer$$,
  array['Second'],
  'ada edits an experience'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.experiences', 'ada reads an experience with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.experiences', 'bob reads none of ada''s experiences');
select is_empty(
  $$update public.experiences set employer = 'Mine' returning id$$,
  'bob edits none of ada''s experiences'
);
select is_empty('delete from public.experiences returning id', 'bob removes none of ada''s experiences');

reset role;
select results_eq(
  'select employer from public.experiences where user_id = ''00000000-0000-0000-0000-00000000000a''',
  array['Second'],
  'ada''s experiences are unchanged'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.experiences'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['id', 'employer', 'title', 'started_on', 'started_precision', 'ended_on', 'ended_precision',
    'is_current', 'location', 'position'],
  'a person adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.experiences'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['employer', 'title', 'started_on', 'started_precision', 'ended_on', 'ended_precision',
    'is_current', 'location', 'position'],
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
update public.experiences set cv_id = '00000000-0000-0000-0000-0000000000c1';
select is_empty('select * from pgmq.q_profile_embedding', 'a worker''s write sends no message');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.experiences set employer = 'Third' returning cv_id$$,
  $$values (null::uuid)$$,
  'an edited row names no cv'
);
delete from public.experiences;
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
  $$insert into public.experiences (user_id, location) values ('00000000-0000-0000-0000-00000000000a', 'Leeds')$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_say_something"',
  'an experience names an employer or a title'
);
select throws_ok(
  $$insert into public.experiences (user_id, employer) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_employer_fits"',
  'an employer fits a line'
);
select throws_ok(
  $$insert into public.experiences (user_id, title) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_title_fits"',
  'a title fits a line'
);
select throws_ok(
  $$insert into public.experiences (user_id, title, location) values ('00000000-0000-0000-0000-00000000000a', 'Nurse', repeat('x', 301))$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_location_fits"',
  'a location fits a line'
);
select throws_ok(
  $$insert into public.experiences (user_id, title, started_on, ended_on) values ('00000000-0000-0000-0000-00000000000a', 'Nurse', '2020-02-01', '2020-01-01')$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_end_after_they_start"',
  'an experience ends after it starts'
);
select lives_ok(
  $$insert into public.experiences (user_id, title, started_on, started_precision, ended_on, ended_precision)
    values ('00000000-0000-0000-0000-00000000000a', 'Nurse', '2018-05-01', 'month', '2018-01-01', 'year')$$,
  'an end that is only a year is somewhere in it'
);
select throws_ok(
  $$insert into public.experiences (user_id, title, started_on, started_precision, ended_on, ended_precision)
    values ('00000000-0000-0000-0000-00000000000a', 'Nurse', '2018-05-01', 'month', '2017-01-01', 'year')$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_end_after_they_start"',
  'a year before the start is no end'
);
select throws_ok(
  $$insert into public.experiences (user_id, title, ended_precision) values ('00000000-0000-0000-0000-00000000000a', 'Nurse', 'year')$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_precisions_are_of_dates"',
  'only a date has a precision'
);
select throws_ok(
  $$insert into public.experiences (user_id, title, is_current, ended_on) values ('00000000-0000-0000-0000-00000000000a', 'Nurse', true, '2020-01-01')$$,
  '23514', 'new row for relation "experiences" violates check constraint "experiences_current_ones_have_no_end"',
  'a current experience has no end'
);

-- Their order

reset role;
delete from public.experiences;
insert into public.experiences (id, user_id, title, position) values
  ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000a', 'First', 0),
  ('00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-00000000000a', 'Second', 0),
  ('00000000-0000-0000-0000-0000000000e3', '00000000-0000-0000-0000-00000000000a', 'Third', 7),
  ('00000000-0000-0000-0000-0000000000e4', '00000000-0000-0000-0000-00000000000b', 'Bob', 0);
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select public.move_experience_up('00000000-0000-0000-0000-0000000000e3');
select results_eq(
  'select title from public.experiences order by position',
  array['First', 'Third', 'Second'], 'an experience moves up, past its neighbour'
);
select public.move_experience_up('00000000-0000-0000-0000-0000000000e1');
select public.move_experience_up('00000000-0000-0000-0000-0000000000e4');
select results_eq(
  'select title, position from public.experiences order by position',
  $$values ('First', 0), ('Third', 1), ('Second', 2)$$,
  'the first experience stays first, and bob cannot move ada''s'
);
reset role;

select * from finish();
rollback;
