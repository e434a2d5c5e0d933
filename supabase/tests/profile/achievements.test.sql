begin;
select plan(28);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.experiences (id, user_id, title) values
  ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000a', 'Nurse');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.achievements', '42501', null, 'a visitor cannot read achievements');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.achievements (id, experience_id, text) values ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000e1', 'Cut waiting times by half.')
    returning user_id, cv_id$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, null::uuid)$$,
  'ada adds an achievement and owns it'
);
select throws_ok(
  $$insert into public.achievements (user_id, id, experience_id, text) values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-0000000000f9', '00000000-0000-0000-0000-0000000000e1', 'Cut waiting times by half.')$$,
  '42501', null, 'ada cannot name the owner of an achievement'
);
select throws_ok(
  $$update public.achievements set cv_id = null$$,
  '42501', null, 'ada cannot write where an achievement came from'
);
select results_eq(
  $$update public.achievements set text = 'Second' returning text$$,
  array['Second'],
  'ada edits an achievement'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.achievements', 'ada reads an achievement with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.achievements', 'bob reads none of ada''s achievements');
select is_empty(
  $$update public.achievements set text = 'Mine' returning id$$,
  'bob edits none of ada''s achievements'
);
select is_empty('delete from public.achievements returning id', 'bob removes none of ada''s achievements');
select throws_ok(
  $$insert into public.achievements (experience_id, text) values ('00000000-0000-0000-0000-0000000000e1', 'I was there too.')$$,
  '23503',
  'insert or update on table "achievements" violates foreign key constraint "achievements_belong_to_an_experience"',
  'bob cannot add an achievement to ada''s experience'
);
reset role;
select results_eq(
  'select text from public.achievements where user_id = ''00000000-0000-0000-0000-00000000000a''',
  array['Second'],
  'ada''s achievements are unchanged'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.achievements'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['id', 'experience_id', 'text', 'position'],
  'a person adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.achievements'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['text', 'position'],
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
update public.achievements set cv_id = '00000000-0000-0000-0000-0000000000c1';
select is_empty('select * from pgmq.q_profile_embedding', 'a worker''s write sends no message');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.achievements set text = 'Third' returning cv_id$$,
  $$values (null::uuid)$$,
  'an edited row names no cv'
);
delete from public.achievements;
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
  $$insert into public.achievements (user_id, experience_id, text) values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000e1', '')$$,
  '23514', 'new row for relation "achievements" violates check constraint "achievements_text_fits"',
  'an achievement is not empty'
);
select throws_ok(
  $$insert into public.achievements (user_id, experience_id, text) values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000e1', repeat('x', 4001))$$,
  '23514', 'new row for relation "achievements" violates check constraint "achievements_text_fits"',
  'an achievement fits the limit'
);

-- An experience with its lines

reset role;
delete from public.experiences;
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
create temporary table saved as
select public.save_experience('{"title": "Nurse", "position": 3}', array['One', 'Two', 'Two']) as id;
select results_eq(
  'select title, position, is_current, user_id from public.experiences',
  $$values ('Nurse', 3, false, '00000000-0000-0000-0000-00000000000a'::uuid)$$,
  'ada adds an experience'
);
select results_eq(
  'select text, position from public.achievements order by position',
  $$values ('One', 0), ('Two', 1), ('Two', 2)$$, 'the lines are saved with the experience'
);
create temporary table before as select id, text, position from public.achievements;
select lives_ok(
  $$select public.save_experience(
      '{"title": "Nurse", "started_on": "2016-01-01", "started_precision": "year"}',
      array['Two', 'New', 'One'], id
    ) from saved$$,
  'ada changes the experience'
);
select results_eq(
  'select started_on::text, started_precision::text, ended_precision::text from public.experiences',
  $$values ('2016-01-01', 'year', null)$$, 'a date is saved as exactly as it was said'
);
select results_eq(
  'select text, position from public.achievements order by position',
  $$values ('Two', 0), ('New', 1), ('One', 2)$$, 'the lines are exactly the given ones'
);
select results_eq(
  $$select before.text, before.position from before join public.achievements using (id) order by 2$$,
  $$values ('One', 0), ('Two', 1)$$, 'a line that stays keeps its row'
);
select throws_ok(
  $$select public.save_experience('{"title": "Cook"}', array['x', ''], id) from saved$$,
  '23514', null, 'a line that does not fit is refused'
);
select results_eq(
  'select title from public.experiences', array['Nurse'], 'nothing of a refused request is saved'
);
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  $$select public.save_experience('{"title": "Cook"}', '{}', id) from saved$$,
  'PT404', 'not_found', 'bob changes none of ada''s experiences'
);
reset role;

select * from finish();
rollback;
