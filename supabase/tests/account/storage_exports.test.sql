-- The private bucket `exports`: only the worker writes, the owner reads.
begin;
select plan(8);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into storage.objects (bucket_id, name) values
  ('exports', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000e1.zip');

select results_eq(
  $$select public, allowed_mime_types from storage.buckets where id = 'exports'$$,
  $$values (false, array['application/zip'])$$,
  'the bucket is private and takes ZIP'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select isnt_empty('select * from storage.objects', 'ada sees her export');
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('exports', '00000000-0000-0000-0000-00000000000a/x.zip')$$,
  '42501', null, 'ada cannot upload an export'
);
select is_empty(
  $$update storage.objects set user_metadata = '{}' returning id$$, 'ada cannot replace an export'
);

set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from storage.objects', 'bob does not see ada''s export');

-- An account that is being erased, or is gone, opens nothing: its token does not matter.
reset role;
insert into private.erasures (user_id) values ('00000000-0000-0000-0000-00000000000a');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select is_empty('select * from storage.objects', 'ada sees nothing while her account is erased');
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000a/x.pdf')$$,
  '42501', null, 'ada stores nothing while her account is erased'
);
reset role;
delete from auth.users where id = '00000000-0000-0000-0000-00000000000b';
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal2"}';
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000b/x.pdf')$$,
  '42501', null, 'a removed account stores nothing'
);

select * from finish();
rollback;
