-- How a run ends: which lists are good enough to miss something.
begin;
select plan(14);

-- A new database has the sources of its seed.
delete from public.sources;

insert into public.sources (id, kind, slug, name, is_enabled)
values ('00000000-0000-0000-0000-0000000000a1', 'greenhouse', 'acme', 'Acme', true);
insert into public.jobs (source_id, external_id, title, company, content_hash, duplicate_key, raw_hash)
select '00000000-0000-0000-0000-0000000000a1', n, 'Nurse', 'Acme', n, n, n from generate_series(1, 30) as n;

-- A run an hour after the last that lists the jobs 1 to `listed`, and `rejected` more that cannot be read.
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

select is((pg_temp.collect(30)).status, 'finished', 'a whole list is good');
select results_eq(
  'select status, failure_code, listed_count, closed_count from pg_temp.collect(5)',
  $$values ('failed'::public.source_run_status, 'source.incomplete', 5, 0)$$,
  'one less than a fifth as long is not, at first'
);
select is(pg_temp.missed(), 0::bigint, 'nothing is missed in it');
select is((select count(*) from public.jobs where last_seen_at = now()), 5::bigint, 'what it lists is seen');
select is((pg_temp.collect(30)).status, 'finished', 'when the rest is back nothing has happened');
select is((select count(*) from public.jobs where missed_count = 0 and closed_at is null), 30::bigint, 'to anything');

select is((pg_temp.collect(3)).failure_code, 'source.incomplete', 'short again');
select is((pg_temp.collect(0)).status, 'finished', 'an empty answer after it');
select is(pg_temp.missed(), 0::bigint, 'says nothing');
select is((pg_temp.collect(3)).status, 'finished', 'the second short list in a row is believed');
select is(pg_temp.missed(), 27::bigint, 'and counts');
select is((pg_temp.collect(3)).closed_count, 27, 'the third closes');

-- Postings that have no id are not in the list, whatever it counts.
select pg_temp.collect(30);
select is(
  (pg_temp.collect(3, 40)).failure_code, 'source.incomplete', 'a list that cannot be read any more is short, too'
);
select is((pg_temp.collect(6)).status, 'finished', 'a fifth is enough');

select * from finish();
rollback;
