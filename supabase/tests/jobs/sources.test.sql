begin;
select plan(22);

-- A new database has the sources of its seed.
delete from public.sources;

insert into auth.users (id, email) values
  ('00000000-0000-0000-0000-00000000000a', 'ada@example.com'),
  ('00000000-0000-0000-0000-00000000000b', 'bob@example.com'),
  ('00000000-0000-0000-0000-00000000000c', 'root@example.com');
insert into public.sources (id, kind, slug, name) values ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme');

set local role anon;
set local request.jwt.claims = '{"role": "anon"}';
select throws_ok('select * from public.sources', '42501', null, 'a visitor cannot read sources');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select results_eq(
  'select slug from public.sources', array['acme'], 'everybody who is signed in reads sources'
);
select throws_ok(
  $$insert into public.sources (kind, slug, name) values ('ashby', 'other', 'Other')$$,
  '42501', null, 'ada, who is no administrator, cannot add a source'
);
select is_empty(
  $$update public.sources set is_enabled = true returning id$$,
  'ada enables no source'
);
select is_empty('delete from public.sources returning id', 'ada removes no source');

-- A person writes their own user_metadata, so it opens nothing.
set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000b", "role": "authenticated", "aal": "aal1", "user_metadata": {"role": "admin"}, "app_metadata": {}}';
select throws_ok(
  $$insert into public.sources (kind, slug, name) values ('ashby', 'other', 'Other')$$,
  '42501', null, 'a role in user_metadata makes nobody an administrator'
);
select is_empty(
  $$update public.sources set is_enabled = true returning id$$,
  'bob enables no source'
);

set local request.jwt.claims = '{"role": "authenticated"}';
select is_empty('select * from public.sources', 'a token without a person reads nothing');

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000c", "role": "authenticated", "aal": "aal1", "app_metadata": {"role": "admin"}}';
select results_eq(
  $$insert into public.sources (kind, slug, name) values ('ashby', 'other', 'Other')
    returning is_enabled, interval_minutes$$,
  $$values (false, 360)$$,
  'an administrator adds a source, which starts disabled'
);
select results_eq(
  $$update public.sources set is_enabled = true, interval_minutes = 60 where slug = 'acme' returning slug$$,
  array['acme'],
  'an administrator enables a source'
);
reset role;
select is((select count(*)::int from public.source_runs), 1, 'which is collected at once');
set local role authenticated;
update public.sources set is_enabled = true where slug = 'acme';
reset role;
select is((select count(*)::int from public.source_runs), 1, 'and is not collected again when it was enabled already');
set local role authenticated;
select throws_ok(
  $$update public.sources set slug = 'acme-2'$$,
  '42501', null, 'an administrator cannot change which source a row is'
);
select throws_ok(
  $$insert into public.sources (kind, slug, name) values ('ashby', 'acme', 'Acme again')$$,
  '23505', 'duplicate key value violates unique constraint "sources_are_listed_once"',
  'a source exists once'
);
select results_eq(
  $$delete from public.sources where slug = 'other' returning slug$$,
  array['other'],
  'an administrator removes a source'
);
reset role;
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.sources'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'insert')$$,
  array['kind', 'slug', 'name', 'is_enabled', 'interval_minutes'],
  'an administrator adds with these columns only'
);
select set_eq(
  $$select attname::text from pg_attribute
    where attrelid = 'public.sources'::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('authenticated', attrelid, attnum, 'update')$$,
  array['name', 'is_enabled', 'interval_minutes', 'next_run_at'],
  'an administrator edits these columns only'
);

select throws_ok(
  $$update public.sources set slug = ''$$,
  '23514', 'new row for relation "sources" violates check constraint "sources_slug_fits"',
  'a source has a slug'
);
select throws_ok(
  $$update public.sources set name = repeat('x', 201)$$,
  '23514', 'new row for relation "sources" violates check constraint "sources_name_fits"',
  'a name fits a line'
);
select throws_ok(
  $$update public.sources set interval_minutes = 14$$,
  '23514', 'new row for relation "sources" violates check constraint "sources_interval_is_polite"',
  'a source is asked at most every quarter of an hour'
);
select throws_ok(
  $$update public.sources set interval_minutes = 10081$$,
  '23514', 'new row for relation "sources" violates check constraint "sources_interval_is_polite"',
  'a source is asked at least once a week'
);

insert into public.jobs (source_id, external_id, title, company, content_hash, duplicate_key)
values ('00000000-0000-0000-0000-0000000000a1', '1', 'Welder', 'Acme', 'h', 'd');
delete from public.sources;
select is_empty('select * from public.jobs', 'a removed source removes its jobs');

select * from finish();
rollback;
