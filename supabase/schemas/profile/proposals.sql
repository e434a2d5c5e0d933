-- A proposal is a suggested change to a profile, which waits until the person accepts or rejects it.
-- Each fact is proposed once: what was rejected, or accepted and removed later, never comes again.

create type public.proposal_status as enum ('open', 'accepted', 'rejected');
create type public.proposal_origin as enum ('cv');

create table public.proposals (
  id uuid primary key default gen_random_uuid(), -- also the id of the row that it adds
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  origin public.proposal_origin not null,
  cv_id uuid, -- the cv that says it, which may be removed
  kind public.proposal_kind not null,
  -- the row to change, and for a new achievement its experience; null: a new row or no row
  target_id uuid,
  experience_id uuid,
  change jsonb not null, -- columns and their values, as the contract's `proposedFact`
  replaced jsonb, -- what accepting it replaced, so that it can be undone
  -- the lines of the cv that say it: [{ line: 12 }], from 1; the text stays in the file
  quote jsonb not null default '[]',
  status public.proposal_status not null default 'open',
  fingerprint text not null,
  created_at timestamptz not null default clock_timestamp(), -- the order of one reading
  constraint proposals_are_made_once unique (user_id, fingerprint),
  constraint proposals_change_something check (jsonb_typeof(change) = 'object' and change <> '{}'),
  constraint proposals_change_fits check (octet_length(change::text) <= 1000000),
  constraint proposals_replaced_fits check (octet_length(replaced::text) <= 50000),
  constraint proposals_quote_is_a_list check (jsonb_typeof(quote) = 'array'),
  constraint proposals_quote_fits check (octet_length(quote::text) <= 10000),
  -- The pair keeps a proposal with the owner of its experience.
  constraint proposals_belong_to_an_experience foreign key (experience_id, user_id)
  references public.experiences (id, user_id) on delete cascade
);
comment on table public.proposals is 'Suggested changes to a profile, which the person accepts or rejects.';

create index proposals_user_id_idx on public.proposals (user_id, status, created_at);
create index proposals_experience_id_idx on public.proposals (experience_id, user_id);

-- Writes what a reading proposes, without what was proposed or removed before.
create function private.add_proposals(person uuid, cv uuid, facts jsonb) returns int
language plpgsql
set search_path = ''
as $$
declare
  added int;
begin
  insert into public.proposals
    (user_id, origin, cv_id, kind, target_id, experience_id, change, quote, fingerprint)
  select person, 'cv', cv, fact.kind, fact.target_id, fact.experience_id, fact.change,
    coalesce(fact.quote, '[]'), hash.fingerprint
  from jsonb_to_recordset(facts) as fact (
    kind public.proposal_kind, target_id uuid, experience_id uuid, change jsonb, quote jsonb
  ), lateral (
    select private.fact_fingerprint(fact.kind, fact.target_id, fact.change) as fingerprint
  ) as hash
  where not exists (
    select from private.removed_facts as removed
    where removed.user_id = person and removed.fingerprint = hash.fingerprint
  )
  and (fact.experience_id is null or exists (
    select from public.experiences where id = fact.experience_id and user_id = person
  ))
  on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end;
$$;

-- What was proposed for a row that is gone, or from a cv that is gone, waits no longer.
create function private.drop_open_proposals() returns trigger
language plpgsql
security definer -- clients may not delete proposals
set search_path = ''
as $$
begin
  delete from public.proposals
  where user_id = old.user_id and status = 'open'
    and case when tg_table_name = 'cvs' then cv_id else target_id end = old.id;
  return null;
end;
$$;

create trigger drop_open_proposals
after delete on public.cvs
for each row execute function private.drop_open_proposals();

create trigger drop_open_proposals
after delete on public.experiences
for each row execute function private.drop_open_proposals();

create trigger drop_open_proposals
after delete on public.achievements
for each row execute function private.drop_open_proposals();

create trigger drop_open_proposals
after delete on public.education
for each row execute function private.drop_open_proposals();

create trigger drop_open_proposals
after delete on public.certificates
for each row execute function private.drop_open_proposals();

