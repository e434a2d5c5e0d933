-- How sure each field read from a cv is, so that the person is asked about the unsure ones.

alter table public.cvs
  add column confidence jsonb not null default '{}',
  add constraint cvs_confidence_is_an_object check (jsonb_typeof(confidence) = 'object'),
  add constraint cvs_confidence_fits check (octet_length(confidence::text) <= 50000);
-- Who confirms a field takes its doubt away; nothing else reads the figures.
grant update (confidence) on table public.cvs to authenticated;

create or replace function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of whoever owns the cv
set search_path = ''
as $$
declare
  owner uuid;
begin
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading', 'read-cv');
  select user_id into owner from public.cvs where id = cv for update;
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
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

create or replace function private.write_contact(person uuid, sealed text, key_id text)
returns void
language plpgsql
security definer -- the table has no grants at all
set search_path = ''
as $$
begin
  insert into public.profile_contacts (user_id, sealed, key_id)
  values (person, decode(write_contact.sealed, 'base64'), write_contact.key_id)
  on conflict (user_id) do update
  set sealed = excluded.sealed, key_id = excluded.key_id, cv_id = null, updated_at = now();
  -- What the person wrote needs no asking about any more.
  update public.cvs set confidence = confidence - 'contact'
  where user_id = person and confidence ? 'contact';
  -- A name not known before may stand in what was described and embedded.
  perform private.mark_profile_stale(person);
end;
$$;
