-- How a run ends, and when a list is whole enough to close jobs.
begin;
select plan(14);

-- A new database has the sources of its seed.
delete from public.sources;

insert into public.sources (id, kind, slug, name, is_enabled)
values ('00000000-0000-0000-0000-0000000000a1', 'greenhouse', 'acme', 'Acme', true);
insert into public.jobs (source_id, external_id, title, company, content_hash, duplicate_key, raw_hash)
select '00000000-0000-0000-0000-0000000000a1', n, 'Nurse', 'Acme', n, n, n from generate_series(1, 30) as n;

-- A run an hour after the last. It lists the jobs 1 to `listed`, and `rejected` more that cannot be
-- read.
create function pg_temp.collect(listed int, rejected int default 0) returns public.source_runs
language plpgsql as $$
declare
  claim record;
begin
  update public.jobs set last_seen_at = last_seen_at - interval '1 hour';
  update public.source_runs set created_at = created_at - interval '1 hour';
  perform public.enqueue_sources(true);
  select * into claim from public.claim_job_ingesting();
  perform public.finish_source_fetch(claim.msg_id, claim.source_run_id, (
    select coalesce(jsonb_agg(jsonb_build_object('external_id', n::text, 'raw_hash', n::text)), '[]') from generate_series(1, listed) as n
  ), rejected, 40);
  return (select run from public.source_runs as run where id = claim.source_run_id);
end;
$$;
create function pg_temp.missed() returns bigint language sql as $$
  select count(*) from public.jobs where missed_count > 0 and closed_at is null
$$;

select is((pg_temp.collect(30)).status, 'finished', 'a whole list finishes');
select results_eq(
  'select status, failure_code, listed_count, closed_count from pg_temp.collect(5)',
  $$values ('failed'::public.source_run_status, 'source.incomplete', 5, 0)$$,
  'a list shorter than a fifth fails the first time'
);
select is(pg_temp.missed(), 0::bigint, 'a failed list marks no job as missed');
select is(
  (select count(*) from public.jobs where last_seen_at = now()), 5::bigint,
  'jobs that a failed list names are marked as seen'
);
select is((pg_temp.collect(30)).status, 'finished', 'a whole list finishes again');
select is(
  (select count(*) from public.jobs where missed_count = 0 and closed_at is null), 30::bigint,
  'no job is missed or closed after the whole list'
);

select is((pg_temp.collect(3)).failure_code, 'source.incomplete', 'a second short list fails');
select is((pg_temp.collect(0)).status, 'finished', 'an empty answer finishes');
select is(pg_temp.missed(), 0::bigint, 'an empty answer marks no job as missed');
select is((pg_temp.collect(3)).status, 'finished', 'the second short list in a row is believed');
select is(pg_temp.missed(), 27::bigint, 'a believed list marks missed jobs');
select is((pg_temp.collect(3)).closed_count, 27, 'the third short list closes the missed jobs');

-- Postings without an id are not in the list, but the list counts them.
select pg_temp.collect(30);
select is(
  (pg_temp.collect(3, 40)).failure_code, 'source.incomplete',
  'a list whose postings cannot be read is short too'
);
select is((pg_temp.collect(6)).status, 'finished', 'a list of a fifth is whole enough');

select * from finish();
rollback;