-- Puts an entry into a list of the profile. It replaces the entry with the same `key`, in any case.
create function private.with_entry(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select case
    when exists (
      select from jsonb_array_elements(list) as one where lower(one ->> key) = lower(entry ->> key)
    ) then (
      select jsonb_agg(
        case when lower(one ->> key) = lower(entry ->> key) then one || entry else one end order by place
      )
      from jsonb_array_elements(list) with ordinality as listed (one, place)
    )
    else list || entry
  end
$$;

create function private.without_entry(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_agg(one order by place), '[]')
  from jsonb_array_elements(list) with ordinality as listed (one, place)
  where lower(one ->> key) is distinct from lower(entry ->> key)
$$;

create function private.entry_of(list jsonb, key text, entry jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select one from jsonb_array_elements(list) as one where lower(one ->> key) = lower(entry ->> key)
  limit 1
$$;

create function private.table_of(kind public.proposal_kind) returns text
language sql
immutable
set search_path = ''
as $$
  select case kind
    when 'experience' then 'experiences'
    when 'achievement' then 'achievements'
    when 'education' then 'education'
    when 'certificate' then 'certificates'
  end
$$;

-- Writes the columns that `fact` names into one row. Runs as the person: the grants say which
-- columns a person may write, and the policies which rows. Returns what stood there.
create function private.change_row(kind public.proposal_kind, row_id uuid, fact jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  name text := private.table_of(kind);
  columns text;
  was jsonb;
begin
  select string_agg(format('%I', key), ', ') into columns from jsonb_object_keys(fact) as key;
  execute format('select to_jsonb(kept) from public.%I as kept where id = $1', name) into was using row_id;
  if was is null then
    raise exception 'proposal.not_found' using errcode = 'PT404';
  end if;
  execute format(
    'update public.%1$I set (%2$s) = (
       select %2$s from jsonb_populate_record(null::public.%1$I, $1)
     ) where id = $2', name, columns
  ) using fact, row_id;
  return (select jsonb_object_agg(key, was -> key) from jsonb_object_keys(fact) as key);
end;
$$;

-- Adds a row: a newer job stands before the older ones, anything else at the end.
create function private.add_row(kind public.proposal_kind, row_id uuid, fact jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  name text := private.table_of(kind);
  columns text;
  place int;
begin
  if kind = 'experience' then
    select min(position) into place from public.experiences
    where user_id = (select auth.uid()) and started_on < (fact ->> 'started_on')::date;
    update public.experiences set position = position + 1
    where user_id = (select auth.uid()) and position >= place;
  end if;
  if place is null then
    execute format(
      'select coalesce(max(position) + 1, 0) from public.%I where user_id = (select auth.uid())', name
    ) into place;
  end if;
  fact := fact || jsonb_build_object('id', row_id, 'position', place);
  select string_agg(format('%I', key), ', ') into columns
  from jsonb_object_keys(fact - 'achievements') as key;
  execute format(
    'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)',
    name, columns
  ) using fact;
  insert into public.achievements (experience_id, text, position)
  select row_id, text, nth - 1
  from jsonb_array_elements_text(fact -> 'achievements') with ordinality as line (text, nth);
end;
$$;

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
  private.add_proposals(uuid, uuid, jsonb), private.drop_open_proposals(),
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb),
  public.accept_proposal(uuid, jsonb), public.accept_proposals(uuid[]),
  public.reject_proposals(uuid[]), public.reopen_proposals(uuid[])
from public, anon, authenticated;
grant execute on function
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb),
  public.accept_proposal(uuid, jsonb), public.accept_proposals(uuid[]),
  public.reject_proposals(uuid[]), public.reopen_proposals(uuid[])
to authenticated;

revoke all on table public.proposals from anon, authenticated, service_role;
grant select on table public.proposals to authenticated;
-- Written by the functions above, which run as the person.
grant update (status, change, replaced) on table public.proposals to authenticated;
grant select, insert, update, delete on table public.proposals to service_role;

alter table public.proposals enable row level security;

create policy "second factor where enrolled" on public.proposals
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads proposals" on public.proposals
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner decides proposals" on public.proposals
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));
