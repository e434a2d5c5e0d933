-- The queue job_ingesting: how jobs are collected, seen again, copied, closed and opened again, and
-- how collecting fails.
begin;
select plan(74);

-- A new database has the sources of its seed.
delete from public.sources;

insert into auth.users (id, email) values ('00000000-0000-0000-0000-00000000000a', 'ada@example.com');
insert into public.sources (id, kind, slug, name, is_enabled) values
  ('00000000-0000-0000-0000-0000000000a1', 'ashby', 'acme', 'Acme', true),
  ('00000000-0000-0000-0000-0000000000a2', 'ashby', 'agency', 'Agency', true),
  ('00000000-0000-0000-0000-0000000000a3', 'sandbox', 'sandbox', 'Sandbox', true);

-- A posting as a source lists it. Postings with equal texts are equal.
create function pg_temp.listed(external_id text, description text) returns jsonb language sql as $$
  select jsonb_build_object(
    'external_id', external_id,
    'raw_hash', md5(description),
    'raw', jsonb_build_object('title', 'Nurse', 'company', 'Acme', 'description', description,
      'content_hash', md5(description), 'duplicate_key', md5(description),
      'years_min', 4, 'phrases', jsonb_build_object('years', '4+ years'))
  )
$$;
create function pg_temp.listing(texts jsonb) returns jsonb language sql as $$
  select coalesce(jsonb_agg(pg_temp.listed(key, value) order by key), '[]') from jsonb_each_text(texts)
$$;
-- What the worker returns for a chunk.
create function pg_temp.normalised(postings jsonb) returns jsonb language sql as $$
  select coalesce(jsonb_agg(
    posting -> 'raw' || jsonb_build_object(
      'external_id', posting ->> 'external_id', 'raw_hash', posting ->> 'raw_hash'
    )
  ), '[]')
  from jsonb_array_elements(postings) as posting
  where posting -> 'raw' ->> 'description' not like 'unreadable%'
$$;
-- Moves all times an hour back.
create function pg_temp.an_hour_later() returns void language sql as $$
  update public.jobs
  set last_seen_at = last_seen_at - interval '1 hour', first_seen_at = first_seen_at - interval '1 hour';
  update public.source_runs set created_at = created_at - interval '1 hour';
$$;
-- One whole run of one board, an hour after the last: fetched, then normalised two at a time.
create function pg_temp.collect(board text, texts jsonb) returns public.source_runs
language plpgsql as $$
declare
  claim record;
  run uuid;
begin
  perform pg_temp.an_hour_later();
  update public.sources set is_enabled = (slug = board);
  perform public.enqueue_sources(true);
  loop
    select * into claim from public.claim_job_ingesting();
    exit when claim.msg_id is null;
    run := claim.source_run_id;
    if claim.chunk_id is null then
      perform public.finish_source_fetch(claim.msg_id, run, pg_temp.listing(texts), 0, 2);
    else
      perform public.finish_posting_chunk(
        claim.msg_id, run, claim.chunk_id, pg_temp.normalised(claim.postings),
        jsonb_array_length(claim.postings) - jsonb_array_length(pg_temp.normalised(claim.postings)), '[]'
      );
    end if;
  end loop;
  return (select ended from public.source_runs as ended where id = run);
end;
$$;

-- Who may start and work on a run

set local role authenticated;
set local request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
select throws_ok('select public.enqueue_sources()', '42501', null, 'ada cannot start a run');
select throws_ok(
  'select * from public.claim_job_ingesting()', '42501', null, 'ada cannot claim a run'
);
select throws_ok(
  'select * from public.queue_progress()', '42501', null, 'ada cannot read the progress of queues'
);
select throws_ok(
  $$select public.finish_source_fetch(1, '00000000-0000-0000-0000-0000000000a1', '[]', 0, 1)$$, '42501', null,
  'ada cannot finish a fetch'
);
select throws_ok(
  $$select public.finish_posting_chunk(1, '00000000-0000-0000-0000-0000000000a1', 1, '[]', 0, '[]')$$, '42501', null, 'ada cannot write postings'
);
select throws_ok(
  $$select public.unread_postings('00000000-0000-0000-0000-0000000000a1', '[]')$$,
  '42501', null, 'ada cannot ask which postings are unread'
);
select throws_ok(
  $$select public.retry_job_ingesting(1, '00000000-0000-0000-0000-0000000000a1', 'internal')$$, '42501', null,
  'ada cannot put a run back'
);

