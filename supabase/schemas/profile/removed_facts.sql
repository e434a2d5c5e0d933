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
