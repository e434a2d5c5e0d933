begin;
select plan(17);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into public.profile_contacts (user_id, sealed, key_id) values
  ('00000000-0000-0000-0000-00000000000a', decode(repeat('ab', 40), 'hex'), 'key-1');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.profile_contacts', '42501', null, 'a visitor cannot read contacts');
select throws_ok(
  $$select * from public.read_contact('00000000-0000-0000-0000-00000000000a')$$,
  '42501', null, 'a visitor cannot ask for a contact'
);

-- Not even the owner reads the sealed row: only the function `contact` does, with the key.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select * from public.profile_contacts', '42501', null, 'ada cannot read the sealed row');
select throws_ok(
  $$insert into public.profile_contacts (user_id, sealed, key_id) values ('00000000-0000-0000-0000-00000000000a', '', 'key')$$,
  '42501', null, 'ada cannot write a sealed row'
);
select throws_ok('delete from public.profile_contacts', '42501', null, 'ada cannot remove a sealed row');
select throws_ok(
  $$select * from public.read_contact('00000000-0000-0000-0000-00000000000a')$$,
  '42501', null, 'ada cannot ask for a sealed contact'
);
select throws_ok(
  $$select * from private.read_contact('00000000-0000-0000-0000-00000000000a')$$,
  '42501', null, 'ada cannot call the private function either'
);
select throws_ok(
  $$select public.write_contact('00000000-0000-0000-0000-00000000000b', '', 'key')$$,
  '42501', null, 'ada cannot write a contact for herself or for bob'
);

-- The function acts with the secret key.
set local role service_role;
select throws_ok('select * from public.profile_contacts', '42501', null, 'not even the secret key opens the table');
select results_eq(
  $$select decode(sealed, 'base64'), key_id from public.read_contact('00000000-0000-0000-0000-00000000000a')$$,
  $$values (decode(repeat('ab', 40), 'hex'), 'key-1')$$,
  'the secret key reads the contact of one person'
);
select is_empty(
  $$select * from public.read_contact('00000000-0000-0000-0000-00000000000b')$$,
  'a person without a contact has no row'
);
reset role;
alter table public.cvs disable trigger user;
insert into public.cvs (id, user_id, path, filename, status, confidence)
values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a', 'a', 'a.pdf', 'ready',
  '{"contact": {"name": 0.5}, "profile": {"headline": 0.5}}'
);
set local role service_role;
select lives_ok(
  $$select public.write_contact('00000000-0000-0000-0000-00000000000a', encode(decode(repeat('cd', 40), 'hex'), 'base64'), 'key-2')$$,
  'the secret key writes a contact'
);
reset role;
select results_eq(
  'select confidence from public.cvs',
  $$values ('{"profile": {"headline": 0.5}}'::jsonb)$$,
  'a contact that the person wrote needs no confirmation'
);
select results_eq(
  'select user_id, sealed, key_id, cv_id from public.profile_contacts',
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, decode(repeat('cd', 40), 'hex'), 'key-2', null::uuid)$$,
  'each person has one row, which is replaced as a whole'
);
select results_eq(
  $$select topic, event, payload - 'id' from realtime.messages$$,
  $$values ('user:00000000-0000-0000-0000-00000000000a', 'profile.changed', '{}'::jsonb)$$,
  'a changed contact is broadcast to its owner'
);
select results_eq(
  $$select message ->> 'user_id' from pgmq.q_profile_embedding$$,
  array['00000000-0000-0000-0000-00000000000a'],
  'the profile is described again after a change of the contact'
);
select throws_ok(
  $$insert into public.profile_contacts (user_id, sealed, key_id) values ('00000000-0000-0000-0000-00000000000b', decode(repeat('ab', 27), 'hex'), 'key-1')$$,
  '23514', 'new row for relation "profile_contacts" violates check constraint "profile_contacts_fit"',
  'a value too short for nonce and tag is refused'
);

select * from finish();
rollback;
