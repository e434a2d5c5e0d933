-- The lines of a cv that found no place in the profile, by their numbers: [{ line: 12 }].

alter table public.cvs
  add column unplaced jsonb not null default '[]',
  add constraint cvs_unplaced_is_a_list check (jsonb_typeof(unplaced) = 'array'),
  add constraint cvs_unplaced_fits check (octet_length(unplaced::text) <= 50000);
grant update (unplaced) on table public.cvs to authenticated;

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
    unplaced = coalesce(result -> 'unplaced', '[]'), updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed')
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;
