-- The queue `job_ingesting`, worked by `ingest-jobs`. A run is one message to fetch the whole list
-- and one per chunk to normalise. Fetches of one kind of source go one after the other: they
-- share a host.

-- Starts a run of every source that is due, or with `every` of all enabled sources. Returns how
-- many. `with_public` enables the listed public boards; they stay enabled.
create function private.enqueue_sources(every boolean, with_public boolean) returns int
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

-- A board that an administrator switches on is collected at once, not with the next minute.
create function private.collect_enabled_source() returns trigger
language plpgsql
security definer -- clients may not start runs
set search_path = ''
as $$
begin
  perform private.enqueue_sources(false, false);
  return null;
end;
$$;
revoke execute on function private.collect_enabled_source() from public, anon, authenticated;

create trigger collect_added_source
after insert on public.sources
for each row when (new.is_enabled and current_user = 'authenticated')
execute function private.collect_enabled_source();

create trigger collect_enabled_source
after update of is_enabled on public.sources
for each row when (new.is_enabled and not old.is_enabled and current_user = 'authenticated')
execute function private.collect_enabled_source();

-- The run after which the stored jobs equal the source's list. An answer "not modified" repeats
-- that run. None when a later run failed half-way, since it changed some of the jobs.
create function private.repeatable_run(source uuid) returns setof public.source_runs
language sql
stable
set search_path = ''
as $$
  select * from (
    select * from public.source_runs
    where source_id = source and fetched_at is not null and finished_at is not null
    order by created_at desc
    limit 1
  ) as latest
  where status = 'finished' and validators is not null
$$;

-- The next chunk, or the next fetch of a kind that no worker is fetching now. When a source asks to
-- slow down, all sources of its kind wait. A source that fails in another way waits alone.
create function private.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb, validators jsonb
)
language plpgsql
security definer -- no client may use the queue
set search_path = ''
as $$
declare
  claimed record;