-- Starting runs

set local role service_role;
select is(public.enqueue_sources(), 3, 'every source that is due starts a run');
select is(public.enqueue_sources(), 0, 'a started source is due again later');
select is(public.enqueue_sources(every => true), 0, 'a source that is being collected is not started twice');
select results_eq(
  $$select queue, waiting, claimed from public.queue_progress() where queue = 'job_ingesting'$$,
  $$values ('job_ingesting', 3::bigint, 0::bigint)$$,
  'progress counts waiting messages'
);
reset role;
select results_eq(
  $$select is_enabled, next_run_at = now() + interval '6 hours' from public.sources$$,
  $$select true, true from generate_series(1, 3)$$,
  'the next run is one interval away'
);

-- Fetches of one kind go one after the other, of different kinds side by side.
set local role service_role;
create temp table fetched as select * from public.claim_job_ingesting();
select results_eq(
  'select source_run_id is not null, kind, slug, chunk_id, postings from fetched',
  $$values (true, 'ashby'::public.source_kind, 'acme', null::bigint, null::jsonb)$$,
  'a claim says which list to fetch'
);
select results_eq(
  'select slug from public.claim_job_ingesting()', array['sandbox'],
  'another kind may be fetched at the same time'
);
select is_empty(
  'select * from public.claim_job_ingesting()', 'a second source of the same kind waits'
);
reset role;

-- Acme answers with three postings: two chunks of two.
select public.finish_source_fetch(
  msg_id, source_run_id, pg_temp.listing('{"1": "one", "2": "two", "3": "three"}'), 1, 2
) from fetched;
select public.finish_source_fetch(msg_id, source_run_id, pg_temp.listing('{"9": "nine"}'), 0, 2) from fetched;
select results_eq(
  $$select status, listed_count, rejected_count, fetched_at = now(), finished_at from public.source_runs
    where source_id = '00000000-0000-0000-0000-0000000000a1'$$,
  $$values ('normalising'::public.source_run_status, 4, 1, true, null::timestamptz)$$,
  'a run is fetched once'
);
create temp table chunks as select * from public.claim_job_ingesting();
select results_eq(
  $$select slug, chunk_id is not null, jsonb_array_length(postings), postings -> 0 ->> 'external_id' from chunks$$,
  $$values ('acme', true, 2, '1')$$,
  'a chunk comes before the next fetch'
);
insert into chunks select * from public.claim_job_ingesting();
select is((select count(*) from chunks), 2::bigint, 'two chunks are worked on at the same time');
select results_eq(
  'select slug from public.claim_job_ingesting()', array['agency'],
  'the next fetch of the kind starts, since the first has ended'
);
select public.finish_posting_chunk(
  msg_id, source_run_id, chunk_id, pg_temp.normalised(postings), 0,
  '[{ "task": "read_posting", "engine": "builtin" }]'
) from chunks order by chunk_id limit 1;
select results_eq(
  $$select status, added_count from public.source_runs where source_id = '00000000-0000-0000-0000-0000000000a1'$$,
  $$values ('normalising'::public.source_run_status, 2)$$,
  'a run continues while a chunk is left'
);
select public.finish_posting_chunk(
  msg_id, source_run_id, chunk_id, pg_temp.normalised(postings), 0, '[]'
) from chunks order by chunk_id;
select results_eq(
  $$select status, added_count, changed_count, closed_count, finished_at = now() from public.source_runs
    where source_id = '00000000-0000-0000-0000-0000000000a1'$$,
  $$values ('finished'::public.source_run_status, 3, 0, 0, true)$$,
  'a run ends with its last chunk, and a chunk done twice counts once'
);
select results_eq(
  'select external_id, title, description, user_id from public.jobs order by external_id',
  $$values ('1', 'Nurse', 'one', null::uuid), ('2', 'Nurse', 'two', null), ('3', 'Nurse', 'three', null)$$,
  'the jobs are stored and have no owner'
);
select results_eq(
  $$select distinct years_min, phrases ->> 'years' from public.jobs$$,
  $$values (4, '4+ years')$$,
  'the jobs hold the phrases of their facts'
);
select results_eq(
  $$select message ->> 'content_hash' from pgmq.q_job_embedding order by msg_id$$,
  array[md5('one'), md5('two'), md5('three')],
  'each new job waits to be embedded'
);
select is_empty('select * from private.posting_chunks', 'raw postings are gone');
select results_eq(
  'select user_id, task from public.ai_usage', $$values (null::uuid, 'read_posting')$$,
  'the usage has no person'
);
-- Ends the other runs of the first round.
select public.retry_job_ingesting(msg_id, (message ->> 'source_run_id')::uuid, 'source.not_found')
from pgmq.q_job_ingesting;
select is(
  (select count(*) from public.source_runs where status = 'failed'), 2::bigint,
  'the other runs have failed'
);

