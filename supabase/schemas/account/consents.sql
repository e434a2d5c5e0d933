-- A consent records that a person agreed, to which wording, and for how long. Its history stays:
-- each time a person agrees makes a new row, and withdrawing sets `withdrawn_at` of that row.

create type public.consent_purpose as enum ('privacy', 'ai_provider');

create table public.consents (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  purpose public.consent_purpose not null,
  version text not null, -- the date of the wording, from functions/_shared/contract/consent.ts
  recipient text, -- the host that texts may be sent to: each host needs its own consent
  granted_at timestamptz not null default now(),
  withdrawn_at timestamptz, -- stamped by the trigger below, never by a client
  constraint consents_version_is_a_day check (version ~ '^\d{4}-\d{2}-\d{2}$'),
  constraint consents_recipient_fits check (char_length(recipient) between 1 and 255),
  constraint consents_name_who_receives check ((purpose = 'ai_provider') = (recipient is not null)),
  constraint consents_end_after_they_begin check (withdrawn_at >= granted_at)
);
comment on table public.consents is 'What a person agreed to, in which wording, from when until when.';

-- Agreeing twice gives one consent.
create unique index consents_standing_idx on public.consents (user_id, purpose, version, recipient)
nulls not distinct where withdrawn_at is null;
create index consents_user_id_granted_at_idx on public.consents (user_id, granted_at desc);

create function private.withdraw_consent() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.withdrawn_at is not null then
    -- The clock may have been set back since then.
    new.withdrawn_at := greatest(now(), new.granted_at);
  end if;
  return new;
end;
$$;
revoke execute on function private.withdraw_consent() from public, anon, authenticated;

create trigger withdraw_consent
before update of withdrawn_at on public.consents
for each row execute function private.withdraw_consent();

-- A profile whose text could not be sent has no embedding: it is described again now.
create function private.provider_permitted() returns trigger
language plpgsql
security definer -- calls mark_profile_stale, which no client may
set search_path = ''
as $$
begin
  if exists (
    select from public.profiles
    where user_id = new.user_id and match_text is not null and embedding is null
  ) then
    perform private.mark_profile_stale(new.user_id);
  end if;
  return null;
end;
$$;
revoke execute on function private.provider_permitted() from public, anon, authenticated;

create trigger provider_permitted
after insert on public.consents
for each row when (new.purpose = 'ai_provider')
execute function private.provider_permitted();

revoke all on table public.consents from anon, authenticated, service_role;
grant select on table public.consents to authenticated;
grant insert (purpose, version, recipient) on table public.consents to authenticated;
grant update (withdrawn_at) on table public.consents to authenticated;
grant select, insert, update, delete on table public.consents to service_role;

alter table public.consents enable row level security;

create policy "second factor where enrolled" on public.consents
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads consents" on public.consents
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner gives consents" on public.consents
for insert to authenticated with check (user_id = (select auth.uid()));

-- A withdrawn consent is history and does not change.
create policy "owner withdraws consents" on public.consents
for update to authenticated
using (user_id = (select auth.uid()) and withdrawn_at is null)
with check (user_id = (select auth.uid()));
