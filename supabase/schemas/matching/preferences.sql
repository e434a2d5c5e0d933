-- Preferences are what the person wants: hard filters. Null or empty means "does not matter". A job
-- whose posting does not state a wanted fact is left out. Pay is the exception, since most postings
-- do not state it.

create table public.preferences (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  locations text[] not null default '{}',
  workplace_types public.job_workplace_type[] not null default '{}',
  employment_types public.job_employment_type[] not null default '{}',
  seniorities public.job_seniority[] not null default '{}',
  departments text[] not null default '{}',
  languages text[] not null default '{}', -- of the posting: 'en', 'de' …
  salary_min numeric, -- for a year
  salary_currency text,
  posted_within_days int,
  min_score int,
  ignored_companies text[] not null default '{}',
  ignored_industries text[] not null default '{}', -- words a posting must not mention
  updated_at timestamptz not null default now(),
  constraint preferences_salary_is_positive check (salary_min > 0),
  constraint preferences_salary_names_its_currency check (
    salary_min is null or salary_currency is not null
  ),
  constraint preferences_currency_is_a_code check (salary_currency ~ '^[A-Z]{3}$'),
  constraint preferences_age_is_positive check (posted_within_days between 1 and 365),
  constraint preferences_min_score_is_a_percentage check (min_score between 0 and 100),
  constraint preferences_lists_are_short check (
    cardinality(locations) <= 50 and cardinality(departments) <= 50
    and cardinality(languages) <= 20
    and cardinality(ignored_companies) <= 500 and cardinality(ignored_industries) <= 50
  )
);
comment on table public.preferences is 'What a person wants: hard filters on jobs.';

create function private.touch_preferences() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end;
$$;
revoke execute on function private.touch_preferences() from public, anon, authenticated;

create trigger touch_preferences
before update on public.preferences
for each row execute function private.touch_preferences();

revoke all on table public.preferences from anon, authenticated, service_role;
grant select on table public.preferences to authenticated;
grant update (
  locations, workplace_types, employment_types, seniorities, departments, languages, salary_min,
  salary_currency, posted_within_days, min_score, ignored_companies, ignored_industries
) on table public.preferences to authenticated;
grant select, insert, update, delete on table public.preferences to service_role;

alter table public.preferences enable row level security;

create policy "second factor where enrolled" on public.preferences
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads preferences" on public.preferences
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner edits preferences" on public.preferences
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));