-- Seen again

delete from pgmq.q_job_embedding;
select results_eq(
  $$select added_count, changed_count from pg_temp.collect('acme', '{"1": "one", "2": "two", "3": "three"}')$$,
  $$values (0, 0)$$,
  'an unchanged posting is not read again'
);
select results_eq(
  'select distinct last_seen_at = now(), first_seen_at < now() from public.jobs',
  $$values (true, true)$$,
  'an unchanged posting is marked as seen'
);
select is_empty('select * from pgmq.q_job_embedding', 'an unchanged posting is not embedded again');
update public.jobs
set embedding = array_fill(1::real, array[384])::extensions.vector, embedding_model = 'model-1';
select results_eq(
  $$select added_count, changed_count from pg_temp.collect('acme', '{"1": "one", "2": "two!", "3": "three"}')$$,
  $$values (0, 1)$$,
  'a changed posting is read again'
);
select results_eq(
  $$select message ->> 'content_hash' from pgmq.q_job_embedding$$,
  array[md5('two!')],
  'only the changed posting is embedded'
);
select results_eq(
  $$select added_count, rejected_count, closed_count
    from pg_temp.collect('acme', '{"1": "one", "2": "unreadable", "3": "three"}')$$,
  $$values (0, 1, 0)$$,
  'a posting that cannot be read any more is counted'
);
select pg_temp.collect('acme', '{"1": "one", "2": "unreadable", "3": "three"}');
select results_eq(
  $$select description, missed_count, closed_at from public.jobs where external_id = '2'$$,
  $$values ('two!', 0, null::timestamptz)$$,
  'a listed posting that cannot be read stays open and unchanged'
);

select results_eq(
  $$select public.unread_postings(
      (select id from public.source_runs where source_id = source.id limit 1),
      pg_temp.listing('{"1": "one", "2": "changed", "7": "new"}')
    ) from public.sources as source where slug in ('acme', 'agency') order by slug$$,
  $$values ('{2,7}'::text[]), ('{1,2,7}')$$,
  'a fetch may ask which postings of its source are new or changed'
);
select is(
  (select public.unread_postings(id, '[]') from public.source_runs limit 1), '{}'::text[],
  'an empty list has no unread postings'
);

-- Closing and opening again

