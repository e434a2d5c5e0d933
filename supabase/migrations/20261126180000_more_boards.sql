-- Two more kinds of source; lists that have not changed are not sent again, and a list that is far
-- shorter than the one before closes nothing.

alter type public.source_kind add value 'greenhouse';
alter type public.source_kind add value 'lever';
alter type public.source_kind add value 'lever_eu';

alter table public.source_runs add column validators jsonb;

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

drop function public.claim_job_ingesting();
drop function private.claim_job_ingesting();
drop function public.finish_source_fetch(bigint, uuid, jsonb, int, int);
drop function private.finish_source_fetch(bigint, uuid, jsonb, int, int);

create function private.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb, validators jsonb
)
language plpgsql
security definer -- the queue is nobody's but ours
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

  -- Whoever closed one of these was wrong: the copy that took its place steps back.
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
  -- Listed is seen, even where the new text turns out to be unreadable.
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
  perform private.ping_while_waiting('job_ingesting', 'ingest-jobs');
end;
$$;

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
  perform private.ping_while_waiting('job_ingesting', 'ingest-jobs');
end;
$$;

create or replace function private.end_source_run(run uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  ended public.source_runs;
  before int;
  closed_keys text[];
begin
  if exists (select from private.posting_chunks where source_run_id = run) then
    return;
  end if;
  select * into ended from public.source_runs where id = run and status = 'normalising' for update;
  if ended.id is null then
    return;
  end if;
  -- Far fewer postings at once are more likely a list cut off. Listed so again, it is true.
  select listed_count - rejected_count into before from public.source_runs
  where source_id = ended.source_id and finished_at is not null and listed_count > rejected_count
  order by created_at desc
  limit 1;
  if ended.listed_count > ended.rejected_count
    and (ended.listed_count - ended.rejected_count) * 5 < before
  then
    perform private.fail_source_run(run, 'source.incomplete');
    return;
  end if;
  update public.source_runs set status = 'finished', finished_at = now() where id = run;
  -- An answer without a posting more likely means trouble at the source than at the employer.
  if ended.listed_count <= ended.rejected_count then
    return;
  end if;
  with missed as (
    update public.jobs
    set missed_count = missed_count + 1,
      closed_at = case when missed_count + 1 >= 2 then now() end
    where source_id = ended.source_id and closed_at is null and last_seen_at < ended.created_at
    returning duplicate_key, closed_at
  )
  select array_agg(duplicate_key) filter (where closed_at is not null) into closed_keys from missed;
  update public.source_runs set closed_count = coalesce(cardinality(closed_keys), 0) where id = run;
  -- A copy of a closed original becomes the original.
  perform private.settle_duplicates(closed_keys);
end;
$$;

create function public.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb, validators jsonb
)
language sql set search_path = ''
as $$ select * from private.claim_job_ingesting() $$;

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

revoke execute on function
  private.repeatable_run(uuid),
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  private.finish_unchanged_fetch(bigint, uuid), public.finish_unchanged_fetch(bigint, uuid)
from public, anon, authenticated;
grant execute on function
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int, jsonb),
  private.finish_unchanged_fetch(bigint, uuid), public.finish_unchanged_fetch(bigint, uuid)
to service_role;
