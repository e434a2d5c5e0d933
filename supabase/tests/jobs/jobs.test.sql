begin;
select plan(27);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');
insert into public.jobs (id, source_id, external_id, user_id, title, company, content_hash, duplicate_key)
values
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', '1', null, 'Welder', 'Acme', 'h1', 'd1'),
  ('00000000-0000-0000-0000-0000000000b2', null, null, '00000000-0000-0000-0000-00000000000b', 'Secret cook', 'Diner', 'h2', 'd2');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.jobs', '42501', null, 'a visitor cannot read jobs');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq('select title from public.jobs', array['Welder'], 'ada reads shared jobs, not bob''s own');
select throws_ok(
  $$insert into public.jobs (title, company, content_hash, duplicate_key) values ('CEO', 'Acme', 'h', 'd')$$,
  '42501', null, 'ada cannot write a shared job'
);
select throws_ok(
  $$update public.jobs set title = 'CEO'$$,
  '42501', null, 'ada cannot change a shared job'
);
select throws_ok('delete from public.jobs', '42501', null, 'ada cannot remove a shared job');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.jobs', 'ada reads jobs with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select bag_eq('select title from public.jobs', array['Welder', 'Secret cook'], 'bob reads shared jobs and his own');

set local request.jwt.claims = '{"role": "authenticated"}';
select is_empty('select * from public.jobs', 'a token without a person reads nothing');
reset role;

select throws_ok(
  $$update public.jobs set user_id = '00000000-0000-0000-0000-00000000000a' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_come_from_a_source_or_a_person"',
  'a job has a source or an owner, not both'
);
select throws_ok(
  $$update public.jobs set source_id = null where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_come_from_a_source_or_a_person"',
  'a job has a source or an owner'
);
select throws_ok(
  $$update public.jobs set title = '' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_title_fits"',
  'a job has a title'
);
select throws_ok(
  $$update public.jobs set description = repeat('x', 100001) where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_description_fits"',
  'a description has a limit'
);
select throws_ok(
  $$update public.jobs set salary_min = 2, salary_max = 1, salary_currency = 'GBP', salary_period = 'year' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_salary_is_a_range"',
  'the top of a salary range is not below its bottom'
);
select throws_ok(
  $$update public.jobs set salary_min = 0, salary_max = 0, salary_currency = 'GBP', salary_period = 'year' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_salary_is_positive"',
  'a salary is not negative'
);
select throws_ok(
  $$update public.jobs set salary_min = 1, salary_currency = 'GBP' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_salary_names_its_currency"',
  'an amount of pay has a currency and a period'
);
select throws_ok(
  $$update public.jobs set years_min = 5, years_max = 3 where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_years_are_a_range"',
  'the most years of experience are not fewer than the least'
);
select throws_ok(
  $$update public.jobs set years_min = 99 where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_years_fit_a_life"',
  '99 years of experience are refused'
);
select throws_ok(
  $$update public.jobs set phrases = '["30k"]' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_phrases_fit"',
  'phrases are an object with a phrase for each fact'
);
select throws_ok(
  $$update public.jobs set phrases = jsonb_build_object('salary', repeat('x', 200001)) where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_phrases_fit"',
  'phrases have a size limit'
);
select throws_ok(
  $$update public.jobs set url = 'javascript:alert(1)' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_urls_are_web_addresses"',
  'an address is a web address'
);
select throws_ok(
  $$update public.jobs set apply_url = 'file:///etc/passwd' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_urls_are_web_addresses"',
  'an apply address is a web address'
);
select throws_ok(
  $$update public.jobs set embedding_model = 'some-model' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_embedding_names_its_model"',
  'a model is named only with an embedding'
);
select throws_ok(
  $$update public.jobs set duplicate_of = '00000000-0000-0000-0000-0000000000b1' where id = '00000000-0000-0000-0000-0000000000b1'$$,
  '23514', 'new row for relation "jobs" violates check constraint "jobs_are_not_their_own_copy"',
  'a job is not its own copy'
);
select throws_ok(
  $$insert into public.jobs (source_id, external_id, title, company, content_hash, duplicate_key)
    values ('00000000-0000-0000-0000-0000000000a1', '1', 'Welder', 'Acme', 'h', 'd')$$,
  '23505', 'duplicate key value violates unique constraint "jobs_are_listed_once"',
  'a posting of a source is listed once'
);

-- Pay for a year of full-time work.
select results_eq(
  $$select private.yearly_amount(10, period) from unnest(enum_range(null::public.job_salary_period)) as period$$,
  array[10, 120, 520, 2600, 20800]::numeric[],
  'a year has 12 months, 52 weeks, 260 days or 2,080 hours of work'
);
select is(private.yearly_amount(null, 'year'), null, 'an unknown amount stays unknown');

delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
select results_eq(
  'select title from public.jobs', array['Welder'],
  'a person''s own jobs are removed with the account'
);

select * from finish();
rollback;