select pg_temp.collect('acme', '{"1": "one", "2": "two!"}');
select results_eq(
  $$select missed_count, closed_at from public.jobs where external_id = '3'$$,
  $$values (1, null::timestamptz)$$,
  'a job that is missed once stays open'
);
select results_eq(
  $$select listed_count, closed_count from pg_temp.collect('acme', '{}')$$,
  $$values (0, 0)$$,
  'an empty answer closes nothing'
);
select is(
  (select max(missed_count) from public.jobs), 1, 'an empty answer marks no job as missed'
);
select is(
  (select closed_count from pg_temp.collect('acme', '{"8": "unreadable", "9": "unreadable too"}')), 0,
  'an answer without a readable posting closes nothing'
);
select is(
  (select closed_count from pg_temp.collect('acme', '{"1": "one", "2": "two!"}')), 1,
  'a job that is missed twice is closed'
);
select results_eq(
  'select external_id from public.jobs where closed_at is not null', array['3'],
  'only the job that was missed twice is closed'
);
select is(
  (select closed_count from pg_temp.collect('acme', '{"1": "one", "2": "two!"}')), 0,
  'a closed job is not closed again'
);
delete from pgmq.q_job_embedding;
select pg_temp.collect('acme', '{"1": "one", "2": "two!", "3": "three"}');
select results_eq(
  $$select closed_at, missed_count from public.jobs where external_id = '3'$$,
  $$values (null::timestamptz, 0)$$,
  'a closed job that is listed again is open again'
);
select is_empty(
  'select * from pgmq.q_job_embedding',
  'an unchanged job opens without being read or embedded again'
);
select pg_temp.collect('acme', '{"1": "one", "3": "three"}'), pg_temp.collect('acme', '{"1": "one", "3": "three"}');
select isnt(
  (select closed_at from public.jobs where external_id = '2'), null, 'the second job is closed'
);
select pg_temp.collect('acme', '{"1": "one", "2": "two, new", "3": "three"}');
select results_eq(
  $$select closed_at, description from public.jobs where external_id = '2'$$,
  $$values (null::timestamptz, 'two, new')$$,
  'a changed job opens again too'
);

-- Copies

create function pg_temp.copies() returns table (source text, external_id text, original text) language sql as $$
  select source.slug, job.external_id, coalesce(of_source.slug || ' ' || original.external_id, '')
  from public.jobs as job
  join public.sources as source on source.id = job.source_id
  left join public.jobs as original on original.id = job.duplicate_of
  left join public.sources as of_source on of_source.id = original.source_id
  where job.closed_at is null
$$;
select pg_temp.collect('agency', '{"a": "one", "b": "one", "c": "its own"}');
select bag_eq(
  'select * from pg_temp.copies()',
  $$values ('acme', '1', ''), ('acme', '2', ''), ('acme', '3', ''),
    ('agency', 'a', 'acme 1'), ('agency', 'b', 'acme 1'), ('agency', 'c', '')$$,
  'the job seen first is the original, across sources'
);

select pg_temp.collect('acme', '{"2": "two, new", "3": "three"}'), pg_temp.collect('acme', '{"2": "two, new", "3": "three"}');
select bag_eq(
  $$select * from pg_temp.copies() where source = 'agency'$$,
  $$select 'agency', id, case when id = first then '' when id = 'c' then '' else 'agency ' || first end
    from unnest(array['a', 'b', 'c']) as id,
      (select external_id from pg_temp.copies() where external_id in ('a', 'b') and original = '') as original (first)$$,
  'when the original closes, one copy becomes the original of the others'
);
select pg_temp.collect('acme', '{"1": "one", "2": "two, new", "3": "three"}');
select bag_eq(
  $$select * from pg_temp.copies() where external_id in ('1', 'a', 'b')$$,
  $$values ('acme', '1', ''), ('agency', 'a', 'acme 1'), ('agency', 'b', 'acme 1')$$,
  'when the original opens again, it is the original again'
);
select pg_temp.collect('acme', '{"1": "one, rewritten", "2": "two, new", "3": "three"}');
select results_eq(
  $$select count(*) filter (where original = ''), count(*) filter (where original like 'agency %')
    from pg_temp.copies() where external_id in ('a', 'b')$$,
  $$values (1::bigint, 1::bigint)$$,
  'when the original changes, its copies are no longer copies of it'
);
select is(
  (select original from pg_temp.copies() where source = 'acme' and external_id = '1'), '',
  'the changed original is no copy either'
);
select pg_temp.collect('agency', '{"a": "one", "b": "one", "c": "three"}');
select is(
  (select original from pg_temp.copies() where external_id = 'c'), 'acme 3',
  'a changed posting becomes a copy'
);
insert into public.jobs (user_id, title, company, content_hash, duplicate_key, first_seen_at)
values ('00000000-0000-0000-0000-00000000000a', 'Mine', 'Acme', 'h', md5('three'), now() - interval '1 year');
select private.settle_duplicates(array[md5('three')]);
select is(
  (select original from pg_temp.copies() where external_id = '3'), '',
  'a person''s own job is never the original of a collected one'
);

