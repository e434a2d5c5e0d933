-- Queues are rows: each list of queues, and each look-up of a worker, reads the table.

-- Every list of queues reads these rows. `dead_letters` has no row: no worker takes from it.
create table private.queues (
  name text primary key,
  worker text not null, -- the function that takes its messages
  longest_hidden interval not null, -- the longest time that any claim or retry hides a message
  constraint queues_hide_for_a_while check (longest_hidden > '0')
);
comment on table private.queues is 'A queue of work, and the function that does it.';
revoke all on table private.queues from public, anon, authenticated, service_role;

insert into private.queues (name, worker, longest_hidden) values
  ('cv_reading', 'read-cv', '5 minutes'),
  ('job_ingesting', 'ingest-jobs', '65 minutes'), -- a source may ask to wait for an hour
  ('job_embedding', 'embed', '5 minutes'),
  ('profile_embedding', 'embed', '5 minutes'),
  ('account_work', 'account', '5 minutes');

-- Starts the worker that the row of a queue names.
create function private.ping_worker_of(queue text) returns void
language sql
set search_path = ''
as $$ select private.ping_worker(worker) from private.queues where name = queue $$;

-- A worker takes one message per request: while more wait, each finish calls the next.
create function private.ping_while_waiting(queue text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if (private.queue_depth(queue)).waiting > 0 then
    perform private.ping_worker_of(queue);
  end if;
end;
$$;

-- The safety net behind the pings: starts a worker for a queue with waiting messages and fewer than
-- three workers. Those few may be dead, since a dead worker keeps its message hidden for a while.
create function private.ping_idle_worker(queue text) returns void
language plpgsql
set search_path = ''
as $$
declare
  depth record := private.queue_depth(queue);
begin
  if depth.waiting > 0 and depth.claimed < 3 then
    perform private.ping_worker_of(queue);
  end if;
end;
$$;

revoke execute on function
  private.ping_worker_of(text),
  private.ping_while_waiting(text),
  private.ping_idle_worker(text)
from public, anon, authenticated;

-- When the clock is set back, a claimed message would stay hidden until the clock reaches that time
-- again. So a message that is hidden for longer than its queue allows comes back.
create or replace function private.unhide_messages() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue private.queues;
begin
  for queue in select * from private.queues loop
    execute format(
      'update pgmq.%I set vt = clock_timestamp() where vt > clock_timestamp() + $1',
      'q_' || queue.name
    ) using queue.longest_hidden;
  end loop;
end;
$$;

create or replace function private.ping_idle_workers() returns void
language sql
set search_path = ''
as $$
  select private.unhide_messages();
  select private.ping_idle_worker(name) from private.queues
$$;

-- Archives and the runs of cron jobs are kept for 7 days, dead letters for 30. pg_cron itself
-- deletes none of its runs.
create or replace function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  for queue in select name from private.queues loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from private.ai_cache where expires_at < now();
  delete from public.source_runs where created_at < now() - interval '90 days';
  -- A run that ended with its server has no times, so it is found by the id of a later run.
  delete from cron.job_run_details where runid <= (
    select max(runid) from cron.job_run_details where start_time < now() - interval '7 days'
  );
end;
$$;

-- The embedder cannot be reached: the messages wait, and this does not count as an attempt. Usage
-- that was already paid, for `person` or for all, is still recorded.
create or replace function private.postpone_embedding(
  queue text, message_ids bigint[], seconds int, person uuid, usage jsonb
) returns void
language plpgsql
security definer -- no client may use the queues
set search_path = ''
as $$
begin
  if not exists (select from private.queues where name = queue and worker = 'embed') then
    raise exception 'request.invalid' using errcode = 'PT400';
  end if;
  execute format(
    'update pgmq.%I
     set vt = clock_timestamp() + make_interval(secs => $2), read_ct = greatest(read_ct - 1, 0)
     where msg_id = any ($1)',
    'q_' || queue
  ) using message_ids, seconds;
  if person is null or exists (select from auth.users where id = person) then
    perform private.record_usage(person, usage);
  end if;
end;
$$;

create or replace function private.read_metrics() returns table (name text, labels jsonb, value numeric)
language plpgsql
security definer -- counts rows of all people, and rows without a person
set search_path = ''
as $$
begin
  return query
  select tally.name, tally.labels, sum(tally.value)
  from private.tallies as tally group by tally.name, tally.labels
  union all
  select gauge.name, jsonb_build_object('queue', queue.name) || gauge.label, gauge.value
  from private.queues as queue, private.queue_state(queue.name) as state,
    lateral (values
      ('queue_messages', '{"state": "waiting"}'::jsonb, state.waiting::numeric),
      ('queue_messages', '{"state": "claimed"}', state.claimed),
      ('queue_messages', '{"state": "postponed"}', state.postponed),
      ('queue_oldest_seconds', '{}', state.oldest_seconds)
    ) as gauge (name, label, value)
  union all
  select 'dead_letters', jsonb_build_object('queue', queue.name),
    (select count(*) from pgmq.q_dead_letters where message ->> 'queue' = queue.name)
  from private.queues as queue
  union all
  select 'people', '{}', count(*) from auth.users
  union all
  select 'open_jobs', '{}', count(*) from public.jobs where closed_at is null and duplicate_of is null
  union all
  select 'cron_ran_at', '{}', extract(epoch from private.cron_ran_at());
end;
$$;

-- Shows whether work goes on: when pg_cron last ran something, and the longest that a message has
-- waited for a worker.
create or replace function private.read_pulse(out cron_seconds numeric, out waited_seconds numeric)
language sql
security definer -- no client may read queues and the schedule
set search_path = ''
as $$
  select extract(epoch from clock_timestamp() - private.cron_ran_at()), (
    select max(state.waited_seconds)
    from private.queues as queue, private.queue_state(queue.name) as state
  )
$$;

-- An edit anywhere in the profile makes its derived columns old. Only the first edit sends a
-- message, until a worker takes it.
create or replace function private.mark_profile_stale(person uuid) returns void
language plpgsql
security definer -- sends to a queue, broadcasts
set search_path = ''
as $$
begin
  update public.profiles set stale_at = now(), last_active_at = now()
  where user_id = person and stale_at is null;
  if found then
    perform pgmq.send('profile_embedding', jsonb_build_object('user_id', person));
    perform private.ping_worker_of('profile_embedding');
  end if;
  perform private.broadcast(person, 'profile.changed', '{}');
end;
$$;

create or replace function private.finish_profile_embedding(message_id bigint, person uuid, derived jsonb, usage jsonb)
returns void
language plpgsql
security definer -- writes derived columns, which clients may not
set search_path = ''
as $$
begin
  if not private.archive_message('profile_embedding', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('profile_embedding');
  if not exists (select from public.profiles where user_id = person for update) then
    return; -- erased meanwhile
  end if;
  perform private.record_usage(person, usage);
  -- These columns were made from rows that were edited since. The columns of the newer rows are
  -- already written.
  if exists (
    select from pgmq.a_profile_embedding
    where msg_id > message_id and message ->> 'user_id' = person::text
  ) then
    return;
  end if;
  perform private.write_derived(person, derived);
  perform private.refresh_matches(person);
end;
$$;

create or replace function private.enqueue_cv() returns trigger
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
begin
  -- The owner's id lets an erasure find messages about a cv that is already gone.
  perform pgmq.send('cv_reading', jsonb_build_object('cv_id', new.id, 'user_id', new.user_id));
  perform private.ping_worker_of('cv_reading');
  return null;
end;
$$;

-- `result` holds either `failure_code`, or the rows that were read and the derived columns.
create or replace function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of the cv's owner
set search_path = ''
as $$
declare
  owner uuid;
  state public.cv_status;
begin
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading');
  select user_id, status into owner, state from public.cvs where id = cv for update;
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
  if state in ('ready', 'failed') then
    return; -- another worker finished first
  end if;
  if result ->> 'failure_code' is not null then
    perform private.fail_cv(cv, result ->> 'failure_code');
    return;
  end if;

  perform private.write_profile(cv, owner, result);
  perform private.write_derived(owner, result -> 'derived');
  -- Described again in three cases: the derived columns lack rows that the person wrote; an
  -- embedding under way is made of rows that are now gone; the embedding has to wait.
  if private.profile_differs_from_cv(owner, cv)
    or exists (select from pgmq.q_profile_embedding where message ->> 'user_id' = owner::text)
    or (result -> 'derived' ->> 'embedding_waits')::boolean
  then
    update public.profiles set stale_at = null where user_id = owner;
    perform private.mark_profile_stale(owner);
  end if;
  perform private.refresh_matches(owner);
  update public.cvs
  set status = 'ready', step = null, engine = result ->> 'engine',
    fell_back = result ->> 'fell_back', confidence = coalesce(result -> 'confidence', '{}'),
    updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed')
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;

-- Starts a run of every source that is due, or with `every` of all enabled sources. Returns how
-- many. `with_public` enables the listed public boards; they stay enabled.
create or replace function private.enqueue_sources(every boolean, with_public boolean) returns int
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
declare
  started int;
begin
  if with_public then
    update public.sources set is_enabled = true where kind <> 'sandbox';
  end if;
  with due as (
    select id, kind from public.sources
    where is_enabled and (every or next_run_at <= now())
    for update
  ),
  run as (
    insert into public.source_runs (source_id)
    select id from due
    on conflict (source_id) where status in ('queued', 'normalising') do nothing
    returning id, source_id
  ),
  sent as (
    select pgmq.send('job_ingesting', jsonb_build_object('source_run_id', run.id, 'kind', due.kind))
    from run join due on due.id = run.source_id
  ),
  planned as (
    update public.sources set next_run_at = now() + make_interval(mins => interval_minutes)
    where id in (select source_id from run)
  )
  select count(*) into started from sent;
  if started > 0 then
    perform private.ping_worker_of('job_ingesting');
  end if;
  return started;
end;
$$;

-- The fetch is done. An unchanged posting is only marked as seen again; the others wait in chunks.
-- `postings` is [{ external_id, raw_hash, raw }], with `raw` only for the unread ones. `rejected`
-- counts postings without an id or without sense. The next fetch gets `validators`.
create or replace function private.finish_source_fetch(
  message_id bigint, run uuid, postings jsonb, rejected int, chunk_size int,
  validators jsonb default null
) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  source uuid;
  reopened_keys text[];
  chunk_count int;
begin
  if not private.archive_message('job_ingesting', message_id) then
    return;
  end if;
  update public.source_runs
  set status = 'normalising', fetched_at = now(),
    listed_count = jsonb_array_length(postings) + rejected, rejected_count = rejected,
    validators = finish_source_fetch.validators
  where id = run and status = 'queued'
  returning source_id into source;
  if source is null then
    return;
  end if;

  -- A job that was closed by mistake opens again, and the copy that replaced it becomes a copy
  -- again.
  reopened_keys := array(
    select job.duplicate_key
    from public.jobs as job
    join jsonb_array_elements(postings) as posting
      on posting ->> 'external_id' = job.external_id and posting ->> 'raw_hash' = job.raw_hash
    where job.source_id = source and job.closed_at is not null
  );
  with listed as materialized (
    select distinct on (posting ->> 'external_id')
      posting ->> 'external_id' as external_id, posting ->> 'raw_hash' as raw_hash, posting
    from jsonb_array_elements(postings) with ordinality as element (posting, place)
    order by posting ->> 'external_id', place
  ),
  -- A listed posting counts as seen, even when its new text cannot be read.
  seen as (
    update public.jobs as job
    set last_seen_at = now(), missed_count = 0,
      closed_at = case when job.raw_hash = listed.raw_hash then null else job.closed_at end
    from listed
    where job.source_id = source and job.external_id = listed.external_id
    returning job.external_id, job.raw_hash = listed.raw_hash as is_unchanged
  ),
  numbered as (
    select posting, (row_number() over (order by external_id) - 1) / chunk_size as chunk
    from listed
    where external_id not in (select external_id from seen where is_unchanged)
  ),
  stored as (
    insert into private.posting_chunks (source_run_id, postings)
    select run, jsonb_agg(posting) from numbered group by chunk
    returning id
  )
  select count(*) into chunk_count
  from stored, pgmq.send(
    'job_ingesting', jsonb_build_object('source_run_id', run, 'chunk_id', stored.id)
  );
  perform private.settle_duplicates(reopened_keys);
  if chunk_count = 0 then
    perform private.end_source_run(run);
  end if;
  perform private.ping_while_waiting('job_ingesting');
end;
$$;

-- The source says that its list has not changed since the last run. The jobs that the last run saw
-- are marked as seen again.
create or replace function private.finish_unchanged_fetch(message_id bigint, run uuid) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  source uuid;
  before public.source_runs;
begin
  if not private.archive_message('job_ingesting', message_id) then
    return;
  end if;
  select source_id into source from public.source_runs
  where id = run and status = 'queued' for update;
  if source is null then
    return;
  end if;
  select * into strict before from private.repeatable_run(source);
  update public.source_runs
  set status = 'normalising', fetched_at = now(), listed_count = before.listed_count,
    rejected_count = before.rejected_count, validators = before.validators
  where id = run;
  update public.jobs set last_seen_at = now()
  where source_id = source and last_seen_at >= before.created_at;
  perform private.end_source_run(run);
  perform private.ping_while_waiting('job_ingesting');
end;
$$;

-- One chunk is normalised: `postings` are rows of jobs, each with its external_id and raw_hash.
create or replace function private.finish_posting_chunk(
  message_id bigint, run uuid, chunk bigint, postings jsonb, rejected int, usage jsonb
) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  source uuid;
  added int;
  written int;
begin
  if not private.archive_message('job_ingesting', message_id) then
    return;
  end if;
  select source_id into source from public.source_runs where id = run and status = 'normalising';
  if source is null then
    return;
  end if;
  perform private.record_usage(null, usage);
  select * into added, written from private.write_postings(source, postings);
  delete from private.posting_chunks where id = chunk;
  update public.source_runs
  set added_count = added_count + added, changed_count = changed_count + written - added,
    rejected_count = rejected_count + rejected
  where id = run;
  perform private.end_source_run(run);
  perform private.ping_while_waiting('job_ingesting');
  perform private.ping_idle_worker('job_embedding');
end;
$$;

-- The source or the network failed. Some codes are tried again later; others are final.
create or replace function private.retry_job_ingesting(message_id bigint, run uuid, failure_code text, seconds int)
returns void
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
begin
  if seconds is null then
    if private.archive_message('job_ingesting', message_id) then
      perform private.fail_source_run(run, failure_code);
    end if;
  elsif not private.return_message('job_ingesting', message_id, seconds, failure_code) then
    perform private.fail_source_run(run, failure_code);
  else
    update pgmq.q_job_ingesting as waiting
    set message = waiting.message || jsonb_build_object('failure_code', failure_code)
    where waiting.msg_id = message_id;
  end if;
  perform private.ping_while_waiting('job_ingesting');
end;
$$;

-- How much work is left: `npm run ingest` shows it and waits for its end.
create or replace function private.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql
security definer -- no client may use the queues
set search_path = ''
as $$
  select name, depth.waiting, depth.claimed
  from (select name from private.queues union all select 'dead_letters') as queue,
    private.queue_depth(name) as depth
$$;

-- `results` is [{ msg_id, job_id, content_hash, embedding }]. Jobs that are embedded now are
-- matched with all people in the same transaction.
create or replace function private.finish_job_embedding(results jsonb, model text, usage jsonb) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  embedded uuid[];
begin
  with result as materialized (
    select * from jsonb_to_recordset(results) as row (
      msg_id bigint, job_id uuid, content_hash text, embedding text
    )
    where private.archive_message('job_embedding', row.msg_id)
  ),
  written as (
    update public.jobs as job
    set embedding = result.embedding::extensions.vector,
      embedding_model = case when result.embedding is not null then model end
    from result
    where job.id = result.job_id and job.content_hash = result.content_hash
    returning job.id
  )
  select array_agg(id) into embedded from written;
  perform private.record_usage(null, usage);
  if cardinality(embedded) > 0 then
    perform private.match_new_jobs(embedded);
  end if;
  perform private.ping_while_waiting('job_embedding');
end;
$$;

create or replace function private.send_account_work(kind text, id uuid, person uuid) returns void
language sql
set search_path = ''
as $$
  select pgmq.send('account_work', jsonb_build_object(
    'kind', kind, 'id', id, 'user_id', person
  ));
  select private.ping_worker_of('account_work');
$$;

-- True once per message: its work is then done, and the worker has nothing left to tidy up.
create or replace function private.finish_account_work(message_id bigint, result jsonb) returns boolean
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
declare
  work jsonb;
  named uuid;
begin
  select message into work from pgmq.q_account_work where msg_id = message_id for update;
  named := (work ->> 'id')::uuid;
  if work is null then
    return false;
  end if;
  if work ->> 'kind' = 'erase' then
    return private.finish_erasure(message_id, named);
  end if;
  perform private.archive_message('account_work', message_id);
  case work ->> 'kind'
    when 'export' then
      perform private.finish_export(named, result);
    when 'expire' then
      delete from public.exports where id = named;
    else
      update public.profiles set inactive_warned_at = now()
      where user_id = named and (result ->> 'is_sent')::boolean;
  end case;
  perform private.ping_while_waiting('account_work');
  return true;
end;
$$;

drop function private.ping_while_waiting(text, text);
drop function private.ping_idle_worker(text, text);
