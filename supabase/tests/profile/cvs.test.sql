begin;
select plan(44);

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com');
insert into storage.objects (bucket_id, name, metadata) values
  ('cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', '{"size": 1234, "mimetype": "application/pdf"}'),
  ('cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf', '{"size": 99, "mimetype": "application/pdf"}'),
  ('cvs', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf', '{"size": 55, "mimetype": "application/pdf"}');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.cvs', '42501', null, 'a visitor cannot read cvs');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  $$insert into public.cvs (id, path, filename) values ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'Ada Lovelace.pdf')
    returning user_id, size_bytes, mime_type, status, step$$,
  $$values ('00000000-0000-0000-0000-00000000000a'::uuid, 1234::bigint, 'application/pdf', 'uploaded'::public.cv_status, null::public.cv_step)$$,
  'a cv takes owner, size and type from the stored file'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename)
    values ('00000000-0000-0000-0000-0000000000c3', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c3.pdf', 'a.pdf')$$,
  'PT404', 'cv.not_found', 'a cv without its file is refused'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename) values ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf', 'bob.pdf')$$,
  'PT400', 'cv.wrong_path', 'ada cannot use a file of bob''s'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename)
    values ('00000000-0000-0000-0000-0000000000c3', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf', 'a.pdf')$$,
  'PT400', 'cv.wrong_path', 'the file must have the id of its cv as name'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename) values ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.exe', 'a.exe')$$,
  'PT400', 'cv.wrong_path', 'the file must be a pdf, a docx, a text or a JSON'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename, size_bytes) values ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf', 'a.pdf', 1)$$,
  '42501', null, 'ada cannot set the size of a file'
);
select throws_ok(
  $$insert into public.cvs (id, path, filename, user_id) values ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf', 'a.pdf', '00000000-0000-0000-0000-00000000000b')$$,
  '42501', null, 'ada cannot set the owner of a cv'
);
select results_eq(
  $$update public.cvs set filename = 'Ada.pdf' returning filename$$,
  array['Ada.pdf'],
  'ada renames a cv'
);
select results_eq(
  $$update public.cvs set confidence = '{"contact": {}}' returning confidence$$,
  $$values ('{"contact": {}}'::jsonb)$$,
  'ada confirms a field that was read'
);
select results_eq(
  $$update public.cvs set unplaced = '[{"page": 1, "line": 2}, {"line": 3}, {"page": null, "line": 4}]'
    returning jsonb_array_length(unplaced)$$,
  $$values (3)$$,
  'ada drops a line that found no place'
);
select throws_ok(
  $$update public.cvs set status = 'ready'$$,
  '42501', null, 'ada cannot set the step of the reading'
);
select throws_ok(
  $$update public.cvs set path = '00000000-0000-0000-0000-00000000000b/00000000-0000-0000-0000-0000000000c1.pdf'$$,
  '42501', null, 'ada cannot change the path of a cv'
);

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal2"}';
select isnt_empty('select * from public.cvs', 'ada reads her cvs with a second factor');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select is_empty('select * from public.cvs', 'bob reads none of ada''s cvs');
select is_empty(
  $$update public.cvs set filename = 'mine.pdf' returning id$$,
  'bob renames none of ada''s cvs'
);
select is_empty('delete from public.cvs returning id', 'bob removes none of ada''s cvs');
reset role;
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.cvs'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['id', 'path', 'filename'],
  'a person adds with id, path and filename only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.cvs'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['filename', 'confidence', 'unplaced', 'chosen_at'],
  'a person edits only the filename, the confidence, the lines without a place and which is current'
);

select results_eq(
  'select message from pgmq.q_cv_reading',
  $$values (jsonb_build_object('cv_id', '00000000-0000-0000-0000-0000000000c1', 'user_id', '00000000-0000-0000-0000-00000000000a'))$$,
  'a new cv is queued to be read, and a renamed one is not'
);
update public.cvs set status = 'reading', step = 'extracting';
select results_eq(
  $$select topic, event, payload - 'id', private from realtime.messages$$,
  $$select 'user:00000000-0000-0000-0000-00000000000a', 'cv.changed', jsonb_build_object('cv_id', '00000000-0000-0000-0000-0000000000c1'), true
    from generate_series(1, 2)$$,
  'the upload and each step are broadcast on ada''s private topic'
);

