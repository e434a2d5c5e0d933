-- A job is one opening as Rolecall keeps it, made from one posting. A copy points to the original
-- with `duplicate_of`. Collected jobs are shared by all who are signed in, and only workers write
-- them. A job that a person added is that person's own.

create type public.job_workplace_type as enum ('on_site', 'hybrid', 'remote');
create type public.job_employment_type as enum (
  'full_time', 'part_time', 'contract', 'temporary', 'internship'
);
create type public.job_salary_period as enum ('year', 'month', 'week', 'day', 'hour');

-- An amount as pay for a year of full-time work: 12 months, 52 weeks, 260 days, 2,080 hours.
create function private.yearly_amount(amount numeric, period public.job_salary_period)
returns numeric
language sql
immutable
set search_path = ''
as $$
  select amount * case period::text
    when 'month' then 12
    when 'week' then 52
    when 'day' then 260
    when 'hour' then 2080
    else 1
  end
$$;
revoke execute on function private.yearly_amount(numeric, public.job_salary_period)
from public, anon, authenticated;

create table public.jobs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade, -- null: shared; set: that person's own
  source_id uuid references public.sources (id) on delete cascade,
  external_id text,
  title text not null,
  company text not null,
  description text not null default '', -- plain text: headings on their own lines, "- " bullets
  locations text[] not null default '{}',
  workplace_type public.job_workplace_type,
  employment_type public.job_employment_type,
  seniority public.job_seniority,
  department text,
  salary_min numeric,
  salary_max numeric,
  salary_currency text,
  salary_period public.job_salary_period,
  required_skills text[] not null default '{}', -- canonical names of the lexicon
  preferred_skills text[] not null default '{}',
  title_family text,
  title_field text,
  language text,
  url text,
  apply_url text,
  posted_at timestamptz,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  closed_at timestamptz,
  missed_count int not null default 0, -- good full runs in a row that did not list it
  raw_hash text, -- of the payload and the reader's version: equal means already read
  content_hash text not null, -- of the text that is embedded
  duplicate_key text not null, -- company, title without place, text: equal means the same posting
  duplicate_of uuid references public.jobs (id) on delete set null,
  embedding extensions.vector(384),
  embedding_model text,
  years_min int, -- years of experience that the posting asks for
  years_max int,
  phrases jsonb not null default '{}', -- fact -> the words of the posting it was read from
  constraint jobs_are_listed_once unique (source_id, external_id),
  constraint jobs_come_from_a_source_or_a_person check ((user_id is null) = (source_id is not null)),
  constraint jobs_title_fits check (char_length(title) between 1 and 500),
  constraint jobs_description_fits check (char_length(description) <= 100000),
  constraint jobs_salary_is_a_range check (salary_min <= salary_max),
  constraint jobs_salary_is_positive check (salary_min > 0 or salary_max > 0),
  constraint jobs_salary_names_its_currency check (
    num_nonnulls(salary_min, salary_max) = 0 or num_nonnulls(salary_currency, salary_period) = 2
  ),
  constraint jobs_years_are_a_range check (years_min <= years_max),
  constraint jobs_years_fit_a_life check (years_min between 0 and 60 and years_max between 0 and 60),
  constraint jobs_phrases_fit check (
    jsonb_typeof(phrases) = 'object' and octet_length(phrases::text) <= 200000
  ),
  constraint jobs_urls_are_web_addresses check (url ~ '^https?://' and apply_url ~ '^https?://'),
  constraint jobs_embedding_names_its_model check ((embedding is null) = (embedding_model is null)),
  constraint jobs_are_not_their_own_copy check (duplicate_of <> id)
);
comment on table public.jobs is 'One opening: collected and shared, or one person''s own.';

create index jobs_user_id_idx on public.jobs (user_id) where user_id is not null;
create index jobs_duplicate_key_idx on public.jobs (duplicate_key);
create index jobs_duplicate_of_idx on public.jobs (duplicate_of) where duplicate_of is not null;
create index jobs_posted_at_idx on public.jobs (posted_at desc)
where closed_at is null and duplicate_of is null;
create index jobs_embedding_model_idx on public.jobs (embedding_model)
where closed_at is null and duplicate_of is null;
create index jobs_title_family_idx on public.jobs (title_family)
where closed_at is null and duplicate_of is null;
create index jobs_embedding_idx on public.jobs using hnsw (embedding extensions.vector_cosine_ops)
where closed_at is null and duplicate_of is null;

revoke all on table public.jobs from anon, authenticated, service_role;
grant select on table public.jobs to authenticated;
grant select, insert, update, delete on table public.jobs to service_role;

alter table public.jobs enable row level security;

create policy "second factor where enrolled" on public.jobs
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "everyone reads shared jobs, owner reads own" on public.jobs
for select to authenticated
using ((user_id is null and (select auth.uid()) is not null) or user_id = (select auth.uid()));
