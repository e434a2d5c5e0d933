begin;
select plan(22);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.consents', '42501', null, 'a visitor cannot read consents');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.consents (purpose, version) values ('privacy', '2026-01-01')
    returning user_id, granted_at = now(), withdrawn_at$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, true, null::timestamptz)$$,
  'ada agrees, and the database sets the time'
);
select throws_ok(
  $$insert into public.consents (purpose, version) values ('privacy', '2026-01-01')$$,
  '23505', null, 'a consent that holds cannot be given twice'
);
select lives_ok(
  $$insert into public.consents (purpose, version) values ('privacy', '2026-02-01')$$,
  'another wording needs its own consent'
);
select lives_ok(
  $$insert into public.consents (purpose, version, recipient)
    values ('ai_provider', '2026-01-01', 'ai.example'), ('ai_provider', '2026-01-01', 'other.example')$$,
  'another recipient needs its own consent'
);
select throws_ok(
  $$insert into public.consents (purpose, version) values ('ai_provider', '2026-01-01')$$,
  '23514', null, 'a consent to the AI provider names its recipient'
);
select throws_ok(
  $$insert into public.consents (purpose, version) values ('privacy', 'newest')$$,
  '23514', null, 'a version must be a date'
);
select throws_ok(
  $$insert into public.consents (user_id, purpose, version)
    values ('00000000-0000-0000-0000-00000000000b', 'privacy', '2026-01-01')$$,
  '42501', null, 'ada cannot agree for bob'
);
select throws_ok(
  $$insert into public.consents (purpose, version, granted_at) values ('privacy', '2026-03-01', '2020-01-01')$$,
  '42501', null, 'ada cannot set an earlier time of agreeing'
);
select throws_ok(
  $$update public.consents set granted_at = now()$$,
  '42501', null, 'ada cannot change when she agreed'
);
select throws_ok(
  $$update public.consents set version = '2026-03-01'$$,
  '42501', null, 'ada cannot change what she agreed to'
);
select throws_ok('delete from public.consents', '42501', null, 'ada cannot delete a consent');
select results_eq(
  $$update public.consents set withdrawn_at = '2020-01-01' where version = '2026-01-01' and purpose = 'privacy'
    returning withdrawn_at$$,
  $$values (now())$$,
  'ada withdraws, and the database sets the time'
);
select is_empty(
  $$update public.consents set withdrawn_at = null where version = '2026-01-01' and purpose = 'privacy' returning id$$,
  'a withdrawn consent cannot be given back'
);
select lives_ok(
  $$insert into public.consents (purpose, version) values ('privacy', '2026-01-01')$$,
  'ada may agree again'
);
select is(
  (select count(*)::int from public.consents where purpose = 'privacy' and version = '2026-01-01'), 2,
  'her history holds both consents'
);

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.consents', 'ada reads her consents with a second factor');

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.consents', 'bob reads none of ada''s consents');
select is_empty(
  $$update public.consents set withdrawn_at = now() returning id$$,
  'bob withdraws none of ada''s consents'
);

reset role;
select is_empty(
  'select * from pgmq.q_profile_embedding', 'agreeing does not describe an empty profile'
);
update public.profiles set match_text = 'A nurse.', stale_at = null
where user_id = '00000000-0000-0000-0000-00000000000b';
set local role authenticated;
insert into public.consents (purpose, version) values ('privacy', '2026-01-01');
insert into public.consents (purpose, version, recipient) values ('ai_provider', '2026-01-01', 'ai.example');
reset role;
select results_eq(
  $$select message ->> 'user_id' from pgmq.q_profile_embedding$$,
  array['00000000-0000-0000-0000-00000000000b'],
  'a profile without an embedding is described again, once'
);
delete from auth.users where id = '00000000-0000-0000-0000-00000000000a';
select is_empty(
  $$select * from public.consents where user_id = '00000000-0000-0000-0000-00000000000a'$$,
  'consents are removed with the account'
);

select * from finish();
rollback;