select throws_ok(
  $$update public.cvs set confidence = '[]'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_confidence_is_an_object"',
  'confidence is kept by field'
);
select throws_ok(
  $$update public.cvs set confidence = jsonb_build_object('rows', repeat('x', 50000))$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_confidence_fits"',
  'confidence has a size limit'
);
select throws_ok(
  $$update public.cvs set unplaced = '{}'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_unplaced_is_a_list"',
  'lines without a place are a list'
);
select throws_ok(
  $$update public.cvs set unplaced = jsonb_build_array(jsonb_build_object('line', 1, 'x', repeat('x', 100000)))$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_unplaced_fits"',
  'lines without a place have a size limit'
);
select throws_ok(
  $$update public.cvs set unplaced = '["Ada lives in Leeds"]'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_unplaced_names_lines"',
  'a line without a place is not its text'
);
select throws_ok(
  $$update public.cvs set unplaced = '[{"line": 1}, {"line": "2"}]'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_unplaced_names_lines"',
  'a line has its number'
);
select throws_ok(
  $$update public.cvs set unplaced = '[{"line": 2, "page": 0}]'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_unplaced_names_lines"',
  'pages are numbered from 1'
);
select throws_ok(
  $$update public.cvs set filename = ''$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_filename_fits"',
  'a file has a name'
);
select throws_ok(
  $$update public.cvs set status = 'failed', step = null$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_failure_has_a_code"',
  'a failed cv has a failure code'
);
select throws_ok(
  $$update public.cvs set failure_code = 'cv.empty'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_failure_has_a_code"',
  'only a failed cv has a failure code'
);
select throws_ok(
  $$update public.cvs set status = 'ready'$$,
  '23514', 'new row for relation "cvs" violates check constraint "cvs_step_only_while_reading"',
  'only a cv that is being read has a step'
);
insert into public.cvs (id, user_id, path, filename) values ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c2.pdf', 'b.pdf');
select throws_ok(
  $$update public.cvs set path = '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf' where id = '00000000-0000-0000-0000-0000000000c2'$$,
  '23505', 'duplicate key value violates unique constraint "cvs_path_is_one_file"',
  'a file has one cv'
);

-- Removing a cv keeps the rows that were read from it.
update public.profiles set headline = 'Analyst', cv_id = '00000000-0000-0000-0000-0000000000c1' where user_id = '00000000-0000-0000-0000-00000000000a';
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq('with gone as (delete from public.cvs returning id) select id from gone order by id', array['00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000c2']::uuid[], 'ada removes her cvs');
select results_eq(
  'select headline, cv_id from public.profiles',
  $$values ('Analyst', '00000000-0000-0000-0000-0000000000c1'::uuid)$$,
  'the profile stays, and a later cv may still replace it'
);

-- The limit of a day

reset role;
delete from public.cvs;
delete from private.allowances;
set local storage.allow_delete_query = 'true';
delete from storage.objects;
insert into storage.objects (bucket_id, name, metadata) values
  ('cvs', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', '{"size": 1234, "mimetype": "application/pdf"}');
update private.rate_limits set amount = 2 where name = 'cvs';
prepare add_cv as insert into public.cvs (id, path, filename) values
  ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'Ada.pdf');
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
execute add_cv;
select throws_ok(
  $$select public.retry_cv('00000000-0000-0000-0000-0000000000c1')$$,
  'PT404', 'cv.not_found', 'only a failed cv can be read again'
);
reset role;
update public.cvs set status = 'ready';
set local role authenticated;
select lives_ok(
  $$select public.choose_cv('00000000-0000-0000-0000-0000000000c1')$$, 'ada makes a cv the current one'
);
select isnt_empty('select * from public.cvs where chosen_at is not null', 'it is chosen');
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  $$select public.choose_cv('00000000-0000-0000-0000-0000000000c1')$$,
  'PT404', 'cv.not_found', 'bob cannot choose a cv of ada''s'
);
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
reset role;
update public.cvs set status = 'failed', failure_code = 'cv.corrupt', filename = 'Lovelace.pdf';
set local role authenticated;
select lives_ok(
  $$select public.retry_cv('00000000-0000-0000-0000-0000000000c1')$$, 'a failed cv is read again'
);
select results_eq(
  'select status, filename from public.cvs',
  $$values ('uploaded'::public.cv_status, 'Lovelace.pdf')$$,
  'the cv starts again like a new upload'
);
reset role;
update public.cvs set status = 'failed', failure_code = 'cv.corrupt';
set local role authenticated;
select throws_like(
  $$select public.retry_cv('00000000-0000-0000-0000-0000000000c1')$$,
  '%"cv.too_many"%', 'more cvs than a day allows are refused'
);
select isnt_empty('select * from public.cvs', 'the refused cv stays');
delete from public.cvs;
select throws_like(
  'add_cv', '%"cv.too_many"%', 'removed cvs count too'
);
reset role;

select * from finish();
rollback;
