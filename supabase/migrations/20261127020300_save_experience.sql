-- An experience and its lines in one request, whole or not at all: line by line, one long entry would
-- be most of what a person may write in a minute. A line that stays keeps its row, so that evidence
-- which points at it goes on pointing.
create function public.save_experience(
  fields jsonb, lines text[], experience_id uuid default null
) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  entry public.experiences := jsonb_populate_record(null::public.experiences, fields);
  saved uuid := experience_id;
begin
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
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

-- One up in the order the person gave them.
create function public.move_experience_up(experience_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  ids uuid[];
  place int;
begin
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
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

revoke execute on function public.save_experience(jsonb, text[], uuid),
  public.move_experience_up(uuid)
from public, anon;
grant execute on function public.save_experience(jsonb, text[], uuid),
  public.move_experience_up(uuid)
to authenticated;
