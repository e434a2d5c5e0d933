-- A second cv proposes its changes instead of overwriting the profile. Pasted text and JSON Resume
-- are files like others. Of several cvs one is current.

alter table public.cvs add column chosen_at timestamptz, add column text_hash text;
update public.cvs set chosen_at = updated_at where status = 'ready';
grant update (chosen_at) on table public.cvs to authenticated;

create or replace function private.describe_uploaded_cv() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  stored jsonb;
begin
  if new.path !~ ('^' || new.user_id || '/' || new.id || '\.(pdf|docx|txt|json)$') then
    raise exception 'cv.wrong_path' using errcode = 'PT400';
  end if;
  select metadata into stored from storage.objects where bucket_id = 'cvs' and name = new.path;
  if stored is null then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
  new.size_bytes := (stored ->> 'size')::bigint;
  new.mime_type := stored ->> 'mimetype';
  return new;
end;
$$;

create function public.choose_cv(cv uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_caller();
  update public.cvs set chosen_at = clock_timestamp() where id = cv and status = 'ready';
  if not found then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
end;
$$;
revoke execute on function public.choose_cv(uuid) from public, anon;
grant execute on function public.choose_cv(uuid) to authenticated;

drop trigger announce_cv on public.cvs;
create trigger announce_cv
after insert or update of status, step, chosen_at on public.cvs
for each row execute function private.announce_cv();

drop trigger claim_edit on public.experiences;
create trigger claim_edit
before update on public.experiences
for each row when (to_jsonb(old) - 'position' is distinct from to_jsonb(new) - 'position')
execute function private.claim_edit();

-- What a person removed or replaced in their profile, as hashes: no later reading proposes it again.

create type public.proposal_kind as enum (
  'headline', 'summary', 'skill', 'language', 'link',
  'experience', 'achievement', 'education', 'certificate'
);

create table private.removed_facts (
  user_id uuid not null references public.profiles (user_id) on delete cascade,
  fingerprint text not null,
  primary key (user_id, fingerprint)
);
comment on table private.removed_facts is 'Hashes of what a person removed from their profile.';

revoke all on table private.removed_facts from anon, authenticated, service_role;

-- The hash of a fact. A change of a row is told from another by the row and the changed columns; a
-- whole row by the columns that name it, since a reading may differ in the others.
create function private.fact_fingerprint(kind public.proposal_kind, target uuid, fact jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select encode(sha256(convert_to(
    concat_ws('|', kind, case when kind <> 'achievement' then target end) || '|' || (
      select string_agg(
        key || '=' || lower(btrim(regexp_replace(coalesce(value, unsaid, ''), '\s+', ' ', 'g'))),
        '|' order by key
      )
      from jsonb_each_text(fact), lateral (
        -- A date whose precision nobody knows has months.
        select case when fact ->> replace(key, '_precision', '_on') is not null then 'month' end as unsaid
      ) as instead
      where key = any (
        case
          when target is not null and kind <> 'achievement' then array[
            'employer', 'title', 'location', 'school', 'degree', 'area', 'name', 'issuer',
            'started_on', 'started_precision', 'ended_on', 'ended_precision', 'issued_on',
            'issued_precision', 'level'
          ]
          when kind = 'experience' then array['employer', 'title', 'started_on']
          when kind = 'education' then array['school', 'degree', 'area']
          when kind = 'certificate' then array['name', 'issuer']
          else array['headline', 'summary', 'skill', 'name', 'level', 'url', 'text']
        end
      )
    ), 'UTF8'
  )), 'hex')
$$;

-- `gone` is no longer wanted, `wanted` is again. The same fact may stand in both.
create function private.remember_facts(
  person uuid, kind public.proposal_kind, target uuid, gone jsonb, wanted jsonb
) returns void
language sql
set search_path = ''
as $$
  insert into private.removed_facts (user_id, fingerprint)
  select person, private.fact_fingerprint(kind, target, gone)
  where gone is not null and exists (select from public.profiles where user_id = person)
  on conflict do nothing;
  delete from private.removed_facts
  where wanted is not null and user_id = person
    and fingerprint = private.fact_fingerprint(kind, target, wanted);
$$;

-- Of a row: the whole row, and each field that a person changed.
create function private.remember_row() returns trigger
language plpgsql
security definer -- clients hold no grant on removed_facts
set search_path = ''
as $$
declare
  kind public.proposal_kind := tg_argv[0];
  person uuid := coalesce(new.user_id, old.user_id);
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
  field text;
begin
  if tg_op <> 'UPDATE' or private.fact_fingerprint(kind, null, was) <> private.fact_fingerprint(kind, null, becomes)
  then
    perform private.remember_facts(person, kind, null, was, becomes);
  end if;
  if tg_op <> 'UPDATE' or kind = 'achievement' then
    return null;
  end if;
  for field in
    select key from jsonb_each(was)
    where key in ('employer', 'title', 'location', 'school', 'degree', 'area', 'name', 'issuer')
      and value <> becomes -> key
  loop
    perform private.remember_facts(
      person, kind, old.id, jsonb_build_object(field, was -> field),
      jsonb_build_object(field, becomes -> field)
    );
  end loop;
  -- A date with its precision, and the two of a row together, as a reading proposes them.
  select jsonb_object_agg(key, was -> key), jsonb_object_agg(key, becomes -> key) into was, becomes
  from unnest(
    case when kind = 'certificate' then array['issued_on', 'issued_precision']
    else array['started_on', 'started_precision', 'ended_on', 'ended_precision'] end
  ) as key;
  if was <> becomes then
    perform private.remember_facts(person, kind, old.id, was, becomes);
  end if;
  return null;
end;
$$;

create trigger remember_row
after insert or update or delete on public.experiences
for each row when (current_user = 'authenticated')
execute function private.remember_row('experience');

create trigger remember_row
after insert or update or delete on public.achievements
for each row when (current_user = 'authenticated')
execute function private.remember_row('achievement');

create trigger remember_row
after insert or update or delete on public.education
for each row when (current_user = 'authenticated')
execute function private.remember_row('education');

create trigger remember_row
after insert or update or delete on public.certificates
for each row when (current_user = 'authenticated')
execute function private.remember_row('certificate');

-- The facts that stand in columns of the profile itself.
create function private.facts_of_profile(profile public.profiles)
returns table (kind public.proposal_kind, fact jsonb)
language sql
immutable
set search_path = ''
as $$
  select 'headline'::public.proposal_kind, jsonb_build_object('headline', profile.headline)
  where profile.headline is not null
  union
  select 'summary', jsonb_build_object('summary', profile.summary) where profile.summary is not null
  union
  select 'skill', jsonb_build_object('skill', skill) from unnest(profile.skills) as skill
  union
  select 'language', jsonb_build_object('name', language -> 'name', 'level', language -> 'level')
  from jsonb_path_query(profile.languages, '$[*]') as language
  union
  select 'link', jsonb_build_object('url', link -> 'url')
  from jsonb_path_query(profile.links, '$[*]') as link
$$;

create function private.remember_profile() returns trigger
language plpgsql
security definer -- clients hold no grant on removed_facts
set search_path = ''
as $$
begin
  perform private.remember_facts(new.user_id, kind, null, fact, null) from (
    select * from private.facts_of_profile(old) except select * from private.facts_of_profile(new)
  ) as gone;
  perform private.remember_facts(new.user_id, kind, null, null, fact) from (
    select * from private.facts_of_profile(new) except select * from private.facts_of_profile(old)
  ) as wanted;
  return null;
end;
$$;

create trigger remember_profile
after update of headline, summary, skills, languages, links on public.profiles
for each row when (current_user = 'authenticated')
execute function private.remember_profile();

revoke execute on function
  private.fact_fingerprint(public.proposal_kind, uuid, jsonb),
  private.remember_facts(uuid, public.proposal_kind, uuid, jsonb, jsonb),
  private.remember_row(), private.facts_of_profile(public.profiles), private.remember_profile()
from public, anon, authenticated;

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

revoke execute on function private.add_proposals(uuid, uuid, jsonb), private.drop_open_proposals()
from public, anon, authenticated;

revoke all on table public.proposals from anon, authenticated, service_role;
grant select on table public.proposals to authenticated;
-- Written by the functions of decide_proposals.sql, which run as the person.
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

-- Writes one fact into a profile. It runs as the person: the grants say which columns a person may
-- write, and the policies which rows.

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

-- Writes the columns that `fact` names into one row. Returns what stood there.
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

revoke execute on function
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.with_entry(jsonb, text, jsonb), private.without_entry(jsonb, text, jsonb),
  private.entry_of(jsonb, text, jsonb), private.table_of(public.proposal_kind),
  private.change_row(public.proposal_kind, uuid, jsonb),
  private.add_row(public.proposal_kind, uuid, jsonb)
to authenticated;

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

create function private.has_facts(person uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.profiles
    where user_id = person and (
      headline is not null or summary is not null or skills <> '{}' or languages <> '[]' or links <> '[]'
    )
    union all
    select from public.experiences where user_id = person
    union all
    select from public.education where user_id = person
    union all
    select from public.certificates where user_id = person
  )
$$;

create function private.read_facts(person uuid) returns jsonb
language sql
stable
security definer -- the rows of any person, for a worker
set search_path = ''
as $$
  select private.profile_rows(person) || jsonb_build_object('links', links)
  from public.profiles where user_id = person and private.has_facts(person)
$$;

create function public.read_facts(person uuid) returns jsonb
language sql
stable
set search_path = ''
as $$ select private.read_facts(person) $$;

create or replace function private.write_profile(cv uuid, person uuid, result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  draft jsonb := result -> 'profile';
begin
  update public.profiles
  set headline = draft ->> 'headline', summary = draft ->> 'summary',
    skills = array(select jsonb_array_elements_text(draft -> 'skills')),
    languages = draft -> 'languages', links = draft -> 'links', cv_id = cv, updated_at = now()
  where user_id = person;

  insert into public.experiences
    (id, user_id, employer, title, started_on, started_precision, ended_on, ended_precision,
      is_current, location, position, cv_id)
  select id, person, employer, title, started_on, started_precision, ended_on, ended_precision,
    is_current, location, position, cv
  from jsonb_to_recordset(draft -> 'experiences') as row (
    id uuid, employer text, title text, started_on date, started_precision public.date_precision,
    ended_on date, ended_precision public.date_precision, is_current boolean, location text,
    position int
  );
  insert into public.achievements (id, user_id, experience_id, text, position, cv_id)
  select id, person, experience_id, text, position, cv
  from jsonb_to_recordset(draft -> 'achievements') as row (
    id uuid, experience_id uuid, text text, position int
  );
  insert into public.education
    (id, user_id, school, degree, area, started_on, started_precision, ended_on, ended_precision,
      position, cv_id)
  select id, person, school, degree, area, started_on, started_precision, ended_on,
    ended_precision, position, cv
  from jsonb_to_recordset(draft -> 'education') as row (
    id uuid, school text, degree text, area text, started_on date,
    started_precision public.date_precision, ended_on date, ended_precision public.date_precision,
    position int
  );
  insert into public.certificates
    (id, user_id, name, issuer, issued_on, issued_precision, position, cv_id)
  select id, person, name, issuer, issued_on, issued_precision, position, cv
  from jsonb_to_recordset(draft -> 'certificates') as row (
    id uuid, name text, issuer text, issued_on date, issued_precision public.date_precision,
    position int
  );
end;
$$;

create function private.write_first_contact(cv uuid, person uuid, contact jsonb) returns void
language sql
set search_path = ''
as $$
  insert into public.profile_contacts (user_id, sealed, key_id, cv_id)
  select person, decode(contact ->> 'sealed', 'base64'), contact ->> 'key_id', cv
  where contact ->> 'sealed' is not null
  on conflict do nothing
$$;

create or replace function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of the cv's owner
set search_path = ''
as $$
declare
  owner uuid;
  state public.cv_status;
  proposal_count int := 0;
begin
  select user_id, status into owner, state from public.cvs where id = cv for update;
  -- Another cv or the person filled the profile meanwhile: this one is read again and proposes.
  perform from public.profiles where user_id = owner for update;
  if state = 'reading' and result ? 'derived' and private.has_facts(owner) then
    perform private.record_usage(owner, result -> 'usage');
    perform private.retry_cv_reading(message_id, cv, 0);
    return;
  end if;
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading');
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

  perform private.write_first_contact(cv, owner, result -> 'contact');
  if result ? 'derived' then
    perform private.write_profile(cv, owner, result);
    perform private.write_derived(owner, result -> 'derived');
    -- Described again when an embedding under way is made of rows that are now gone, or has to wait.
    if exists (select from pgmq.q_profile_embedding where message ->> 'user_id' = owner::text)
      or (result -> 'derived' ->> 'embedding_waits')::boolean
    then
      update public.profiles set stale_at = null where user_id = owner;
      perform private.mark_profile_stale(owner);
    end if;
    perform private.refresh_matches(owner);
  elsif not exists (
    select from public.cvs
    where user_id = owner and id <> cv and status = 'ready' and text_hash = result ->> 'text_hash'
  ) then
    proposal_count := private.add_proposals(owner, cv, result -> 'proposals');
  end if;
  update public.cvs
  set status = 'ready', step = null, engine = result ->> 'engine',
    fell_back = result ->> 'fell_back', confidence = coalesce(result -> 'confidence', '{}'),
    unplaced = coalesce(result -> 'unplaced', '[]'), text_hash = result ->> 'text_hash',
    chosen_at = clock_timestamp(), updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed'),
    'proposal_count', proposal_count
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;

drop function private.profile_differs_from_cv(uuid, uuid);

revoke execute on function
  private.has_facts(uuid),
  private.read_facts(uuid), public.read_facts(uuid),
  private.write_first_contact(uuid, uuid, jsonb)
from public, anon, authenticated;
grant execute on function private.read_facts(uuid), public.read_facts(uuid) to service_role;

update storage.buckets
set allowed_mime_types = allowed_mime_types || array['text/plain', 'application/json']
where id = 'cvs';
