-- Limits and allowances: which requests are counted, which are refused, and who may change a limit.
begin;
select plan(34);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

select results_eq(
  'select name, amount, period from private.rate_limits order by name',
  $$values ('cvs', 50, '24 hours'::interval), ('requests', 100, '1 minute')$$,
  'a new account has 100 requests a minute and 50 cvs a day'
);
select throws_ok(
  'update private.rate_limits set amount = 0',
  '23514', null, 'the amount of a limit is positive'
);
select throws_ok(
  $$update private.rate_limits set period = '0'$$,
  '23514', null, 'the period of a limit is positive'
);
select ok(
  exists (
    select from pg_db_role_setting where setrole = 'authenticator'::regrole
      and 'pgrst.db_pre_request=private.limit_writes' = any (setconfig)
  ),
  'PostgREST is set to call limit_writes'
);

-- The bucket refills so slowly here that a pause of the machine changes no count.

update private.rate_limits set period = '100 days' where name = 'requests';
select results_eq(
  $$select count(*) from generate_series(1, 150)
    where private.take_token('requests', '00000000-0000-0000-0000-00000000000a') is null$$,
  array[100::bigint],
  'a hundred tokens are there at once, and no more'
);
select ok(
  private.take_token('requests', '00000000-0000-0000-0000-00000000000a') between 86000 and 86400,
  'one token comes back after a hundredth of the period'
);
select is(
  private.take_token('requests', '00000000-0000-0000-0000-00000000000b'), null,
  'ada''s requests do not limit bob'
);
select is(
  private.take_token('cvs', '00000000-0000-0000-0000-00000000000a'), null,
  'ada''s requests do not limit her cvs'
);

update private.allowances set full_at = full_at - interval '50 days' where limit_name = 'requests';
select results_eq(
  $$select count(*) between 49 and 51 from generate_series(1, 100)
    where private.take_token('requests', '00000000-0000-0000-0000-00000000000a') is null$$,
  array[true],
  'half of the tokens are back after half a period'
);
update private.allowances set full_at = now() - interval '10 years' where limit_name = 'requests';
select results_eq(
  $$select count(*) from generate_series(1, 150)
    where private.take_token('requests', '00000000-0000-0000-0000-00000000000a') is null$$,
  array[100::bigint],
  'a long absence saves no extra tokens'
);
update private.allowances set full_at = now() + interval '1000 days' where limit_name = 'requests';
select is(
  private.take_token('requests', '00000000-0000-0000-0000-00000000000a'), null,
  'a clock that is set back locks nobody out'
);
select ok(
  (select full_at <= clock_timestamp() + interval '100 days' from private.allowances
    where limit_name = 'requests' and user_id = '00000000-0000-0000-0000-00000000000a'),
  'a clock that is set back is forgotten at once'
);
select throws_ok(
  $$select private.take_token('nothing', '00000000-0000-0000-0000-00000000000a')$$,
  'P0002', null, 'an unknown limit is refused'
);
select throws_ok(
  $$select private.take_token('requests', '00000000-0000-0000-0000-0000000000ff')$$,
  'PT401', 'auth.required', 'a removed account takes no token'
);

-- Requests over REST

create function pg_temp.left_over() returns bigint language sql as $$
  select count(*) from generate_series(1, 200) where private.take_token('requests', '00000000-0000-0000-0000-00000000000a') is null
$$;
create function pg_temp.spend() returns bigint language sql security definer as $$
  update private.allowances set full_at = clock_timestamp() + interval '100 days'
  where user_id = '00000000-0000-0000-0000-00000000000a';
  select pg_temp.left_over()
$$;
create function pg_temp.rest() returns void language sql security definer as $$
  update private.allowances set full_at = clock_timestamp() where user_id = '00000000-0000-0000-0000-00000000000a'
$$;

select pg_temp.spend();
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
set local request.method = 'POST';
select throws_like(
  'select private.limit_writes()',
  '{"code" : "rate\_limited", "message" : "Too many requests in a short time. Wait a moment, then go on.", "details" : null, "hint" : "Try again in 86___ s."}',
  'a write too many is refused in the one shape of an error'
);
set local request.method = 'PATCH';
select throws_ok(
  'select private.limit_writes()', 'PGRST', null, 'PATCH is refused'
);
set local request.method = 'DELETE';
select throws_ok('select private.limit_writes()', 'PGRST', null, 'DELETE is refused');
set local request.method = 'GET';
select lives_ok('select private.limit_writes()', 'GET is not limited');
set local request.method = 'HEAD';
select lives_ok('select private.limit_writes()', 'HEAD is not limited');
set local request.method = 'OPTIONS';
select lives_ok('select private.limit_writes()', 'OPTIONS is not limited');
set local request.method = 'POST';
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select lives_ok('select private.limit_writes()', 'bob may still write');
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';

select pg_temp.rest();
select lives_ok('select private.limit_writes()', 'ada writes again after the wait');

set local role service_role;
set local request.jwt.claims = '{"role": "service_role"}';
select lives_ok(
  $$select private.limit_writes() from generate_series(1, 300)$$,
  'the service role is not limited'
);
set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select lives_ok('select private.limit_writes()', 'a visitor is not limited');
select throws_ok('select * from private.allowances', '42501', null, 'a visitor reads no allowance');

-- Who may change limits

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from private.rate_limits', '42501', null, 'ada reads no limit');
select throws_ok('delete from private.allowances', '42501', null, 'ada cannot reset her allowance');
select throws_ok(
  $$select public.set_rate_limit('requests', 1000, '1 minute')$$,
  '42501', null, 'ada cannot raise a limit'
);
select throws_ok(
  $$select public.take_request('00000000-0000-0000-0000-00000000000b')$$,
  '42501', null, 'ada cannot take tokens of bob'
);

set local role service_role;
set local request.jwt.claims = '{"role": "service_role"}';
select is(
  public.take_request('00000000-0000-0000-0000-00000000000b'), null,
  'functions take a token for their caller'
);
select lives_ok(
  $$select public.set_rate_limit('requests', 3, '1 hour')$$,
  'an operator changes a limit'
);
select throws_ok(
  $$select public.set_rate_limit('nothing', 3, '1 hour')$$,
  'PT404', 'not_found', 'only an existing limit can be changed'
);
reset role;
delete from private.allowances;
select results_eq(
  $$select count(*) from generate_series(1, 10)
    where private.take_token('requests', '00000000-0000-0000-0000-00000000000a') is null$$,
  array[3::bigint],
  'a changed limit holds at once'
);

delete from auth.users where id = '00000000-0000-0000-0000-00000000000a';
select is_empty(
  $$select from private.allowances where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  'allowances are removed with the account'
);

select * from finish();
rollback;
