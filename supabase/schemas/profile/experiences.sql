-- An experience is one role at one employer. Its achievements are separate rows.

-- How much of a date is known: the rest is the first of its year or month.
create type public.date_precision as enum ('year', 'month', 'day');

create table public.experiences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  employer text,
  title text,
  started_on date,
  started_precision public.date_precision, -- null: no date, or nobody knows
  ended_on date,
  ended_precision public.date_precision,
  is_current boolean not null default false,
  location text,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  created_at timestamptz not null default now(),
  constraint experiences_have_one_owner unique (id, user_id),
  constraint experiences_say_something check (num_nonnulls(employer, title) > 0),
  constraint experiences_employer_fits check (char_length(employer) <= 300),
  constraint experiences_title_fits check (char_length(title) <= 300),
  constraint experiences_location_fits check (char_length(location) <= 300),
  -- Compared as exactly as both are known: "May 2018 – 2018" is in order.
  constraint experiences_end_after_they_start check (
    date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, ended_on::timestamp)
    >= date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, started_on::timestamp)
  ),
  constraint experiences_precisions_are_of_dates check (
    (started_on is not null or started_precision is null)
    and (ended_on is not null or ended_precision is null)
  ),
  constraint experiences_current_ones_have_no_end check (not is_current or ended_on is null)
);
comment on table public.experiences is 'One role at one employer.';

create index experiences_user_id_idx on public.experiences (user_id, position);

-- Their order says nothing about an experience.
create trigger claim_edit
before update on public.experiences
for each row when (to_jsonb(old) - 'position' is distinct from to_jsonb(new) - 'position')
execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.experiences
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.experiences from anon, authenticated, service_role;
grant select, delete on table public.experiences to authenticated;
grant insert (
  id, employer, title, started_on, started_precision, ended_on, ended_precision, is_current,
  location, position
) on table public.experiences to authenticated;
grant update (
  employer, title, started_on, started_precision, ended_on, ended_precision, is_current, location,
  position
) on table public.experiences to authenticated;
grant select, insert, update, delete on table public.experiences to service_role;

alter table public.experiences enable row level security;

create policy "second factor where enrolled" on public.experiences
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads experiences" on public.experiences
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds experiences" on public.experiences
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits experiences" on public.experiences
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes experiences" on public.experiences
for delete to authenticated using (user_id = (select auth.uid()));
