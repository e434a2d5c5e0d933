-- The private bucket `cvs`: the first folder of a key names its owner.
begin;
select plan(18);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');

select results_eq(
  $$select public, file_size_limit, allowed_mime_types from storage.buckets where id = 'cvs'$$,
  $$values (false, 5242880::bigint, array[
    'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/plain', 'application/json'
  ])$$,
  'the bucket is private and takes PDF, DOCX, text and JSON of 5 MB at most'
);
insert into storage.buckets (id, name) values ('other', 'other');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select lives_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf')$$,
  'ada uploads into her folder'
);
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf')$$,
  '42501', null, 'ada cannot upload into bob''s folder'
);
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-0000000000c1.pdf')$$,
  '42501', null, 'ada cannot upload outside a folder'
);
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', 'x/00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf')$$,
  '42501', null, 'ada''s id deeper in the path opens nothing'
);
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('other', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf')$$,
  '42501', null, 'ada cannot upload into another bucket'
);
select results_eq(
  $$update storage.objects set user_metadata = '{}' returning name$$,
  array['00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf'],
  'ada replaces her file'
);
select throws_ok(
  $$update storage.objects set name = '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf'$$,
  '42501', null, 'ada cannot move a file into bob''s folder'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from storage.objects', 'ada sees her file with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from storage.objects', 'bob does not see ada''s file');
select is_empty(
  $$update storage.objects set user_metadata = '{}' returning id$$,
  'bob replaces none of ada''s files'
);
-- The Storage API sets this before it deletes.
set local storage.allow_delete_query = 'true';
select is_empty('delete from storage.objects returning id', 'bob removes none of ada''s files');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select is_empty('select * from storage.objects', 'a visitor sees no file');
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf')$$,
  '42501', null, 'a visitor cannot upload a file'
);
select is_empty('delete from storage.objects returning id', 'a visitor cannot remove a file');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'delete from storage.objects returning name',
  array['00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf'],
  'ada removes her file'
);

-- Room

set local role service_role;
set local request.jwt.claims = '{"role": "service_role"}';
insert into storage.objects (bucket_id, name)
select 'cvs', '00000000-0000-0000-0000-00000000000a/' || n from generate_series(1, 100) as n
where n <= 100 - (select count(*) from storage.objects where name like '00000000-0000-0000-0000-00000000000a/%');
select throws_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000a/one-more.pdf')$$,
  '42501', 'cv.no_room', 'a person has room for a hundred files, with any way of upload'
);
select lives_ok(
  $$insert into storage.objects (bucket_id, name) values ('cvs', '00000000-0000-0000-0000-00000000000b/one-more.pdf')$$,
  'each person has their own room'
);
reset role;

select * from finish();
rollback;
