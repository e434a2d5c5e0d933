-- Answers of AI models: kept sealed for a while, and only functions read and write them.
begin;
select plan(14);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
create function pg_temp.key(letter text) returns text language sql as $$ select repeat(letter, 64) $$;
grant execute on function pg_temp.key(text) to public;

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from private.ai_cache', '42501', null, 'ada cannot read the cache');
select throws_ok(
  $$select * from public.read_ai_answer('x')$$, '42501', null, 'ada cannot ask for an answer'
);
select throws_ok(
  $$select public.write_ai_answer(pg_temp.key('a'), 'parse_cv', 'AAAA', '1')$$, '42501', null,
  'ada cannot store an answer'
);

set local role service_role;
set local request.jwt.claims = '{"role": "service_role"}';
select throws_ok(
  'select * from private.ai_cache', '42501', null, 'a worker cannot read the whole cache'
);
select lives_ok(
  $$select public.write_ai_answer(pg_temp.key('a'), 'parse_cv', 'AAAA', '1', '00000000-0000-0000-0000-00000000000a'),
    public.write_ai_answer(pg_temp.key('b'), 'parse_cv', 'BBBB', '1', '00000000-0000-0000-0000-00000000000b'),
    public.write_ai_answer(pg_temp.key('c'), 'read_posting', 'CCCC', '1')$$,
  'a worker stores answers'
);
select results_eq(
  $$select * from public.read_ai_answer(pg_temp.key('a'))$$, $$values ('AAAA', '1')$$,
  'a worker finds a stored answer again'
);
select is_empty($$select * from public.read_ai_answer(pg_temp.key('d'))$$, 'another question has no answer');
select public.write_ai_answer(pg_temp.key('a'), 'parse_cv', 'EEEE', '2', '00000000-0000-0000-0000-00000000000a');
select results_eq(
  $$select * from public.read_ai_answer(pg_temp.key('a'))$$, $$values ('EEEE', '2')$$,
  'the newer answer replaces the older one'
);
select lives_ok(
  $$select public.write_ai_answer(pg_temp.key('f'), 'parse_cv', 'FFFF', '1', '00000000-0000-0000-0000-0000000000ff')$$,
  'storing an answer about a removed account does not fail'
);
select is_empty(
  $$select * from public.read_ai_answer(pg_temp.key('f'))$$,
  'an answer about a removed account is not kept'
);
reset role;

select throws_ok(
  $$insert into private.ai_cache (key, task, sealed, key_id) values ('a CV', 'parse_cv', '', '1')$$,
  '23514', null, 'a key is a hash, never a text'
);
delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
select is_empty($$select * from public.read_ai_answer(pg_temp.key('b'))$$, 'answers go with the account');

update private.ai_cache set expires_at = now() - interval '1 second' where key = pg_temp.key('a');
select is_empty($$select * from public.read_ai_answer(pg_temp.key('a'))$$, 'an old answer is not given');
select private.prune_queues();
select results_eq(
  'select task from private.ai_cache', array['read_posting'],
  'old answers are pruned with the queues'
);

select * from finish();
rollback;
