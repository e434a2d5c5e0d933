begin;
select plan(20);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.preferences', '42501', null, 'a visitor cannot read preferences');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.preferences
    set locations = '{Leeds,Remote}', workplace_types = '{remote,hybrid}', salary_min = 40000,
      salary_currency = 'GBP', min_score = 50
    returning user_id, locations$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, '{Leeds,Remote}'::text[])$$,
  'ada sets her preferences, and reads only her own'
);
select throws_ok(
  $$update public.preferences set user_id = '00000000-0000-0000-0000-00000000000b'$$,
  '42501', null, 'ada cannot change the owner of her preferences'
);
select throws_ok(
  $$insert into public.preferences (locations) values ('{Leeds}')$$,
  '42501', null, 'ada cannot add preferences, since they come with the account'
);
select throws_ok('delete from public.preferences', '42501', null, 'ada cannot remove her preferences');
select throws_ok(
  $$update public.preferences set workplace_types = '{moon}'$$,
  '22P02', null, 'an unknown workplace type is refused'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.preferences', 'ada reads her preferences with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty(
  $$select * from public.preferences where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  'bob does not see ada''s preferences'
);
select is_empty(
  $$update public.preferences set min_score = 100 where user_id = '00000000-0000-0000-0000-00000000000a' returning user_id$$,
  'bob changes none of ada''s preferences'
);
reset role;
select is(
  (select min_score from public.preferences where user_id = '00000000-0000-0000-0000-00000000000a'), 50,
  'ada''s preferences are unchanged'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.preferences'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['locations', 'workplace_types', 'employment_types', 'seniorities', 'departments', 'languages', 'salary_min', 'salary_currency', 'posted_within_days', 'min_score', 'ignored_companies', 'ignored_industries'],
  'a person writes every filter and nothing else'
);

update public.preferences set updated_at = now() - interval '1 day', min_score = 1;
select is(
  (select updated_at from public.preferences where user_id = '00000000-0000-0000-0000-00000000000a'), now(),
  'the database sets the time of a change'
);

select throws_ok(
  $$update public.preferences set salary_min = 0, salary_currency = 'GBP'$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_salary_is_positive"',
  'a salary floor is not negative'
);
select throws_ok(
  $$update public.preferences set salary_min = 1, salary_currency = null$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_salary_names_its_currency"',
  'a salary floor has a currency'
);
select throws_ok(
  $$update public.preferences set salary_currency = 'pounds'$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_currency_is_a_code"',
  'a currency is a code of three letters'
);
select throws_ok(
  $$update public.preferences set posted_within_days = 0$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_age_is_positive"',
  'posted_within_days is at least one'
);
select throws_ok(
  $$update public.preferences set posted_within_days = 366$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_age_is_positive"',
  'posted_within_days is at most a year'
);
select throws_ok(
  $$update public.preferences set min_score = 101$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_min_score_is_a_percentage"',
  'a score is a percentage'
);
select throws_ok(
  $$update public.preferences set locations = array_fill('x'::text, array[51])$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_lists_are_short"',
  'a list has a limit'
);
select throws_ok(
  $$update public.preferences set ignored_companies = array_fill('x'::text, array[501])$$,
  '23514', 'new row for relation "preferences" violates check constraint "preferences_lists_are_short"',
  'the list of ignored companies has a limit'
);

select * from finish();
rollback;
