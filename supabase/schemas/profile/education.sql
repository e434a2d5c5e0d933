-- Education: a school, and what was studied or earned there.

create table public.education (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  school text,
  degree text,
  area text,
  started_on date,
  started_precision public.date_precision, -- null: no date, or nobody knows
  ended_on date,
  ended_precision public.date_precision,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  created_at timestamptz not null default now(),
  constraint education_says_something check (num_nonnulls(school, degree, area) > 0),
  constraint education_school_fits check (char_length(school) <= 300),
  constraint education_degree_fits check (char_length(degree) <= 300),
  constraint education_area_fits check (char_length(area) <= 300),
  -- Compared as exactly as both are known: "May 2018 – 2018" is in order.
  constraint education_ends_after_it_starts check (
    date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, ended_on::timestamp)
    >= date_trunc(coalesce(least(started_precision, ended_precision), 'day')::text, started_on::timestamp)
  ),
  constraint education_precisions_are_of_dates check (
    (started_on is not null or started_precision is null)
    and (ended_on is not null or ended_precision is null)
  )
);
comment on table public.education is 'A school, and what was studied or earned there.';

create index education_user_id_idx on public.education (user_id, position);

create trigger claim_edit
before update on public.education
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.education
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.education from anon, authenticated, service_role;
grant select, delete on table public.education to authenticated;
grant insert (
  id, school, degree, area, started_on, started_precision, ended_on, ended_precision, position
) on table public.education to authenticated;
grant update (
  school, degree, area, started_on, started_precision, ended_on, ended_precision, position
) on table public.education to authenticated;
grant select, insert, update, delete on table public.education to service_role;

alter table public.education enable row level security;

create policy "second factor where enrolled" on public.education
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads education" on public.education
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds education" on public.education
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits education" on public.education
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes education" on public.education
for delete to authenticated using (user_id = (select auth.uid()));
