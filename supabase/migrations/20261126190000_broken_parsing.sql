-- A restart at a bad moment is not the file's doing: a cv whose parsing never ended is parsed once
-- more, waiting for a provider is no parsing, and a message that comes twice is read once.

alter table public.cvs add column broken_parse_count int not null default 0;

drop function public.set_cv_step(bigint, uuid, public.cv_step);
drop function private.set_cv_step(bigint, uuid, public.cv_step);

create or replace function private.claim_cv_reading()
returns table (msg_id bigint, cv_id uuid, user_id uuid, path text, filename text)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
  cv public.cvs;
begin
  loop
    select * into claimed from private.claim_message('cv_reading', 20);
    if claimed.msg_id is null then
      return;
    end if;
    select * into cv from public.cvs where id = (claimed.message ->> 'cv_id')::uuid for update;
    if cv.id is null or cv.status in ('ready', 'failed') then
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    -- A message can come twice. Whoever holds the other one will finish, or lose it to somebody.
    if exists (
      select from pgmq.q_cv_reading as other
      where other.msg_id <> claimed.msg_id and other.message = claimed.message
        and other.read_ct > 0 and other.vt > clock_timestamp()
    ) then
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if cv.parse_started_at is not null and cv.broken_parse_count > 0 then
      perform private.fail_cv(cv.id, 'cv.unreadable');
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if claimed.read_ct > 5 then
      perform private.fail_cv(cv.id, 'internal');
      perform private.return_message('cv_reading', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    update public.cvs
    set status = 'reading', step = null, parse_started_at = null, updated_at = now(),
      broken_parse_count = broken_parse_count + (parse_started_at is not null)::int
    where id = cv.id;
    return query select claimed.msg_id, cv.id, cv.user_id, cv.path, cv.filename;
    return;
  end loop;
end;
$$;

create function private.set_cv_step(
  message_id bigint, cv uuid, step public.cv_step, asks_provider boolean
) returns void
language plpgsql
security definer -- clients never write a step
set search_path = ''
as $$
begin
  update public.cvs
  set step = set_cv_step.step, updated_at = now(),
    parse_started_at = case
      when set_cv_step.step in ('extracting', 'parsing') and not asks_provider
      then coalesce(parse_started_at, now())
    end
  where id = cv and status = 'reading';
  perform pgmq.set_vt('cv_reading', message_id, case when asks_provider then 90 else 20 end);
end;
$$;

create or replace function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of whoever owns the cv
set search_path = ''
as $$
declare
  owner uuid;
  state public.cv_status;
begin
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading', 'read-cv');
  select user_id, status into owner, state from public.cvs where id = cv for update;
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
  if state in ('ready', 'failed') then
    return; -- another worker was faster
  end if;
  if result ->> 'failure_code' is not null then
    perform private.fail_cv(cv, result ->> 'failure_code');
    return;
  end if;

  perform private.write_profile(cv, owner, result);
  perform private.write_derived(owner, result -> 'derived');
  -- Rows the person wrote are not in the derived columns yet, and an embedding under way was made
  -- of rows that are gone now. An embedding that has to wait waits there, too.
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

create function public.set_cv_step(
  message_id bigint, cv uuid, step public.cv_step, asks_provider boolean default false
) returns void
language sql set search_path = ''
as $$ select private.set_cv_step(message_id, cv, step, asks_provider) $$;

revoke execute on function
  private.set_cv_step(bigint, uuid, public.cv_step, boolean),
  public.set_cv_step(bigint, uuid, public.cv_step, boolean)
from public, anon, authenticated;
grant execute on function
  private.set_cv_step(bigint, uuid, public.cv_step, boolean),
  public.set_cv_step(bigint, uuid, public.cv_step, boolean)
to service_role;
