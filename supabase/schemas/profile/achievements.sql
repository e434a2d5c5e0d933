-- An achievement is one line of what a person did in an experience. Evidence points at it.

create table public.achievements (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  experience_id uuid not null,
  text text not null,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  created_at timestamptz not null default now(),
  constraint achievements_text_fits check (char_length(text) between 1 and 4000),
  -- The pair keeps an achievement with the owner of its experience.
  constraint achievements_belong_to_an_experience foreign key (experience_id, user_id)
  references public.experiences (id, user_id) on delete cascade
);
comment on table public.achievements is 'One line of what was done in an experience.';

create index achievements_experience_id_idx on public.achievements (experience_id, user_id, position);
create index achievements_user_id_idx on public.achievements (user_id);

create trigger claim_edit
before update on public.achievements
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.achievements
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.achievements from anon, authenticated, service_role;
grant select, delete on table public.achievements to authenticated;
grant insert (id, experience_id, text, position) on table public.achievements to authenticated;
grant update (text, position) on table public.achievements to authenticated;
grant select, insert, update, delete on table public.achievements to service_role;

alter table public.achievements enable row level security;

create policy "second factor where enrolled" on public.achievements
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads achievements" on public.achievements
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds achievements" on public.achievements
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits achievements" on public.achievements
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes achievements" on public.achievements
for delete to authenticated using (user_id = (select auth.uid()));

-- Writes an experience and its lines in one request, all or nothing: line by line, one long entry
-- would use most of the writes that a person has in a minute. A line that stays keeps its row, so
-- that evidence still points at it.
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
  perform private.require_caller();
  if saved is null then
    insert into public.experiences
      (employer, title, started_on, started_precision, ended_on, ended_precision, is_current,
        location, position)
    values (
      entry.employer, entry.title, entry.started_on, entry.started_precision, entry.ended_on,
      entry.ended_precision, coalesce(entry.is_current, false), entry.location, coalesce(entry.position, 0)
    )
    returning id into saved;
  else
    update public.experiences
    set employer = entry.employer, title = entry.title, started_on = entry.started_on,
      started_precision = entry.started_precision, ended_on = entry.ended_on,
      ended_precision = entry.ended_precision, is_current = coalesce(entry.is_current, false),
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

-- Moves one line up in the order that the person chose.
create function public.move_experience_up(experience_id uuid) returns void
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

revoke execute on function public.save_experience(jsonb, text[], uuid),
  public.move_experience_up(uuid)
from public, anon;
grant execute on function public.save_experience(jsonb, text[], uuid),
  public.move_experience_up(uuid)
to authenticated;
