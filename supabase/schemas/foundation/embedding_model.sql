-- A setting of the functions names the model that embeds. Two models are never compared: when the
-- setting changes, everything is embedded again. Until a profile and a job have the same model,
-- meaning is left out of their score. While the embedder cannot be reached, messages wait, however
-- long.

-- Whether any open job was embedded by another model. Reads only the two ends of an index, so it
-- costs almost nothing.
create function private.has_other_models(model text) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.jobs
    where embedding_model < model and closed_at is null and duplicate_of is null
  ) or exists (
    select from public.jobs
    where embedding_model > model and closed_at is null and duplicate_of is null
  )
$$;

-- Queues texts that another model embedded, some at a time. The worker names its model at every
-- start, so the next part follows when this one is done. Returns how many were queued.
create function private.reembed_with(model text) returns int
language plpgsql
security definer -- sends to queues
set search_path = ''
as $$
declare
  at_a_time constant int := 500;
  profile_count int := 0;
  job_count int := 0;
begin
  -- Two workers would queue the same texts.
  if not pg_try_advisory_xact_lock(hashtextextended('reembed_with', 0)) then
    return 0;
  end if;
  if (select count(*) < at_a_time from pgmq.q_profile_embedding) then
    select count(*) into profile_count
    from (
      select user_id from public.profiles
      where embedding_model < model or embedding_model > model
      limit at_a_time * 2
    ) as other,
    pgmq.send('profile_embedding', jsonb_build_object('user_id', other.user_id))
    where not exists (
      select from pgmq.q_profile_embedding as queued
      where queued.message ->> 'user_id' = other.user_id::text
    );
  end if;
  if private.has_other_models(model) and (select count(*) < at_a_time from pgmq.q_job_embedding) then
    select count(*) into job_count
    from (
      select id, content_hash from public.jobs
      where (embedding_model < model or embedding_model > model)
        and closed_at is null and duplicate_of is null
      limit at_a_time * 2
    ) as other,
    pgmq.send(
      'job_embedding', jsonb_build_object('job_id', other.id, 'content_hash', other.content_hash)
    )
    where not exists (
      select from pgmq.q_job_embedding as queued
      where queued.message ->> 'job_id' = other.id::text
    );
  end if;
  return profile_count + job_count;
end;
$$;

-- The embedder cannot be reached: the messages wait, and this does not count as an attempt. Usage
-- that was already paid, for `person` or for all, is still recorded.
create function private.postpone_embedding(
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

create function public.reembed_with(model text) returns int
language sql set search_path = ''
as $$ select private.reembed_with(model) $$;

create function public.postpone_embedding(
  queue text, message_ids bigint[], seconds int, person uuid default null, usage jsonb default '[]'
) returns void
language sql set search_path = ''
as $$ select private.postpone_embedding(queue, message_ids, seconds, person, usage) $$;

revoke execute on function
  private.has_other_models(text),
  private.reembed_with(text), public.reembed_with(text),
  private.postpone_embedding(text, bigint[], int, uuid, jsonb),
  public.postpone_embedding(text, bigint[], int, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.reembed_with(text), public.reembed_with(text),
  private.postpone_embedding(text, bigint[], int, uuid, jsonb),
  public.postpone_embedding(text, bigint[], int, uuid, jsonb)
to service_role;