-- Failures

create temp table trouble (msg_id bigint, source_run_id uuid);
create function pg_temp.start(board text) returns void language plpgsql as $$
begin
  update public.sources set is_enabled = (slug = board);
  perform public.enqueue_sources(true);
  update pgmq.q_job_ingesting set vt = clock_timestamp();
  delete from trouble;
  insert into trouble select msg_id, source_run_id from public.claim_job_ingesting();
end;
$$;
create function pg_temp.latest_run() returns public.source_runs language sql as $$
  select run from public.source_runs as run
  where id = (select source_run_id from trouble)
$$;
select pg_temp.start('acme');
select public.retry_job_ingesting(msg_id, source_run_id, 'source.unreachable', 60) from trouble;
select is(
  (pg_temp.latest_run()).status, 'queued', 'a source that does not answer is fetched again'
);
select is_empty('select * from public.claim_job_ingesting()', 'later');
update public.sources set is_enabled = (slug = 'agency');
select public.enqueue_sources(true);
create temp table meanwhile as select * from public.claim_job_ingesting();
select results_eq(
  'select slug from meanwhile', array['agency'], 'other sources of its kind do not wait'
);
select public.finish_source_fetch(msg_id, source_run_id, pg_temp.listing('{"c": "three"}'), 0, 2) from meanwhile;

select pg_temp.start('acme');
select public.retry_job_ingesting(msg_id, source_run_id, 'source.rate_limited', 60) from trouble;
update public.sources set is_enabled = (slug = 'agency');
select public.enqueue_sources(true);
select is_empty(
  'select * from public.claim_job_ingesting()', 'a rate limit makes all sources of its kind wait'
);

select pg_temp.start('acme');
select public.retry_job_ingesting(msg_id, source_run_id, 'source.malformed') from trouble;
select results_eq(
  'select status, failure_code, finished_at is not null from pg_temp.latest_run()',
  $$values ('failed'::public.source_run_status, 'source.malformed', true)$$,
  'a final failure ends the run at once'
);
select is_empty(
  $$select * from pgmq.q_job_ingesting
    where message ->> 'source_run_id' = (select source_run_id from trouble)::text$$,
  'the message of a final failure is archived'
);
select pgmq.purge_queue('job_ingesting');
update public.source_runs set status = 'finished', finished_at = now() where finished_at is null;

-- At most five times
create function pg_temp.fail() returns text language plpgsql as $$
begin
  perform pg_temp.start('acme');
  perform public.retry_job_ingesting(msg_id, source_run_id, 'source.unreachable', 60) from trouble;
  return (pg_temp.latest_run()).status;
end;
$$;
select results_eq(
  'select pg_temp.fail() from generate_series(1, 5)',
  array['queued', 'queued', 'queued', 'queued', 'failed'],
  'the fifth failure ends the run'
);
select results_eq(
  $$select message ->> 'queue', message ->> 'failure_code' from pgmq.q_dead_letters$$,
  $$values ('job_ingesting', 'source.unreachable')$$,
  'its message is a dead letter'
);