begin
  loop
    update pgmq.q_job_ingesting as message
    set vt = clock_timestamp() + interval '60 seconds', read_ct = message.read_ct + 1,
      message = message.message - 'failure_code'
    where message.msg_id = (
      select next.msg_id from pgmq.q_job_ingesting as next
      where next.vt <= clock_timestamp()
        and (
          next.message ? 'chunk_id'
          or not exists (
            select from pgmq.q_job_ingesting as busy
            where busy.vt > clock_timestamp() and busy.read_ct > 0
              and not busy.message ? 'chunk_id'
              and busy.message ->> 'kind' = next.message ->> 'kind'
              and coalesce(busy.message ->> 'failure_code', '') in ('', 'source.rate_limited')
          )
        )
      order by next.message ? 'chunk_id' desc, next.msg_id
      limit 1
      for update skip locked
    )
    returning message.msg_id, message.read_ct, message.message into claimed;
    if claimed is null then
      return;
    end if;
    if claimed.read_ct > 5 then
      perform private.fail_source_run((claimed.message ->> 'source_run_id')::uuid, 'internal');
      perform private.return_message('job_ingesting', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    return query
    select
      claimed.msg_id, run.id, source.kind, source.slug, source.name, chunk.id, chunk.postings,
      case when chunk.id is null then
        (select repeatable.validators from private.repeatable_run(source.id) as repeatable)
      end
    from public.source_runs as run
    join public.sources as source on source.id = run.source_id
    left join private.posting_chunks as chunk on chunk.id = (claimed.message ->> 'chunk_id')::bigint
    where run.id = (claimed.message ->> 'source_run_id')::uuid
      and run.status in ('queued', 'normalising');
    if found then
      return;
    end if;
    perform private.archive_message('job_ingesting', claimed.msg_id); -- its run has ended
  end loop;
end;
$$;

create function private.fail_source_run(run uuid, code text) returns void
language sql
set search_path = ''
as $$
  delete from private.posting_chunks where source_run_id = run;
  update public.source_runs
  set status = 'failed', failure_code = code, finished_at = now()
  where id = run and status in ('queued', 'normalising');
$$;

-- The ids of listed postings, [{ external_id, raw_hash }], that are new or changed. Only those need
-- to be sent to the database.
create function private.unread_postings(run uuid, listed jsonb) returns text[]
language sql
stable
security definer -- clients may not use the steps of a queue
set search_path = ''
as $$
  select coalesce(array_agg(distinct posting ->> 'external_id'), '{}')
  from jsonb_array_elements(listed) as posting
  where not exists (
    select from public.jobs as job
    join public.source_runs as own on own.id = run and own.source_id = job.source_id
    where job.external_id = posting ->> 'external_id' and job.raw_hash = posting ->> 'raw_hash'
  )
$$;

-- The fetch is done. An unchanged posting is only marked as seen again; the others wait in chunks.
-- `postings` is [{ external_id, raw_hash, raw }], with `raw` only for the unread ones. `rejected`
-- counts postings without an id or without sense. The next fetch gets `validators`.
create function private.finish_source_fetch(
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
create function private.finish_unchanged_fetch(message_id bigint, run uuid) returns void
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
create function private.finish_posting_chunk(
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

-- Calls to an AI provider are capped per run. A chunk reserves its calls before it starts, so that
-- two chunks at once stay within the cap together. Returns how many calls it may make.
create function private.reserve_ai_calls(run uuid, wanted int, at_most int) returns int
language plpgsql
security definer -- writes source_runs, which clients may not
set search_path = ''
as $$
declare
  before int;
  granted int;
begin
  select ai_call_count into before from public.source_runs where id = run for update;
  if not found then
    return 0;
  end if;
  granted := greatest(0, least(wanted, at_most - before));
  update public.source_runs set ai_call_count = before + granted where id = run;
  return granted;
end;
$$;

-- The source or the network failed. Some codes are tried again later; others are final.
create function private.retry_job_ingesting(message_id bigint, run uuid, failure_code text, seconds int)
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

create function public.enqueue_sources(every boolean default false, with_public boolean default false)
returns int
language sql set search_path = ''
as $$ select private.enqueue_sources(every, with_public) $$;

create function public.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb, validators jsonb
)
language sql set search_path = ''
as $$ select * from private.claim_job_ingesting() $$;

create function public.unread_postings(run uuid, listed jsonb) returns text[]
language sql stable set search_path = ''
as $$ select private.unread_postings(run, listed) $$;

create function public.finish_source_fetch(
  message_id bigint, run uuid, postings jsonb, rejected int, chunk_size int,
  validators jsonb default null
) returns void
language sql set search_path = ''
as $$
  select private.finish_source_fetch(message_id, run, postings, rejected, chunk_size, validators)
$$;

create function public.finish_unchanged_fetch(message_id bigint, run uuid) returns void
language sql set search_path = ''
as $$ select private.finish_unchanged_fetch(message_id, run) $$;

create function public.finish_posting_chunk(
  message_id bigint, run uuid, chunk bigint, postings jsonb, rejected int, usage jsonb
) returns void
language sql set search_path = ''
as $$ select private.finish_posting_chunk(message_id, run, chunk, postings, rejected, usage) $$;

create function public.reserve_ai_calls(run uuid, wanted int, at_most int) returns int
language sql set search_path = ''
as $$ select private.reserve_ai_calls(run, wanted, at_most) $$;

create function public.retry_job_ingesting(
  message_id bigint, run uuid, failure_code text, seconds int default null
)
returns void
language sql set search_path = ''
as $$ select private.retry_job_ingesting(message_id, run, failure_code, seconds) $$;

-- How much work is left: `npm run ingest` shows it and waits for its end.
create function private.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql
security definer -- no client may use the queues
set search_path = ''
as $$
  select name, depth.waiting, depth.claimed
  from (select name from private.queues union all select 'dead_letters') as queue,
    private.queue_depth(name) as depth
$$;

create function public.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql set search_path = ''
as $$ select * from private.queue_progress() $$;

revoke execute on function
  private.repeatable_run(uuid),
  private.enqueue_sources(boolean, boolean), public.enqueue_sources(boolean, boolean),
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.fail_source_run(uuid, text),
  private.unread_postings(uuid, jsonb), public.unread_postings(uuid, jsonb),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  private.finish_unchanged_fetch(bigint, uuid), public.finish_unchanged_fetch(bigint, uuid),
  private.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  public.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  private.retry_job_ingesting(bigint, uuid, text, int),
  public.retry_job_ingesting(bigint, uuid, text, int),
  private.reserve_ai_calls(uuid, int, int), public.reserve_ai_calls(uuid, int, int),
  private.queue_progress(), public.queue_progress()
from public, anon, authenticated;
grant execute on function
  private.enqueue_sources(boolean, boolean), public.enqueue_sources(boolean, boolean),
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.unread_postings(uuid, jsonb), public.unread_postings(uuid, jsonb),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  private.finish_unchanged_fetch(bigint, uuid), public.finish_unchanged_fetch(bigint, uuid),
  private.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  public.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  private.retry_job_ingesting(bigint, uuid, text, int),
  public.retry_job_ingesting(bigint, uuid, text, int),
  private.reserve_ai_calls(uuid, int, int), public.reserve_ai_calls(uuid, int, int),
  private.queue_progress(), public.queue_progress()
to service_role;
