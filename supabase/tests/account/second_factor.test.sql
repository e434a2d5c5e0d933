-- When a session needs its second factor: private.has_required_aal, and the functions that call it.
begin;
select plan(18);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into auth.mfa_factors (id, user_id, factor_type, status) values
  (gen_random_uuid(), '00000000-0000-0000-0000-00000000000b', 'totp', 'unverified');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select ok(private.has_required_aal(), 'ada has no factor and needs none');
select isnt_empty('select * from public.profiles', 'she sees her profile');
select is(
  private.require_caller(), '00000000-0000-0000-0000-00000000000a', 'she is the caller'
);

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select ok(private.has_required_aal(), 'an unverified factor locks nobody out');

reset role;
update auth.mfa_factors set status = 'verified';
set local role authenticated;
select ok(not private.has_required_aal(), 'bob needs his second factor');
select is_empty('select * from public.profiles', 'bob sees nothing without it');
select throws_ok(
  'select public.match_jobs()', 'PT403', 'auth.mfa_required', 'match_jobs refuses bob without it'
);
select throws_ok(
  'select public.refresh_matches()', 'PT403', 'auth.mfa_required',
  'refresh_matches refuses bob without it'
);

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated"}';
select ok(not private.has_required_aal(), 'a token without a level has none');

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal2"}';
select ok(private.has_required_aal(), 'bob is let in with his second factor');
select isnt_empty('select * from public.profiles', 'bob sees his profile with it');

-- ada let another program in. Its token is hers, with the program's id.
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2", "client_id": "00000000-0000-0000-0000-0000000000c1"}';
select ok(not private.has_required_aal(), 'the token of another program opens nothing');
select is_empty('select * from public.profiles', 'it sees no profile of hers');
select throws_ok(
  'select public.match_jobs()', 'PT403', 'auth.forbidden', 'match_jobs refuses it'
);
select throws_ok(
  'select public.refresh_matches()', 'PT403', 'auth.forbidden', 'refresh_matches refuses it'
);
select throws_ok(
  'select public.save_experience(''{}'', ''{}'')', 'PT403', 'auth.forbidden',
  'save_experience refuses it'
);
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2", "client_id": null}';
select ok(not private.has_required_aal(), 'a program without a name opens nothing either');
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select isnt_empty('select * from public.profiles', 'her own session still sees it');

select * from finish();
rollback;
