-- The token of another program (an OAuth client) opens nothing.

create or replace function private.has_required_aal() returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from auth.users where id = auth.uid())
    and not auth.jwt() ? 'client_id'
    and not exists (select from private.erasures where user_id = auth.uid())
    and (coalesce(auth.jwt() ->> 'aal', '') = 'aal2' or not exists (
      select from auth.mfa_factors where user_id = auth.uid() and status = 'verified'
    ))
$$;

create or replace function private.require_caller() returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  if auth.jwt() ? 'client_id' then
    raise exception 'auth.forbidden' using errcode = 'PT403';
  end if;
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
  return auth.uid();
end;
$$;
grant execute on function private.require_caller() to authenticated;

create or replace function public.retry_cv(cv uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  failed public.cvs;
begin
  perform private.require_caller();
  delete from public.cvs where id = cv and status = 'failed' returning * into failed;
  if failed.id is null then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
  insert into public.cvs (id, path, filename) values (failed.id, failed.path, failed.filename);
end;
$$;

create or replace function public.save_experience(
  fields jsonb, lines text[], experience_id uuid default null
) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  entry public.experiences := jsonb_populate_record(null::public.experiences, fields);
  saved uuid := experience_id;
begin
  perform private.require_caller();
  if saved is null then
    insert into public.experiences
      (employer, title, started_on, ended_on, is_current, location, position)
    values (
      entry.employer, entry.title, entry.started_on, entry.ended_on,
      coalesce(entry.is_current, false), entry.location, coalesce(entry.position, 0)
    )
    returning id into saved;
  else
    update public.experiences
    set employer = entry.employer, title = entry.title, started_on = entry.started_on,
      ended_on = entry.ended_on, is_current = coalesce(entry.is_current, false),
      location = entry.location, position = coalesce(entry.position, position)
    where id = saved;
    if not found then
      raise exception 'not_found' using errcode = 'PT404';
    end if;
  end if;

  with wanted as (
    select text, place::int - 1 as place, row_number() over (partition by text order by place) as nth
    from unnest(lines) with ordinality as line (text, place)
  ), kept as (
    select id, text, position, row_number() over (partition by text order by position, id) as nth
    from public.achievements where achievements.experience_id = saved
  ), paired as (
    select kept.id, kept.position, wanted.text, wanted.place
    from kept full join wanted using (text, nth)
  ), gone as (
    delete from public.achievements
    where id in (select id from paired where place is null)
  ), moved as (
    update public.achievements set position = place
    from paired where achievements.id = paired.id and achievements.position <> place
  )
  insert into public.achievements (experience_id, text, position)
  select saved, text, place from paired where id is null;
  return saved;
end;
$$;

create or replace function public.move_experience_up(experience_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  ids uuid[];
  place int;
begin
  perform private.require_caller();
  select array_agg(id order by position, id) into ids
  from public.experiences where user_id = (select auth.uid());
  place := array_position(ids, experience_id);
  if coalesce(place, 1) = 1 then
    return;
  end if;
  ids[place] := ids[place - 1];
  ids[place - 1] := experience_id;
  update public.experiences set position = array_position(ids, id) - 1 where id = any(ids);
end;
$$;
