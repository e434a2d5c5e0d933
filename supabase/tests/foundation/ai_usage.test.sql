begin;
select plan(15);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.ai_usage (user_id, task, engine, input_tokens) values
  ('00000000-0000-0000-0000-00000000000a', 'parse_cv', 'builtin', 0),
  ('00000000-0000-0000-0000-00000000000b', 'parse_cv', 'builtin', 0),
  (null, 'read_posting', 'builtin', 0);

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.ai_usage', '42501', null, 'a visitor cannot read usage');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select user_id, task from public.ai_usage',
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, 'parse_cv')$$,
  'ada reads her own usage, and neither bob''s nor rows without a person'
);
select throws_ok(
  $$insert into public.ai_usage (task, engine) values ('parse_cv', 'builtin')$$,
  '42501', null, 'ada cannot write usage'
);
select throws_ok('update public.ai_usage set cost = 0', '42501', null, 'ada cannot change a cost');
select throws_ok('delete from public.ai_usage', '42501', null, 'ada cannot remove usage');
select throws_ok(
  $$select nextval('public.ai_usage_id_seq')$$,
  '42501', null, 'ada cannot use the sequence of ids'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.ai_usage', 'ada reads her usage with a second factor');
reset role;

select lives_ok(
  $$select private.record_usage('00000000-0000-0000-0000-00000000000b', '[
    { "task": "parse_cv", "engine": "openai", "model": "small", "input_tokens": 900, "cost": 0.002 },
    { "task": "describe_candidate", "engine": "builtin" }
  ]')$$,
  'usage is recorded as its worker reports it'
);
select results_eq(
  $$select task, engine, model, input_tokens, output_tokens, cost from public.ai_usage
    where user_id = '00000000-0000-0000-0000-00000000000b' order by id offset 1$$,
  $$values
    ('parse_cv', 'openai', 'small', 900, 0, 0.002),
    ('describe_candidate', 'builtin', null, 0, 0, 0)$$,
  'missing values count as zero'
);
select lives_ok(
  $$select private.record_usage('00000000-0000-0000-0000-00000000000b', null)$$,
  'null as usage is allowed'
);
select is(
  (select count(*) from public.ai_usage where user_id = '00000000-0000-0000-0000-00000000000b'), 3::bigint,
  'null as usage adds no row'
);
select throws_ok(
  $$insert into public.ai_usage (task, engine, cost) values ('parse_cv', 'builtin', -1)$$,
  '23514', 'new row for relation "ai_usage" violates check constraint "ai_usage_is_not_negative"',
  'usage is never negative'
);

-- What was spent: the runner asks before it calls a provider.
insert into public.ai_usage (user_id, task, engine, cost, created_at) values
  ('00000000-0000-0000-0000-00000000000a', 'parse_cv', 'openai', 0.5, now()),
  ('00000000-0000-0000-0000-00000000000a', 'describe_candidate', 'builtin', 0, now()),
  (null, 'read_posting', 'openai', 0.25, now()),
  ('00000000-0000-0000-0000-00000000000a', 'parse_cv', 'openai', 9, now() - interval '25 hours');
insert into public.ai_usage (user_id, task, engine, fell_back) values
  ('00000000-0000-0000-0000-00000000000a', 'parse_cv', 'openai', 'timed_out'),
  ('00000000-0000-0000-0000-00000000000a', 'embed', 'openai', 'over_cap');
set local role authenticated;
select throws_ok(
  'select * from public.ai_spent()', '42501', null, 'ada cannot see what all people spent'
);
set local role service_role;
select results_eq(
  $$select * from public.ai_spent('00000000-0000-0000-0000-00000000000a')$$,
  $$values (0.752, 0.5, 2::bigint)$$,
  'a worker sees what all people and one person spent in a day, and the calls for that person'
);
select results_eq(
  'select * from public.ai_spent()', $$values (0.752, 0.0, 0::bigint)$$,
  'usage without a person is counted for no person'
);
reset role;

select * from finish();
rollback;
