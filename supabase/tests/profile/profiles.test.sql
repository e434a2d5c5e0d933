begin;
select plan(27);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

-- A new account comes with its profile and preferences.
select results_eq(
  $$select profile.user_id, skills, profile.languages, links, stale_at, wish.locations
    from public.profiles as profile join public.preferences as wish using (user_id) order by 1$$,
  $$values
    ('00000000-0000-0000-0000-00000000000a'::uuid, '{}'::text[], '[]'::jsonb, '[]'::jsonb, null::timestamptz, '{}'::text[]),
    ('00000000-0000-0000-0000-00000000000b'::uuid, '{}', '[]', '[]', null, '{}')$$,
  'an account comes with an empty profile and empty preferences'
);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.profiles', '42501', null, 'a visitor cannot read profiles');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select user_id from public.profiles',
  array['00000000-0000-0000-0000-00000000000a'::uuid],
  'ada reads her own profile and no other'
);
select results_eq(
  $$update public.profiles set headline = 'Nurse', skills = '{Triage}'
    returning headline, skills, cv_id$$,
  $$values ('Nurse', '{Triage}'::text[], null::uuid)$$,
  'ada edits her profile'
);
select throws_ok(
  $$update public.profiles set seniority = 'executive'$$,
  '42501', null, 'ada cannot write derived columns'
);
select throws_ok(
  $$update public.profiles set user_id = '00000000-0000-0000-0000-00000000000b'$$,
  '42501', null, 'ada cannot change the owner of her profile'
);
select throws_ok(
  $$insert into public.profiles (headline) values ('Second self')$$,
  '42501', null, 'ada cannot add a profile'
);
select throws_ok('delete from public.profiles', '42501', null, 'ada cannot remove a profile alone');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.profiles', 'ada reads her profile with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty(
  $$select * from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  'bob does not see ada''s profile'
);
select is_empty(
  $$update public.profiles set headline = 'Mine' where user_id = '00000000-0000-0000-0000-00000000000a' returning user_id$$,
  'bob edits nothing of ada''s profile'
);
reset role;
select is(
  (select headline from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'),
  'Nurse',
  'ada''s headline is unchanged'
);

select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.profiles'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['headline', 'summary', 'skills', 'languages', 'links'],
  'a person writes no derived column'
);

-- The first edit sends a message, later edits none until it is claimed. Each edit sends an event.
select results_eq(
  $$select message from pgmq.q_profile_embedding$$,
  $$values (jsonb_build_object('user_id', '00000000-0000-0000-0000-00000000000a'))$$,
  'the first edit sends one message'
);
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.profiles set summary = 'Ten years of emergency care.';
reset role;
select is((select count(*) from pgmq.q_profile_embedding), 1::bigint, 'the second edit sends none');
select isnt(
  (select stale_at from public.profiles where user_id = '00000000-0000-0000-0000-00000000000a'), null,
  'the profile is marked as stale'
);
select results_eq(
  $$select topic, event, payload - 'id', private from realtime.messages$$,
  $$select 'user:00000000-0000-0000-0000-00000000000a', 'profile.changed', '{}'::jsonb, true from generate_series(1, 2)$$,
  'each edit is broadcast on ada''s private topic, without content'
);

-- A row from a cv names the cv until the person edits it.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf',
  '{"size": 1000, "mimetype": "application/pdf"}'
);
insert into public.cvs (id, user_id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000b',
  '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf', 'bob.pdf'
);
update public.profiles
set headline = 'Cook', cv_id = '00000000-0000-0000-0000-0000000000c1'
where user_id = '00000000-0000-0000-0000-00000000000b';
select is(
  (select cv_id from public.profiles where user_id = '00000000-0000-0000-0000-00000000000b'),
  '00000000-0000-0000-0000-0000000000c1', 'a row that a worker writes keeps naming its cv'
);
select is(
  (select stale_at from public.profiles where user_id = '00000000-0000-0000-0000-00000000000b'), null,
  'a worker''s write does not make the profile stale'
);
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.profiles set headline = 'Chef' returning headline, cv_id$$,
  $$values ('Chef', null::uuid)$$,
  'a row that bob edits names no cv'
);
reset role;

select throws_ok(
  $$update public.profiles set headline = repeat('x', 301)$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_headline_fits"', 'a headline fits a line'
);
select throws_ok(
  $$update public.profiles set summary = repeat('x', 10001)$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_summary_fits"', 'a summary fits a page'
);
select throws_ok(
  $$update public.profiles set skills = array_fill('x'::text, array[301])$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_skills_fit"', 'skills have a limit'
);
select throws_ok(
  $$update public.profiles set languages = '{}'$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_languages_are_a_list"', 'languages are a list'
);
select throws_ok(
  $$update public.profiles set links = '"x"'$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_links_are_a_list"', 'links are a list'
);
select throws_ok(
  $$update public.profiles set embedding_model = 'some-model'$$,
  '23514', 'new row for relation "profiles" violates check constraint "profiles_embedding_names_its_model"',
  'a model is named only with an embedding'
);

delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
select is_empty(
  $$select user_id from public.profiles where user_id = '00000000-0000-0000-0000-00000000000b'
    union all select user_id from public.preferences where user_id = '00000000-0000-0000-0000-00000000000b'
    union all select user_id from public.cvs where user_id = '00000000-0000-0000-0000-00000000000b'$$,
  'all rows are removed with the account'
);

select * from finish();
rollback;
