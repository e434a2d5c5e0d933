-- Accepting, rejecting and undoing, as the person.

-- Writes a proposal into the profile, as the person and in one step. `edited` has the values that
-- the person changed. Accepting it again changes nothing.
create function public.accept_proposal(proposal uuid, edited jsonb default '{}') returns void
language plpgsql
set search_path = ''
as $$
declare
  taken public.proposals;
  was public.profiles;
  fact jsonb;
  instead jsonb; -- what it replaces
begin
  perform private.require_caller();
  select * into taken from public.proposals where id = proposal for update;
  if taken.id is null then
    raise exception 'proposal.not_found' using errcode = 'PT404';
  end if;
  if taken.status = 'accepted' then
    return;
  end if;
  fact := taken.change || coalesce(edited, '{}');
  select * into was from public.profiles where user_id = taken.user_id;

  if taken.kind in ('headline', 'summary') then
    instead := jsonb_build_object('headline', was.headline, 'summary', was.summary);
    update public.profiles
    set headline = coalesce(fact ->> 'headline', headline), summary = coalesce(fact ->> 'summary', summary)
    where user_id = taken.user_id;
  elsif taken.kind = 'skill' then
    update public.profiles set skills = skills || (fact ->> 'skill')
    where user_id = taken.user_id
      and not exists (select from unnest(skills) as skill where lower(skill) = lower(fact ->> 'skill'));
    instead := case when not found then fact end;
  elsif taken.kind = 'language' then
    instead := private.entry_of(was.languages, 'name', fact);
    update public.profiles set languages = private.with_entry(languages, 'name', fact)
    where user_id = taken.user_id;
  elsif taken.kind = 'link' then
    instead := private.entry_of(was.links, 'url', fact);
    update public.profiles set links = private.with_entry(links, 'url', fact)
    where user_id = taken.user_id;
  elsif taken.target_id is not null then
    instead := private.change_row(taken.kind, taken.target_id, fact);
  else
    perform private.add_row(taken.kind, taken.id, fact || case
      when taken.experience_id is null then '{}'
      else jsonb_build_object('experience_id', taken.experience_id)
    end);
  end if;
  update public.proposals set status = 'accepted', change = fact, replaced = instead
  where id = taken.id;
end;
$$;

-- All or none.
create function public.accept_proposals(proposals uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  one uuid;
begin
  perform private.require_caller();
  for one in
    select id from public.proposals where id = any (accept_proposals.proposals) order by created_at, id
  loop
    perform public.accept_proposal(one);
  end loop;
end;
$$;

create function public.reject_proposals(proposals uuid[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_caller();
  update public.proposals set status = 'rejected'
  where id = any (reject_proposals.proposals) and status = 'open';
end;
$$;

-- Undoes both. What the person changed since in another place stays.
create function public.reopen_proposals(proposals uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  one public.proposals;
begin
  perform private.require_caller();
  for one in
    select * from public.proposals where id = any (reopen_proposals.proposals) and status <> 'open'
    order by created_at desc, id desc for update
  loop
    update public.proposals set status = 'open', replaced = null where id = one.id;
    if one.status = 'rejected' then
      continue;
    end if;
    if one.kind in ('headline', 'summary') then
      update public.profiles
      set headline = one.replaced ->> 'headline', summary = one.replaced ->> 'summary'
      where user_id = one.user_id;
    elsif one.kind = 'skill' and one.replaced is null then
      update public.profiles set skills = array_remove(skills, one.change ->> 'skill')
      where user_id = one.user_id;
    elsif one.kind = 'language' then
      update public.profiles
      set languages = case
        when one.replaced is null then private.without_entry(languages, 'name', one.change)
        else private.with_entry(languages, 'name', one.replaced)
      end
      where user_id = one.user_id;
    elsif one.kind = 'link' then
      update public.profiles
      set links = case
        when one.replaced is null then private.without_entry(links, 'url', one.change)
        else private.with_entry(links, 'url', one.replaced)
      end
      where user_id = one.user_id;
    elsif one.target_id is not null then
      perform private.change_row(one.kind, one.target_id, one.replaced);
    elsif one.kind <> 'skill' then
      execute format('delete from public.%I where id = $1', private.table_of(one.kind)) using one.id;
    end if;
  end loop;
end;
$$;

revoke execute on function
  public.accept_proposal(uuid, jsonb), public.accept_proposals(uuid[]),
  public.reject_proposals(uuid[]), public.reopen_proposals(uuid[])
from public, anon, authenticated;
grant execute on function
  public.accept_proposal(uuid, jsonb), public.accept_proposals(uuid[]),
  public.reject_proposals(uuid[]), public.reopen_proposals(uuid[])
to authenticated;
