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