-- A worker finished its work, did not hear of it, and puts the message back: nothing is undone.
select pg_temp.start('acme');
select public.finish_source_fetch(
  msg_id, source_run_id, pg_temp.listing('{"4": "four", "5": "five", "6": "six"}'), 0, 2
) from trouble;
select public.retry_job_ingesting(msg_id, source_run_id, 'internal', 10) from trouble;
select public.retry_job_ingesting(msg_id, source_run_id, 'internal') from trouble;
select is(
  (pg_temp.latest_run()).status, 'normalising', 'a late failure does not fail a run that continues'
);

-- A run fails when the workers of one chunk die.
create function pg_temp.die() returns bigint language plpgsql as $$
begin
  update pgmq.q_job_ingesting set vt = clock_timestamp();
  return (select count(*) from public.claim_job_ingesting());
end;
$$;
delete from pgmq.q_job_ingesting
where msg_id = (select max(msg_id) from pgmq.q_job_ingesting);
select results_eq(
  'select pg_temp.die() from generate_series(1, 6)',
  array[1, 1, 1, 1, 1, 0]::bigint[],
  'a chunk is given to five workers, not to a sixth'
);
select is((pg_temp.latest_run()).failure_code, 'internal', 'after five workers the run has failed');
select is_empty('select * from private.posting_chunks', 'the chunks of the failed run are gone');
select is(
  (select closed_at from public.jobs where external_id = '1'), null,
  'the failed run closes no job'
);

-- A message of a run that has ended is dropped.
select pgmq.send('job_ingesting', jsonb_build_object('source_run_id', source_run_id, 'kind', 'ashby')) from trouble;
select is_empty(
  'select * from public.claim_job_ingesting()', 'a message of an ended run is not claimed'
);
select is_empty('select * from pgmq.q_job_ingesting', 'a message of an ended run is archived');

-- Public boards must be enabled.
update public.sources set is_enabled = false;
select is(public.enqueue_sources(true), 0, 'disabled sources do not start');
select is(
  public.enqueue_sources(true, with_public => true), 2, 'public boards are enabled together'
);
select bag_eq(
  'select slug, is_enabled from public.sources',
  $$values ('acme', true), ('agency', true), ('sandbox', false)$$,
  'public boards stay enabled'
);

-- Housekeeping
select pgmq.archive('job_ingesting', msg_id) from pgmq.q_job_ingesting;
update pgmq.a_job_ingesting set archived_at = now() - interval '8 days'
where msg_id = (select max(msg_id) from pgmq.a_job_ingesting);
update pgmq.q_dead_letters set enqueued_at = now() - interval '31 days'
where msg_id = (select min(msg_id) from pgmq.q_dead_letters);
update public.source_runs set created_at = now() - interval '91 days' where source_id = '00000000-0000-0000-0000-0000000000a3';
insert into cron.job_run_details (runid, jobid, username, status, start_time)
select newest + nth, 1, current_user, 'failed', now() - age
from (select coalesce(max(runid), 0) as newest from cron.job_run_details) as run,
  (values (1, null), (2, interval '8 days'), (3, interval '6 days')) as kept (nth, age);
create temp table kept as
select (select count(*) from pgmq.a_job_ingesting) as archived, (select count(*) from pgmq.q_dead_letters) as dead,
  (select count(*) from public.source_runs) as runs;
select private.prune_queues();
select results_eq(
  $$select archived - (select count(*) from pgmq.a_job_ingesting),
    dead - (select count(*) from pgmq.q_dead_letters), runs - (select count(*) from public.source_runs) from kept$$,
  $$values (1::bigint, 1::bigint, 1::bigint)$$,
  'old archives, dead letters and runs are removed, and newer ones stay'
);
select results_eq(
  $$select now() - start_time from cron.job_run_details where jobid = 1 and end_time is null$$,
  array[interval '6 days'],
  'a run of a cron job is kept for a week, and so is one without a time'
);

select * from finish();
rollback;
