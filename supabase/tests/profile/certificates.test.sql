begin;
select plan(20);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.certificates', '42501', null, 'a visitor cannot read certificates');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.certificates (id, name, issuer) values ('00000000-0000-0000-0000-0000000000e1', 'Registered nurse', 'NMC')
    returning user_id, cv_id$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, null::uuid)$$,
  'ada adds a certificate and owns it'
);
select throws_ok(
  $$insert into public.certificates (user_id, id, name, issuer) values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-0000000000e9', 'Registered nurse', 'NMC')$$,
  '42501', null, 'ada cannot name the owner of a certificate'
);
select throws_ok(
  $$update public.certificates set cv_id = null$$,
  '42501', null, 'ada cannot write where a certificate came from'
);
select results_eq(
  $$update public.certificates set name = 'Second' returning name$$,
  array['Second'],
  'ada edits a certificate'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.certificates', 'ada reads a certificate with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.certificates', 'bob reads none of ada''s certificates');
select is_empty(
  $$update public.certificates set name = 'Mine' returning id$$,
  'bob edits none of ada''s certificates'
);
select is_empty('delete from public.certificates returning id', 'bob removes none of ada''s certificates');

reset role;
select results_eq(
  'select name from public.certificates where user_id = ''00000000-0000-0000-0000-00000000000a''',
  array['Second'],
  'ada''s certificates are unchanged'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.certificates'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['id', 'name', 'issuer', 'issued_on', 'issued_precision', 'position'],
  'a person adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.certificates'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['name', 'issuer', 'issued_on', 'issued_precision', 'position'],
  'a person edits these columns only'
);

-- A row that a worker wrote names its cv until the person edits it.
insert into storage.objects (bucket_id, name, metadata) values (
  'cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf',
  '{"size": 1000, "mimetype": "application/pdf"}'
);
insert into public.cvs (id, user_id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a',
  '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'ada.pdf'
);
update public.profiles set stale_at = null;
delete from pgmq.q_profile_embedding;
delete from realtime.messages;
update public.certificates set cv_id = '00000000-0000-0000-0000-0000000000c1';
select is_empty('select * from pgmq.q_profile_embedding', 'a worker''s write sends no message');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$update public.certificates set name = 'Third' returning cv_id$$,
  $$values (null::uuid)$$,
  'an edited row names no cv'
);
delete from public.certificates;
reset role;
select results_eq(
  'select message from pgmq.q_profile_embedding',
  $$values (jsonb_build_object('user_id', '00000000-0000-0000-0000-00000000000a'))$$,
  'editing and removing make the profile stale, with one message'
);
select results_eq(
  $$select topic, event, payload - 'id' from realtime.messages$$,
  $$select 'user:00000000-0000-0000-0000-00000000000a', 'profile.changed', '{}'::jsonb from generate_series(1, 2)$$,
  'editing and removing are broadcast on ada''s topic'
);

select throws_ok(
  $$insert into public.certificates (user_id, name) values ('00000000-0000-0000-0000-00000000000a', '')$$,
  '23514', 'new row for relation "certificates" violates check constraint "certificates_name_fits"',
  'a certificate has a name'
);
select throws_ok(
  $$insert into public.certificates (user_id, name) values ('00000000-0000-0000-0000-00000000000a', repeat('x', 301))$$,
  '23514', 'new row for relation "certificates" violates check constraint "certificates_name_fits"',
  'a name fits a line'
);
select throws_ok(
  $$insert into public.certificates (user_id, name, issuer) values ('00000000-0000-0000-0000-00000000000a', 'RN', repeat('x', 301))$$,
  '23514', 'new row for relation "certificates" violates check constraint "certificates_issuer_fits"',
  'an issuer fits a line'
);
select throws_ok(
  $$insert into public.certificates (user_id, name, issued_precision) values ('00000000-0000-0000-0000-00000000000a', 'RN', 'year')$$,
  '23514', 'new row for relation "certificates" violates check constraint "certificates_precision_is_of_a_date"',
  'only a date has a precision'
);

select * from finish();
rollback;
