-- list_sessions, end_session, end_other_sessions: for a person's own sessions only.
begin;
select plan(16);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into auth.sessions (id, user_id, aal, user_agent, created_at, refreshed_at, not_after) values
  ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', 'aal1', 'Phone', '2026-01-01T00:00:00Z', '2026-01-03T12:00:00', null),
  ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-00000000000a', 'aal1', 'Laptop', '2026-01-02T00:00:00Z', null, null),
  ('00000000-0000-0000-0000-0000000000a3', '00000000-0000-0000-0000-00000000000a', 'aal1', 'Old', '2026-01-02T00:00:00Z', null, '2026-01-03T00:00:00Z'),
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', 'aal1', null, '2026-01-01T00:00:00Z', null, null);
insert into auth.refresh_tokens (token, user_id, session_id) values
  ('phone', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000a1'),
  ('laptop', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000a2');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.list_sessions()', '42501', null, 'a visitor lists no sessions');
select throws_ok(
  $$select public.end_session('00000000-0000-0000-0000-0000000000a1')$$, '42501', null,
  'a visitor ends no session'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1", "session_id": "00000000-0000-0000-0000-0000000000a2"}';
select throws_ok('select * from auth.sessions', '42501', null, 'nobody reads the table itself');
select results_eq(
  'select user_agent, used_at, is_current from public.list_sessions()',
  $$values ('Laptop', '2026-01-02T00:00:00Z'::timestamptz, true),
    ('Phone', '2026-01-03T12:00:00Z'::timestamptz, false)$$,
  'ada sees her sessions, this one first, and no expired one'
);
select throws_ok(
  $$select public.end_session('00000000-0000-0000-0000-0000000000b1')$$,
  'PT404', 'not_found', 'ada cannot end bob''s session'
);
select lives_ok(
  $$select public.end_session('00000000-0000-0000-0000-0000000000a1')$$,
  'ada ends one of her sessions'
);
select throws_ok(
  $$select public.end_session('00000000-0000-0000-0000-0000000000a1')$$,
  'PT404', 'not_found', 'an ended session cannot be ended again'
);
reset role;
select set_eq(
  'select token from auth.refresh_tokens', array['laptop'],
  'the refresh token of the ended session is gone'
);
select results_eq(
  'select topic, event from realtime.messages',
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'session.ended')$$,
  'ada''s open pages hear of the ended session'
);
select isnt_empty(
  $$select from auth.sessions where id = '00000000-0000-0000-0000-0000000000b1'$$, 'bob is still signed in'
);

insert into auth.sessions (id, user_id, aal) values
  ('00000000-0000-0000-0000-0000000000a4', '00000000-0000-0000-0000-00000000000a', 'aal1');
set local role authenticated;
select is(public.end_other_sessions(), 2, 'ada ends all her other sessions');
select results_eq(
  'select id from public.list_sessions()',
  array['00000000-0000-0000-0000-0000000000a2'::uuid],
  'ada''s current session stays'
);
reset role;
select isnt_empty(
  $$select from auth.sessions where id = '00000000-0000-0000-0000-0000000000b1'$$,
  'bob''s session stays'
);

insert into auth.mfa_factors (id, user_id, factor_type, status) values
  (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', 'totp', 'verified');
set local role authenticated;
select throws_ok(
  'select * from public.list_sessions()', 'PT403', 'auth.mfa_required',
  'listing sessions needs the second factor once there is one'
);
select throws_ok(
  'select public.end_other_sessions()', 'PT403', 'auth.mfa_required',
  'ending all others needs it too'
);
select throws_ok(
  $$select public.end_session('00000000-0000-0000-0000-0000000000a2')$$,
  'PT403', 'auth.mfa_required', 'ending one session needs it too'
);

select * from finish();
rollback;
