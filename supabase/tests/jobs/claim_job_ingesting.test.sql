begin;
select plan(11);

-- A new database has the sources of its seed.
delete from public.sources;

insert into public.sources (kind, slug, name, is_enabled) values
  ('ashby', 'acme', 'Acme', true),
  ('ashby', 'bolt', 'Bolt', true),
  ('sandbox', 'sandbox', 'Sandbox', true);

-- The claimed messages, by slug. They are kept, since a claim hides its message.
create temporary table claimed as
select null::text as step, claim.* from public.claim_job_ingesting() as claim with no data;
create function pg_temp.claim(step text) returns text
language plpgsql
as $$
declare
  found_slug text;
begin
  insert into claimed select step, claim.* from public.claim_job_ingesting() as claim
  returning slug into found_slug;
  return found_slug;
end;
$$;
create function pg_temp.wait_over() returns void
language sql
as $$ update pgmq.q_job_ingesting set vt = clock_timestamp() where message ? 'failure_code' $$;

select is(public.enqueue_sources(true), 3, 'every enabled source starts a run');
select is(public.enqueue_sources(true), 0, 'a source with a run does not start a second one');

select is(pg_temp.claim('1'), 'acme', 'the oldest fetch comes first');
select is(pg_temp.claim('2'), 'sandbox', 'a second fetch of the same kind waits, another kind does not');
select is(pg_temp.claim('3'), null, 'no third fetch starts while each kind is being fetched');

-- A board that fails does not make other boards of its kind wait.
select public.retry_job_ingesting(
  (select msg_id from claimed where step = '1'), (select source_run_id from claimed where step = '1'),
  'source.unreachable', 30
);
select is(
  pg_temp.claim('4'), 'bolt', 'the next board is fetched while one waits to be tried again'
);

-- A rate limit makes the whole kind wait.
select public.retry_job_ingesting(
  (select msg_id from claimed where step = '4'), (select source_run_id from claimed where step = '4'),
  'source.rate_limited', 3600
);
update pgmq.q_job_ingesting set vt = clock_timestamp()
where message ->> 'failure_code' = 'source.unreachable';
select is(pg_temp.claim('5'), null, 'no board of the kind is fetched during a rate limit');
select pg_temp.wait_over();
select is(pg_temp.claim('6'), 'acme', 'the kind is fetched again after the rate limit');

-- The fetch is done: its chunk comes before every other fetch.
select public.finish_source_fetch(
  (select msg_id from claimed where step = '6'), (select source_run_id from claimed where step = '6'),
  '[{"external_id": "1", "raw_hash": "a", "raw": {"place": "first"}},
    {"external_id": "1", "raw_hash": "b", "raw": {"place": "second"}}]', 2, 40
);
select is(pg_temp.claim('7'), 'acme', 'chunks come before fetches');
select is(
  (select postings from claimed where step = '7'),
  '[{"external_id": "1", "raw_hash": "a", "raw": {"place": "first"}}]',
  'the first copy of a posting that is listed twice counts'
);
select results_eq(
  $$select listed_count, rejected_count, status from public.source_runs
    where id = (select source_run_id from claimed where step = '7')$$,
  $$values (4, 2, 'normalising'::public.source_run_status)$$,
  'postings that were listed without an id are counted'
);

select * from finish();
rollback;
