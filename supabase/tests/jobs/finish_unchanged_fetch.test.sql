-- A source says that its list has not changed: the run repeats the last run that read it whole.
begin;
select plan(20);

-- A new database has the sources of its seed.
delete from public.sources;

insert into auth.users (id, email) values ('00000000-0000-0000-0000-00000000000a', 'ada@example.com');
insert into public.sources (kind, slug, name, is_enabled) values ('lever', 'acme', 'Acme', true);

create function pg_temp.an_hour_later() returns void language sql as $$
  update public.jobs set last_seen_at = last_seen_at - interval '1 hour', first_seen_at = first_seen_at - interval '1 hour';
  update public.source_runs set created_at = created_at - interval '1 hour';
$$;
create temporary table claimed as
select claim.* from public.claim_job_ingesting() as claim with no data;
create function pg_temp.claim() returns jsonb language plpgsql as $$
begin
  delete from claimed;
  insert into claimed select claim.* from public.claim_job_ingesting() as claim;
  return (select validators from claimed);
end;
$$;
-- Starts a run an hour after the last. Returns the validators for its request.
create function pg_temp.start() returns jsonb language plpgsql as $$
begin
  perform pg_temp.an_hour_later();
  perform public.enqueue_sources(true);
  return pg_temp.claim();
end;
$$;
create function pg_temp.run() returns public.source_runs language sql as $$
  select run from public.source_runs as run order by created_at desc limit 1
$$;
-- The fetch lists these ids, each with the text `description`, in chunks of one.
create function pg_temp.answer(ids text[], description text, validators jsonb) returns void
language sql as $$
  select public.finish_source_fetch(
    (select msg_id from claimed), (select source_run_id from claimed),
    (select jsonb_agg(jsonb_build_object('external_id', id, 'raw_hash', description || id, 'raw', '{}'::jsonb)) from unnest(ids) as id),
    1, 1, validators
  )
$$;
create function pg_temp.read_chunk(description text) returns void language sql as $$
  select public.finish_posting_chunk(
    msg_id, source_run_id, chunk_id, (
      select jsonb_agg(jsonb_build_object(
        'external_id', posting ->> 'external_id', 'raw_hash', posting ->> 'raw_hash', 'title', 'Nurse', 'company', 'Acme',
        'description', description, 'content_hash', posting ->> 'raw_hash', 'duplicate_key', posting ->> 'raw_hash'
      )) from jsonb_array_elements(postings) as posting
    ), 0, '[]'
  ) from claimed
$$;
create function pg_temp.unchanged() returns void language sql as $$
  select public.finish_unchanged_fetch(msg_id, source_run_id) from claimed
$$;

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok(
  $$select public.finish_unchanged_fetch(1, '00000000-0000-0000-0000-0000000000a1')$$, '42501', null,
  'ada cannot finish a fetch'
);
reset role;

select is(pg_temp.start(), null, 'the first run has no validators');
select throws_ok(
  'select pg_temp.unchanged()', 'P0002', null, 'the first run cannot be unchanged'
);
select is(
  (select count(*) from pgmq.q_job_ingesting), 1::bigint,
  'a refused answer leaves the message in the queue'
);
select pg_temp.answer('{1,2,3}', 'old', '"v1"');
select is(pg_temp.claim(), null, 'a chunk has no validators');
select pg_temp.read_chunk('old');
select pg_temp.claim(), pg_temp.read_chunk('old');
select pg_temp.claim(), pg_temp.read_chunk('old');

select is(pg_temp.start(), '"v1"', 'the next run has the validators of the last run');
select pg_temp.unchanged(), pg_temp.unchanged();
select results_eq(
  $$select status, listed_count, rejected_count, added_count, changed_count, closed_count, validators, fetched_at = now()
    from pg_temp.run()$$,
  $$values ('finished'::public.source_run_status, 4, 1, 0, 0, 0, '"v1"'::jsonb, true)$$,
  'the run finishes with the counts of the run before'
);
select results_eq(
  'select external_id, last_seen_at = now(), missed_count from public.jobs order by external_id',
  $$values ('1', true, 0), ('2', true, 0), ('3', true, 0)$$,
  'jobs that the run before saw are seen again'
);
select is_empty('select * from pgmq.q_job_ingesting', 'nothing is left to do');

select pg_temp.start();
select pg_temp.answer('{1,2}', 'old', '"v2"');
select is(pg_temp.start(), '"v2"', 'a shorter list has new validators');
select pg_temp.unchanged();
select results_eq(
  'select external_id, closed_at is not null, last_seen_at = now() from public.jobs order by external_id',
  $$values ('1', false, true), ('2', false, true), ('3', true, false)$$,
  'a job that is missed twice is closed, also by an unchanged list'
);
select is((select closed_count from pg_temp.run()), 1, 'the closed job is counted');
select pg_temp.start(), pg_temp.unchanged();
select results_eq(
  'select external_id, closed_at is not null from public.jobs order by external_id',
  $$values ('1', false), ('2', false), ('3', true)$$,
  'once'
);

-- A run that failed before it got the list changed nothing.
select pg_temp.start();
select public.retry_job_ingesting(msg_id, source_run_id, 'source.not_found') from claimed;
select is(pg_temp.start(), '"v2"', 'a run after a failed fetch keeps the validators');

-- A run that failed half-way changed something.
select pg_temp.answer('{1,2}', 'new', '"v3"');
select pg_temp.claim(), pg_temp.read_chunk('new');
select private.fail_source_run((pg_temp.run()).id, 'internal');
select pgmq.purge_queue('job_ingesting');
select is(pg_temp.start(), null, 'a run after a half-read list has no validators');
select pg_temp.answer('{1,2}', 'old', null);
select pg_temp.claim(), pg_temp.read_chunk('old');
select is((pg_temp.run()).status, 'finished', 'the list is read whole again');
select is(pg_temp.start(), null, 'a source without validators is asked for the whole list');

-- A list far shorter than the one before is not repeated until it is believed.
insert into public.jobs (source_id, external_id, title, company, content_hash, duplicate_key)
select id, 'x' || n, 'Nurse', 'Acme', 'x' || n, 'x' || n from public.sources, generate_series(1, 10) as n;
select pg_temp.answer(array['1', '2'] || array(select 'x' || n from generate_series(1, 10) as n), 'old', '"v4"');
create function pg_temp.read_all() returns void language plpgsql as $$
begin
  loop
    perform pg_temp.claim();
    exit when not exists (select from claimed);
    perform pg_temp.read_chunk('old');
  end loop;
end;
$$;
select pg_temp.read_all();
select pg_temp.start();
select pg_temp.answer('{1}', 'old', '"v5"');
select is((pg_temp.run()).failure_code, 'source.incomplete', 'a list that was cut short fails');
select is(pg_temp.start(), null, 'the next run asks for the whole list');
select pg_temp.answer('{1}', 'old', '"v5"');
select is(pg_temp.start(), '"v5"', 'a believed list has validators again');

select * from finish();
rollback;
