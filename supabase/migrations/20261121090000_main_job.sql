-- The main job, end to end: profiles, cvs, sources, jobs, preferences, matches and the queues
-- between them. Made of the files of schemas/ in the order of config.toml, then the rows.

-- What the schema stands on: extensions where hosted Supabase keeps them, and the schema
-- `private`, which the API never exposes: definer functions and unowned tables live there.

create extension if not exists vector with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists pgmq;
create extension if not exists pg_net with schema extensions;
create extension if not exists pg_cron;
create extension if not exists supabase_vault;

create schema private;
-- Usage alone opens nothing: every function below revokes execute and grants it by name.
grant usage on schema private to authenticated, service_role;

-- Tells one person's open tabs that something changed. Payloads carry ids only: delivery is not
-- guaranteed, so the page always reads the row itself.
create function private.broadcast(person uuid, event text, payload jsonb) returns void
language sql
security definer -- realtime.send writes a table no client may write
set search_path = ''
as $$
  select realtime.send(payload, event, 'user:' || person, true)
$$;
revoke execute on function private.broadcast(uuid, text, jsonb) from public, anon, authenticated;

-- A person may listen to their own topic. Nobody sends on it: there is no insert policy.
create policy "owner hears own topic" on realtime.messages
for select to authenticated
using (
  extension = 'broadcast'
  and (select realtime.topic()) = 'user:' || (select auth.uid())
);

-- A cv is a file the person uploaded and what became of reading it. The file lives in the private
-- bucket `cvs` at <user_id>/<cv_id>.<pdf|docx>; the row says how far the reading is.

create type public.cv_status as enum ('uploaded', 'reading', 'ready', 'failed');
create type public.cv_step as enum ('extracting', 'parsing', 'describing', 'embedding', 'matching');

create table public.cvs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  path text not null,
  filename text not null,
  size_bytes bigint not null default 0, -- the stored object's: a trigger takes both from there
  mime_type text not null default '',
  status public.cv_status not null default 'uploaded',
  step public.cv_step, -- what is being done now; null before and after reading
  failure_code text, -- a code of the contract's failure table
  engine text, -- which engine read it: builtin or a provider's name
  parse_started_at timestamptz, -- an attempt counts from here: see claim_cv_reading
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint cvs_path_is_one_file unique (path),
  constraint cvs_filename_fits check (char_length(filename) between 1 and 255),
  constraint cvs_failure_has_a_code check ((status = 'failed') = (failure_code is not null)),
  constraint cvs_step_only_while_reading check (step is null or status = 'reading')
);
comment on table public.cvs is 'An uploaded CV file and how far reading it has come.';

create index cvs_user_id_created_at_idx on public.cvs (user_id, created_at desc);

-- Size and type are those of the stored object, which must lie where its name says.
create function private.describe_uploaded_cv() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  stored jsonb;
begin
  if new.path !~ ('^' || new.user_id || '/' || new.id || '\.(pdf|docx)$') then
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
revoke execute on function private.describe_uploaded_cv() from public, anon, authenticated;

create trigger describe_uploaded_cv
before insert on public.cvs
for each row execute function private.describe_uploaded_cv();

create function private.announce_cv() returns trigger
language plpgsql
security definer -- broadcasting is not a client's right
set search_path = ''
as $$
begin
  perform private.broadcast(new.user_id, 'cv.changed', jsonb_build_object('cv_id', new.id));
  return null;
end;
$$;
revoke execute on function private.announce_cv() from public, anon, authenticated;

create trigger announce_cv
after insert or update of status, step on public.cvs
for each row execute function private.announce_cv();

revoke all on table public.cvs from anon, authenticated;
grant select, delete on table public.cvs to authenticated;
grant insert (id, path, filename) on table public.cvs to authenticated;
grant update (filename) on table public.cvs to authenticated;

alter table public.cvs enable row level security;

create policy "owner reads cvs" on public.cvs
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds cvs" on public.cvs
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner renames cvs" on public.cvs
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes cvs" on public.cvs
for delete to authenticated using (user_id = (select auth.uid()));

-- The files. The first folder of a key names its owner.
create policy "owner reads cv files" on storage.objects
for select to authenticated
using (bucket_id = 'cvs' and (storage.foldername(name))[1] = (select auth.uid())::text);

create policy "owner uploads cv files" on storage.objects
for insert to authenticated
with check (bucket_id = 'cvs' and (storage.foldername(name))[1] = (select auth.uid())::text);

create policy "owner replaces cv files" on storage.objects
for update to authenticated
using (bucket_id = 'cvs' and (storage.foldername(name))[1] = (select auth.uid())::text)
with check (bucket_id = 'cvs' and (storage.foldername(name))[1] = (select auth.uid())::text);

create policy "owner removes cv files" on storage.objects
for delete to authenticated
using (bucket_id = 'cvs' and (storage.foldername(name))[1] = (select auth.uid())::text);

-- A profile is the person as Rolecall knows them. One row per account, made with it. The person
-- edits what describes them; the columns under "derived" are written by workers only.

create type public.job_seniority as enum (
  'intern', 'junior', 'mid', 'senior', 'lead', 'director', 'executive'
);

create table public.profiles (
  user_id uuid primary key references auth.users (id) on delete cascade,
  headline text,
  summary text,
  skills text[] not null default '{}',
  languages jsonb not null default '[]', -- [{ name, level }]
  links jsonb not null default '[]', -- [{ label, url }]
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  -- derived
  match_text text, -- the person in job-description form, without name, contact or birth date
  evidence jsonb not null default '{}', -- skill → { text, source_id }: the line that shows it
  title_families text[] not null default '{}', -- most recent first
  related_families text[] not null default '{}', -- what the person could credibly move to
  title_fields text[] not null default '{}',
  seniority public.job_seniority,
  embedding extensions.vector(384),
  embedding_model text,
  stale_at timestamptz, -- edited since the derived columns were written; a message is on its way
  last_active_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint profiles_headline_fits check (char_length(headline) <= 300),
  constraint profiles_summary_fits check (char_length(summary) <= 10000),
  constraint profiles_skills_fit check (cardinality(skills) <= 300),
  constraint profiles_languages_are_a_list check (jsonb_typeof(languages) = 'array'),
  constraint profiles_links_are_a_list check (jsonb_typeof(links) = 'array'),
  constraint profiles_embedding_names_its_model check ((embedding is null) = (embedding_model is null))
);
comment on table public.profiles is 'The person as Rolecall knows them; one row per account.';


-- Accounts come into being in auth; their profile comes with them.
create function private.create_profile() returns trigger
language plpgsql
security definer -- the auth server's role owns no table of ours
set search_path = ''
as $$
begin
  insert into public.profiles (user_id) values (new.id) on conflict do nothing;
  insert into public.preferences (user_id) values (new.id) on conflict do nothing;
  return null;
end;
$$;
revoke execute on function private.create_profile() from public, anon, authenticated;

create trigger create_profile
after insert on auth.users
for each row execute function private.create_profile();

-- What the person wrote is theirs: a later cv replaces only rows that still name the cv they came
-- from. Workers run as the owner of the tables, so `authenticated` means the person did it.
create function private.claim_edit() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user = 'authenticated' then
    new.cv_id := null;
  end if;
  if tg_table_name = 'profiles' then
    new.updated_at := now();
  end if;
  return new;
end;
$$;
revoke execute on function private.claim_edit() from public, anon, authenticated;

create trigger claim_edit
before update of headline, summary, skills, languages, links on public.profiles
for each row execute function private.claim_edit();

-- An edit anywhere in the profile makes its derived columns stale: one message is sent per
-- stretch of editing, however many rows it touches.
create function private.mark_profile_stale(person uuid) returns void
language plpgsql
security definer -- sends to a queue, broadcasts
set search_path = ''
as $$
begin
  update public.profiles set stale_at = now(), last_active_at = now()
  where user_id = person and stale_at is null;
  if found then
    perform pgmq.send('profile_embedding', jsonb_build_object('user_id', person));
    perform private.ping_worker('embed');
  end if;
  perform private.broadcast(person, 'profile.changed', '{}');
end;
$$;
revoke execute on function private.mark_profile_stale(uuid) from public, anon, authenticated;

create function private.profile_edited() returns trigger
language plpgsql
security definer -- calls mark_profile_stale, which no client may
set search_path = ''
as $$
begin
  perform private.mark_profile_stale(coalesce(new.user_id, old.user_id));
  return null;
end;
$$;
revoke execute on function private.profile_edited() from public, anon, authenticated;

create trigger profile_edited
after update of headline, summary, skills, languages, links on public.profiles
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.profiles from anon, authenticated;
grant select on table public.profiles to authenticated;
grant update (headline, summary, skills, languages, links) on table public.profiles to authenticated;

alter table public.profiles enable row level security;

create policy "owner reads profiles" on public.profiles
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner edits profiles" on public.profiles
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

-- Name, e-mail, phone and address, sealed with AES-256-GCM before they reach the database. No
-- client has a grant: the function `contact` opens and seals them for their owner.

create table public.profile_contacts (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  sealed bytea not null, -- 12 bytes of nonce, then ciphertext and tag
  key_id text not null, -- which key sealed it, so that keys can be rotated
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  updated_at timestamptz not null default now(),
  constraint profile_contacts_fit check (octet_length(sealed) between 28 and 20000)
);
comment on table public.profile_contacts is 'Contact fields of a profile, sealed outside the database.';

revoke all on table public.profile_contacts from anon, authenticated, service_role;
alter table public.profile_contacts enable row level security;

create function private.read_contact(person uuid)
returns table (sealed text, key_id text)
language sql
stable
security definer -- the table has no grants at all
set search_path = ''
as $$
  select encode(contact.sealed, 'base64'), contact.key_id
  from public.profile_contacts as contact
  where contact.user_id = person
$$;

create function public.read_contact(person uuid)
returns table (sealed text, key_id text)
language sql
stable
set search_path = ''
as $$ select * from private.read_contact(person) $$;

create function private.write_contact(person uuid, sealed text, key_id text)
returns void
language plpgsql
security definer -- the table has no grants at all
set search_path = ''
as $$
begin
  insert into public.profile_contacts (user_id, sealed, key_id)
  values (person, decode(write_contact.sealed, 'base64'), write_contact.key_id)
  on conflict (user_id) do update
  set sealed = excluded.sealed, key_id = excluded.key_id, cv_id = null, updated_at = now();
  -- A name not known before may stand in what was described and embedded.
  perform private.mark_profile_stale(person);
end;
$$;

create function public.write_contact(person uuid, sealed text, key_id text)
returns void
language sql
set search_path = ''
as $$ select private.write_contact(person, sealed, key_id) $$;

revoke execute on function
  public.read_contact(uuid), private.read_contact(uuid),
  public.write_contact(uuid, text, text), private.write_contact(uuid, text, text)
from public, anon, authenticated;
grant execute on function
  public.read_contact(uuid), private.read_contact(uuid),
  public.write_contact(uuid, text, text), private.write_contact(uuid, text, text)
to service_role;

-- An experience is one role at one employer. Its achievements are rows of their own.

create table public.experiences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  employer text,
  title text,
  started_on date,
  ended_on date,
  is_current boolean not null default false,
  location text,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  created_at timestamptz not null default now(),
  constraint experiences_have_one_owner unique (id, user_id),
  constraint experiences_say_something check (num_nonnulls(employer, title) > 0),
  constraint experiences_employer_fits check (char_length(employer) <= 300),
  constraint experiences_title_fits check (char_length(title) <= 300),
  constraint experiences_location_fits check (char_length(location) <= 300),
  constraint experiences_end_after_they_start check (ended_on >= started_on),
  constraint experiences_current_ones_have_no_end check (not is_current or ended_on is null)
);
comment on table public.experiences is 'One role at one employer.';

create index experiences_user_id_idx on public.experiences (user_id, position);

create trigger claim_edit
before update on public.experiences
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.experiences
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.experiences from anon, authenticated;
grant select, delete on table public.experiences to authenticated;
grant insert (id, employer, title, started_on, ended_on, is_current, location, position)
on table public.experiences to authenticated;
grant update (employer, title, started_on, ended_on, is_current, location, position)
on table public.experiences to authenticated;

alter table public.experiences enable row level security;

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

-- An achievement is one line of what was done in an experience: the unit of evidence.

create table public.achievements (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  experience_id uuid not null,
  text text not null,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  created_at timestamptz not null default now(),
  constraint achievements_text_fits check (char_length(text) between 1 and 4000),
  -- The pair keeps an achievement with the owner of its experience.
  constraint achievements_belong_to_an_experience foreign key (experience_id, user_id)
  references public.experiences (id, user_id) on delete cascade
);
comment on table public.achievements is 'One line of what was done in an experience.';

create index achievements_experience_id_idx on public.achievements (experience_id, user_id, position);
create index achievements_user_id_idx on public.achievements (user_id);

create trigger claim_edit
before update on public.achievements
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.achievements
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.achievements from anon, authenticated;
grant select, delete on table public.achievements to authenticated;
grant insert (id, experience_id, text, position) on table public.achievements to authenticated;
grant update (text, position) on table public.achievements to authenticated;

alter table public.achievements enable row level security;

create policy "owner reads achievements" on public.achievements
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds achievements" on public.achievements
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits achievements" on public.achievements
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes achievements" on public.achievements
for delete to authenticated using (user_id = (select auth.uid()));

-- Education: a school, and what was studied or earned there.

create table public.education (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  school text,
  degree text,
  area text,
  started_on date,
  ended_on date,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  created_at timestamptz not null default now(),
  constraint education_says_something check (num_nonnulls(school, degree, area) > 0),
  constraint education_school_fits check (char_length(school) <= 300),
  constraint education_degree_fits check (char_length(degree) <= 300),
  constraint education_area_fits check (char_length(area) <= 300),
  constraint education_ends_after_it_starts check (ended_on >= started_on)
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

revoke all on table public.education from anon, authenticated;
grant select, delete on table public.education to authenticated;
grant insert (id, school, degree, area, started_on, ended_on, position)
on table public.education to authenticated;
grant update (school, degree, area, started_on, ended_on, position)
on table public.education to authenticated;

alter table public.education enable row level security;

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

-- A certificate, licence or registration the person holds.

create table public.certificates (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  name text not null,
  issuer text,
  issued_on date,
  position int not null default 0,
  cv_id uuid, -- the cv it came from, which may be gone by now; null once the person edited it
  created_at timestamptz not null default now(),
  constraint certificates_name_fits check (char_length(name) between 1 and 300),
  constraint certificates_issuer_fits check (char_length(issuer) <= 300)
);
comment on table public.certificates is 'A certificate, licence or registration the person holds.';

create index certificates_user_id_idx on public.certificates (user_id, position);

create trigger claim_edit
before update on public.certificates
for each row execute function private.claim_edit();

create trigger profile_edited
after insert or update or delete on public.certificates
for each row when (current_user = 'authenticated')
execute function private.profile_edited();

revoke all on table public.certificates from anon, authenticated;
grant select, delete on table public.certificates to authenticated;
grant insert (id, name, issuer, issued_on, position) on table public.certificates to authenticated;
grant update (name, issuer, issued_on, position) on table public.certificates to authenticated;

alter table public.certificates enable row level security;

create policy "owner reads certificates" on public.certificates
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner adds certificates" on public.certificates
for insert to authenticated with check (user_id = (select auth.uid()));

create policy "owner edits certificates" on public.certificates
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes certificates" on public.certificates
for delete to authenticated using (user_id = (select auth.uid()));

-- A source is one place postings come from: one company's board, one API query. It belongs to
-- nobody; administrators switch sources on and off.

create type public.source_kind as enum ('sandbox', 'ashby');

create table public.sources (
  id uuid primary key default gen_random_uuid(),
  kind public.source_kind not null,
  slug text not null, -- the board's name as its API spells it, decoded
  name text not null,
  is_enabled boolean not null default false,
  interval_minutes int not null default 360,
  next_run_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint sources_are_listed_once unique (kind, slug),
  constraint sources_slug_fits check (char_length(slug) between 1 and 200),
  constraint sources_name_fits check (char_length(name) between 1 and 200),
  constraint sources_interval_is_polite check (interval_minutes between 15 and 10080)
);
comment on table public.sources is 'Where postings come from: one board or one API query.';

create index sources_due_idx on public.sources (next_run_at) where is_enabled;

revoke all on table public.sources from anon, authenticated;
grant select, delete on table public.sources to authenticated;
grant insert (kind, slug, name, is_enabled, interval_minutes) on table public.sources to authenticated;
grant update (name, is_enabled, interval_minutes, next_run_at) on table public.sources to authenticated;

alter table public.sources enable row level security;

create policy "everyone reads sources" on public.sources
for select to authenticated using ((select auth.uid()) is not null);

create policy "admin adds sources" on public.sources
for insert to authenticated
with check (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin');

create policy "admin edits sources" on public.sources
for update to authenticated
using (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin')
with check (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin');

create policy "admin removes sources" on public.sources
for delete to authenticated
using (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin');

-- A source run is one collection of one source: fetched whole, then normalised in chunks, so that
-- no request needs more CPU than a function may have.

create type public.source_run_status as enum ('queued', 'normalising', 'finished', 'failed');

create table public.source_runs (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references public.sources (id) on delete cascade,
  status public.source_run_status not null default 'queued',
  failure_code text, -- a code of the contract's failure table
  listed_count int, -- postings in the source's answer; null until fetched
  rejected_count int not null default 0, -- postings that could not be read
  added_count int not null default 0,
  changed_count int not null default 0,
  closed_count int not null default 0,
  created_at timestamptz not null default now(),
  fetched_at timestamptz,
  finished_at timestamptz,
  constraint source_runs_failure_has_a_code check ((status = 'failed') = (failure_code is not null)),
  constraint source_runs_end_when_they_end check (
    (status in ('finished', 'failed')) = (finished_at is not null)
  )
);
comment on table public.source_runs is 'One collection of one source.';

create index source_runs_source_id_idx on public.source_runs (source_id, created_at desc);
-- A source is collected by one run at a time.
create unique index source_runs_one_at_a_time_idx on public.source_runs (source_id)
where status in ('queued', 'normalising');

-- Raw postings waiting to be normalised. Public data, gone when the run ends.
create table private.posting_chunks (
  id bigint generated always as identity primary key,
  source_run_id uuid not null references public.source_runs (id) on delete cascade,
  postings jsonb not null -- [{ external_id, raw_hash, raw }]
);
comment on table private.posting_chunks is 'Raw postings waiting to be normalised.';
create index posting_chunks_source_run_id_idx on private.posting_chunks (source_run_id);
revoke all on table private.posting_chunks from public, anon, authenticated, service_role;

revoke all on table public.source_runs from anon, authenticated;
grant select on table public.source_runs to authenticated;

alter table public.source_runs enable row level security;

create policy "everyone reads source runs" on public.source_runs
for select to authenticated using ((select auth.uid()) is not null);

-- A job is one posting. Collected ones are shared by everybody who is signed in; one that a person
-- added is theirs alone. Only workers write collected ones.

create type public.job_workplace_type as enum ('on_site', 'hybrid', 'remote');
create type public.job_employment_type as enum (
  'full_time', 'part_time', 'contract', 'temporary', 'internship'
);
create type public.job_salary_period as enum ('year', 'month', 'week', 'day', 'hour');

-- What an amount comes to in a year of full-time work: 12 months, 52 weeks, 260 days, 2,080 hours.
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
  raw_hash text, -- of the payload and the reader's version: equal means nothing to read again
  content_hash text not null, -- of the text that is embedded
  duplicate_key text not null, -- company, title without place, text: equal means the same posting
  duplicate_of uuid references public.jobs (id) on delete set null,
  embedding extensions.vector(384),
  embedding_model text,
  constraint jobs_are_listed_once unique (source_id, external_id),
  constraint jobs_come_from_a_source_or_a_person check ((user_id is null) = (source_id is not null)),
  constraint jobs_title_fits check (char_length(title) between 1 and 500),
  constraint jobs_description_fits check (char_length(description) <= 100000),
  constraint jobs_salary_is_a_range check (salary_min <= salary_max),
  constraint jobs_salary_is_positive check (salary_min > 0 or salary_max > 0),
  constraint jobs_salary_names_its_currency check (
    num_nonnulls(salary_min, salary_max) = 0 or num_nonnulls(salary_currency, salary_period) = 2
  ),
  constraint jobs_urls_are_web_addresses check (url ~ '^https?://' and apply_url ~ '^https?://'),
  constraint jobs_embedding_names_its_model check ((embedding is null) = (embedding_model is null)),
  constraint jobs_are_not_their_own_copy check (duplicate_of <> id)
);
comment on table public.jobs is 'One posting: collected and shared, or one person''s own.';

create index jobs_user_id_idx on public.jobs (user_id) where user_id is not null;
create index jobs_duplicate_key_idx on public.jobs (duplicate_key);
create index jobs_duplicate_of_idx on public.jobs (duplicate_of) where duplicate_of is not null;
create index jobs_posted_at_idx on public.jobs (posted_at desc)
where closed_at is null and duplicate_of is null;
create index jobs_embedding_idx on public.jobs using hnsw (embedding extensions.vector_cosine_ops)
where closed_at is null and duplicate_of is null;

revoke all on table public.jobs from anon, authenticated;
grant select on table public.jobs to authenticated;

alter table public.jobs enable row level security;

create policy "everyone reads shared jobs, owner reads own" on public.jobs
for select to authenticated
using ((user_id is null and (select auth.uid()) is not null) or user_id = (select auth.uid()));

-- Preferences are what the person wants: hard filters. Null or empty means "does not matter". A
-- posting that does not state a wanted fact is left out, except for pay, which most keep to
-- themselves.

create table public.preferences (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  locations text[] not null default '{}',
  workplace_types public.job_workplace_type[] not null default '{}',
  employment_types public.job_employment_type[] not null default '{}',
  seniorities public.job_seniority[] not null default '{}',
  departments text[] not null default '{}',
  languages text[] not null default '{}', -- of the posting: 'en', 'de' …
  salary_min numeric, -- a year's pay
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

revoke all on table public.preferences from anon, authenticated;
grant select on table public.preferences to authenticated;
grant update (
  locations, workplace_types, employment_types, seniorities, departments, languages, salary_min,
  salary_currency, posted_within_days, min_score, ignored_companies, ignored_industries
) on table public.preferences to authenticated;

alter table public.preferences enable row level security;

create policy "owner reads preferences" on public.preferences
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner edits preferences" on public.preferences
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

-- A notification is something the person should know. The sentence is made by whoever shows it,
-- from the type and the ids and counts in the payload.

create type public.notification_type as enum ('cv_ready', 'cv_failed', 'new_matches');

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  type public.notification_type not null,
  payload jsonb not null default '{}', -- ids, counts and codes only
  read_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.notifications is 'Something a person should know.';

create index notifications_user_id_created_at_idx on public.notifications (user_id, created_at desc);

create function private.announce_notification() returns trigger
language plpgsql
security definer -- broadcasting is not a client's right
set search_path = ''
as $$
begin
  perform private.broadcast(
    new.user_id,
    case tg_op when 'INSERT' then 'notification.created' else 'notification.read' end,
    jsonb_build_object('notification_id', new.id)
  );
  return null;
end;
$$;
revoke execute on function private.announce_notification() from public, anon, authenticated;

create trigger announce_notification
after insert or update of read_at on public.notifications
for each row execute function private.announce_notification();

revoke all on table public.notifications from anon, authenticated;
grant select, delete on table public.notifications to authenticated;
grant update (read_at) on table public.notifications to authenticated;

alter table public.notifications enable row level security;

create policy "owner reads notifications" on public.notifications
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner marks notifications" on public.notifications
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes notifications" on public.notifications
for delete to authenticated using (user_id = (select auth.uid()));

-- A match is a job ranked for a person, with its score and the reasons for it. Workers write
-- scores; the person saves, dismisses and judges.
--
-- Three callers share two set-based steps, suitable_jobs and rank_jobs: refresh_matches (one person,
-- all jobs), match_new_jobs (everybody, new jobs), match_jobs (one person, filters of the moment).

create type public.match_status as enum ('new', 'saved', 'dismissed');

create table public.matches (
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  job_id uuid not null references public.jobs (id) on delete cascade,
  score int not null default 0,
  reasons jsonb not null default '{}', -- { parts, requirements: [{ text, required, evidence, source_id }] }
  status public.match_status not null default 'new',
  feedback smallint,
  created_at timestamptz not null default now(),
  scored_at timestamptz not null default now(),
  primary key (user_id, job_id),
  constraint matches_score_is_a_percentage check (score between 0 and 100),
  constraint matches_feedback_is_a_thumb check (feedback in (-1, 1))
);
comment on table public.matches is 'A job ranked for a person, with score and reasons.';

create index matches_job_id_idx on public.matches (job_id);
create index matches_user_id_status_score_idx on public.matches (user_id, status, score desc);

-- A person may save or judge a job that is not in their list; its score is ours to say.
create function private.score_own_match() returns trigger
language plpgsql
security definer -- ranks for the new row's owner, whom the policy has checked
set search_path = ''
as $$
declare
  want public.preferences := jsonb_populate_record(
    null::public.preferences, jsonb_build_object('user_id', new.user_id)
  );
begin
  select ranked.score, ranked.reasons into new.score, new.reasons
  from private.rank_jobs(array[want], array[new.job_id], 1) as ranked;
  new.score := coalesce(new.score, 0);
  new.reasons := coalesce(new.reasons, '{}');
  return new;
end;
$$;

create trigger score_own_match
before insert on public.matches
for each row when (current_user = 'authenticated')
execute function private.score_own_match();

revoke execute on function private.score_own_match() from public, anon, authenticated;

-- What the person decides in one tab, the others hear of. Scores announce themselves in bulk.
create function private.announce_match() returns trigger
language plpgsql
security definer -- broadcasting is not a client's right
set search_path = ''
as $$
begin
  perform private.broadcast(
    new.user_id, 'match.changed', jsonb_build_object('job_id', new.job_id)
  );
  return null;
end;
$$;
revoke execute on function private.announce_match() from public, anon, authenticated;

create trigger announce_match
after update of status, feedback on public.matches
for each row when (old.status is distinct from new.status or old.feedback is distinct from new.feedback)
execute function private.announce_match();

revoke all on table public.matches from anon, authenticated;
grant select on table public.matches to authenticated;
grant insert (job_id, status, feedback) on table public.matches to authenticated;
grant update (status, feedback) on table public.matches to authenticated;

alter table public.matches enable row level security;

create policy "owner reads matches" on public.matches
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner keeps matches" on public.matches
for insert to authenticated
with check (
  user_id = (select auth.uid())
  -- Another person's own job has no place in one's list; the subquery runs under its policies.
  and exists (select from public.jobs where id = job_id)
);

create policy "owner judges matches" on public.matches
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

-- Which jobs pass which person's hard filters. An unnamed list of jobs means all of them. Places
-- and industries are compared by whole words: 'US' is not in 'Brussels', 'gas' not in 'Las Vegas'.
create function private.suitable_jobs(wanted public.preferences[], job_ids uuid[])
returns table (user_id uuid, job_id uuid)
language sql
stable
set search_path = ''
as $$
  with want as materialized (
    select
      wish.*,
      'remote' = any (worded.places) as wants_remote,
      array(select ' ' || place || ' ' from unnest(worded.places) as place where place <> '') as places
    from unnest(wanted) as wish
    cross join lateral (
      select array(
        select btrim(regexp_replace(lower(place), '[^[:alnum:]]+', ' ', 'g'))
        from unnest(wish.locations) as place
      ) as places
    ) as worded
  )
  select want.user_id, job.id
  from want
  join public.jobs as job
    on job.closed_at is null
    and job.duplicate_of is null
    and (job_ids is null or job.id = any (job_ids))
    and (job.user_id is null or job.user_id = want.user_id)
    and (
      coalesce(cardinality(want.workplace_types), 0) = 0
      or job.workplace_type = any (want.workplace_types)
    )
    and (
      coalesce(cardinality(want.employment_types), 0) = 0
      or job.employment_type = any (want.employment_types)
    )
    and (
      coalesce(cardinality(want.seniorities), 0) = 0
      or job.seniority = any (want.seniorities)
    )
    and (
      coalesce(cardinality(want.languages), 0) = 0
      or job.language = any (want.languages)
    )
    and (
      want.posted_within_days is null
      or coalesce(job.posted_at, job.first_seen_at)
        >= now() - make_interval(days => want.posted_within_days)
    )
    -- Only an amount in the wanted currency can be held against the floor.
    and (
      want.salary_min is null
      or job.salary_currency is distinct from want.salary_currency
      or coalesce(job.salary_max, job.salary_min) is null
      or private.yearly_amount(coalesce(job.salary_max, job.salary_min), job.salary_period)
        >= want.salary_min
    )
    and (
      cardinality(want.places) = 0
      or (want.wants_remote and job.workplace_type = 'remote')
      or exists (
        select from unnest(want.places) as place
        where position(place in replace(
          regexp_replace(
            lower('|' || array_to_string(job.locations, '|') || '|'), '[^[:alnum:]|]+', ' ', 'g'
          ), '|', ' | '
        )) > 0
      )
    )
    and (
      coalesce(cardinality(want.departments), 0) = 0
      or exists (
        select from unnest(want.departments) as department
        where position(lower(department) in lower(job.department)) > 0
      )
    )
    and not exists (
      select from unnest(want.ignored_companies) as company
      where lower(company) = lower(job.company)
    )
    and (
      coalesce(cardinality(want.ignored_industries), 0) = 0
      or not exists (
        select
        from (
          select lower(concat_ws(' ', job.title, job.company, job.department, job.description)) as text
          offset 0 -- a fence: once per posting, not once per industry
        ) as posting
        cross join unnest(want.ignored_industries) as industry
        -- Cutting a whole posting into words is slow: only where the letters occur at all.
        where case when position(lower(industry) in posting.text) > 0 and industry ~ '[[:alnum:]]' then
          position(
            ' ' || btrim(regexp_replace(lower(industry), '[^[:alnum:]]+', ' ', 'g')) || ' '
            in ' ' || regexp_replace(posting.text, '[^[:alnum:]]+', ' ', 'g') || ' '
          ) > 0
        end
      )
    )
  -- `not in` is one hashed look-up per pair, whatever the planner believes of the table's size: a
  -- plan cached while it was empty would read it once per pair.
  where (want.user_id, job.id) not in (
    select match.user_id, match.job_id from public.matches as match
    where match.status = 'dismissed' and match.user_id in (select want.user_id from want)
  )
$$;
revoke execute on function private.suitable_jobs(public.preferences[], uuid[])
from public, anon, authenticated;

-- How well jobs fit: each part is 0 to 1, or null when it cannot be known; the score is their
-- weighted mean over the known ones. The best `per_person` come back with their reasons.
create function private.rank_jobs(wanted public.preferences[], job_ids uuid[], per_person int)
returns table (user_id uuid, job_id uuid, score int, reasons jsonb)
language sql
stable
set search_path = ''
as $$
  with person as materialized (
    select
      want.user_id, want.min_score, want.salary_min, want.salary_currency,
      profile.embedding_model, profile.title_families, profile.related_families,
      profile.title_fields,
      array_position(enum_range(null::public.job_seniority), profile.seniority) as seniority,
      -- Unpacked here once: a stored value this large would be unpacked again for every job.
      profile.embedding::real[]::extensions.vector as embedding,
      profile.evidence || '{}' as evidence
    from unnest(wanted) as want
    join public.profiles as profile on profile.user_id = want.user_id
    where profile.embedding is not null
  ),
  -- Materialised, or each mention of a part below would work it out again.
  part as materialized (
    select
      suitable.user_id,
      suitable.job_id,
      -- Two models are never compared. Texts of one trade lie around 0.6 apart from identical.
      case when person.embedding_model = job.embedding_model then
        least(1, greatest(0, 1 - (person.embedding operator(extensions.<=>) job.embedding)) / 0.65)
      end as meaning,
      -- Half a skill of doubt on either side, so that one lucky word is not a full mark.
      (
        select (coalesce(sum(weight) filter (where person.evidence ? skill), 0) + 0.5)
          / (sum(weight) + 1)
        from (
          select unnest(job.required_skills) as skill, 1.0 as weight
          union all
          select unnest(job.preferred_skills), 0.4
        ) as listed
      ) as skills,
      case
        when job.title_family is null or cardinality(person.title_families) = 0 then null
        when job.title_family = any (person.title_families[1:2]) then 1
        when job.title_family = any (person.title_families) then 0.8
        when job.title_family = any (person.related_families) then 0.7
        when job.title_field = any (person.title_fields) then 0.45
        else 0
      end as title,
      -- `greatest` and `least` skip nulls: what is unknown must not reach them.
      case when num_nulls(person.seniority, job.seniority) = 0 then
        greatest(0, 1 - 0.3 * abs(
          person.seniority - array_position(enum_range(null::public.job_seniority), job.seniority)
        ))
      end as seniority,
      1 / (1 + extract(epoch from greatest(
        interval '0', now() - coalesce(job.posted_at, job.first_seen_at)
      )) / 86400 / 45) as recency,
      case
        when job.salary_currency = person.salary_currency and person.salary_min is not null
          and num_nonnulls(job.salary_min, job.salary_max) > 0
        then least(1, private.yearly_amount(
          coalesce(job.salary_min, job.salary_max), job.salary_period
        ) / person.salary_min)
      end as salary
    from private.suitable_jobs(wanted, job_ids) as suitable
    join person on person.user_id = suitable.user_id
    join public.jobs as job on job.id = suitable.job_id
  ),
  scored as (
    select
      part.*,
      -- How new it is and what it pays say nothing about the fit alone.
      case when num_nonnulls(meaning, skills, title) = 0 then 0 else round(100 * (
        coalesce(0.38 * meaning, 0) + coalesce(0.24 * skills, 0) + coalesce(0.18 * title, 0)
        + coalesce(0.12 * seniority, 0) + 0.04 * recency + coalesce(0.04 * salary, 0)
      ) / (
        case when meaning is null then 0 else 0.38 end
        + case when skills is null then 0 else 0.24 end
        + case when title is null then 0 else 0.18 end
        + case when seniority is null then 0 else 0.12 end
        + 0.04
        + case when salary is null then 0 else 0.04 end
      ))::int end as score
    from part
  ),
  best as (
    select scored.*, row_number() over (
      partition by scored.user_id
      order by scored.score desc, scored.meaning desc nulls last, scored.job_id
    ) as place
    from scored
    join person on person.user_id = scored.user_id
    where scored.score >= coalesce(person.min_score, 0)
  )
  select
    best.user_id,
    best.job_id,
    best.score,
    jsonb_build_object(
      'parts', jsonb_build_object(
        'meaning', round(best.meaning::numeric, 3), 'skills', round(best.skills, 3),
        'title', best.title, 'seniority', best.seniority,
        'recency', round(best.recency, 3), 'salary', round(best.salary, 3)
      ),
      'requirements', coalesce((
        select jsonb_agg(
          jsonb_build_object(
            'text', listed.skill,
            'required', listed.required,
            'evidence', person.evidence -> listed.skill -> 'text',
            'source_id', person.evidence -> listed.skill -> 'source_id'
          )
          order by listed.required desc, listed.place
        )
        from (
          select skill, true as required, place
          from unnest(job.required_skills) with ordinality as wish (skill, place)
          union all
          select skill, false, place
          from unnest(job.preferred_skills) with ordinality as wish (skill, place)
        ) as listed
      ), '[]')
    )
  from best
  join person on person.user_id = best.user_id
  join public.jobs as job on job.id = best.job_id
  where best.place <= per_person
$$;

-- Which jobs are worth scoring for one person; null means all of them. Few that pass the filters
-- are all scored: exact, and faster than an index there. Of many, the nearest by meaning are looked
-- at first.
create function private.candidate_jobs(want public.preferences, at_least int)
returns uuid[]
language plpgsql
set search_path = ''
as $$
declare
  exact_limit constant int := 15000;
  nearest_limit constant int := 2000;
  ids uuid[];
  near uuid[];
begin
  -- Where there are few jobs at all, scoring applies the filters: asking here would do it twice.
  if (
    select count(*) <= exact_limit
    from (
      select from public.jobs where closed_at is null and duplicate_of is null
      limit exact_limit + 1
    ) as open
  ) then
    return null;
  end if;
  select array_agg(job_id) into ids
  from (
    select suitable.job_id from private.suitable_jobs(array[want], null) as suitable
    limit exact_limit + 1
  ) as suitable;
  if coalesce(cardinality(ids), 0) <= exact_limit then
    return coalesce(ids, '{}');
  end if;

  perform set_config('hnsw.iterative_scan', 'relaxed_order', true);
  perform set_config('hnsw.ef_search', '400', true);
  perform set_config('hnsw.max_scan_tuples', '20000', true);
  select array_agg(id) into near
  from (
    select job.id
    from public.jobs as job
    where job.closed_at is null and job.duplicate_of is null
    order by job.embedding operator(extensions.<=>) (
      select profile.embedding from public.profiles as profile
      where profile.user_id = want.user_id
    )
    limit nearest_limit
  ) as nearest;
  select array_agg(suitable.job_id) into near
  from private.suitable_jobs(array[want], near) as suitable;
  if coalesce(cardinality(near), 0) >= at_least then
    return near;
  end if;
  return array(select suitable.job_id from private.suitable_jobs(array[want], null) as suitable);
end;
$$;

revoke execute on function
  private.rank_jobs(public.preferences[], uuid[], int),
  private.candidate_jobs(public.preferences, int)
from public, anon, authenticated;

-- Usage is what one task cost. Rows without a person are the house's own, such as reading postings.

create table public.ai_usage (
  id bigint generated always as identity primary key,
  user_id uuid references auth.users (id) on delete cascade,
  task text not null,
  engine text not null, -- builtin or a provider's name
  model text,
  input_tokens int not null default 0,
  output_tokens int not null default 0,
  cost numeric not null default 0, -- US dollars
  duration_ms int not null default 0,
  created_at timestamptz not null default now(),
  constraint ai_usage_is_not_negative check (
    input_tokens >= 0 and output_tokens >= 0 and cost >= 0 and duration_ms >= 0
  )
);
comment on table public.ai_usage is 'What one AI task cost.';

create index ai_usage_user_id_created_at_idx on public.ai_usage (user_id, created_at desc);

-- Called by the finish of each queue with the `usage` its worker reports.
create function private.record_usage(person uuid, usage jsonb) returns void
language sql
set search_path = ''
as $$
  insert into public.ai_usage
    (user_id, task, engine, model, input_tokens, output_tokens, cost, duration_ms)
  select person, task, engine, model, coalesce(input_tokens, 0), coalesce(output_tokens, 0),
    coalesce(cost, 0), coalesce(duration_ms, 0)
  from jsonb_to_recordset(coalesce(usage, '[]')) as row (
    task text, engine text, model text, input_tokens int, output_tokens int, cost numeric,
    duration_ms int
  )
$$;
revoke execute on function private.record_usage(uuid, jsonb) from public, anon, authenticated;

revoke all on table public.ai_usage from anon, authenticated;
revoke all on sequence public.ai_usage_id_seq from anon, authenticated;
grant select on table public.ai_usage to authenticated;

alter table public.ai_usage enable row level security;

create policy "owner reads usage" on public.ai_usage
for select to authenticated using (user_id = (select auth.uid()));

-- Queues. Each has one claim and one finish. A claim hides a message for a while; a finish writes
-- the result and archives the message in one transaction, and does nothing the second time: work
-- may be done twice, its result is written once. Messages hold ids, never what people wrote.
--
-- Surroundings may fail (network, database, a restart): such a message comes back, five times at
-- most, then goes to `dead_letters` with its reason.

-- Starts a worker now. Silent where the secrets are not set yet: pg_cron asks again.
create function private.ping_worker(worker text) returns void
language plpgsql
security definer -- reads the vault
set search_path = ''
as $$
declare
  project_url text;
  worker_key text;
begin
  select decrypted_secret into project_url from vault.decrypted_secrets where name = 'project_url';
  select decrypted_secret into worker_key from vault.decrypted_secrets where name = 'worker_key';
  if project_url is null or worker_key is null then
    return;
  end if;
  perform net.http_post(
    url := project_url || '/functions/v1/' || worker,
    body := '{}'::jsonb,
    headers := jsonb_build_object('Content-Type', 'application/json', 'apikey', worker_key),
    timeout_milliseconds := 150000
  );
end;
$$;

-- How many messages of a queue can be claimed now, and how many are being worked on.
create function private.queue_depth(queue text, out waiting bigint, out claimed bigint)
language plpgsql
set search_path = ''
as $$
begin
  execute format(
    'select count(*) filter (where vt <= clock_timestamp()),
       count(*) filter (where vt > clock_timestamp() and read_ct > 0)
     from pgmq.%I', 'q_' || queue
  ) into waiting, claimed;
end;
$$;

-- A worker takes one message per request: while more wait, each finish calls the next.
create function private.ping_while_waiting(queue text, worker text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if (private.queue_depth(queue)).waiting > 0 then
    perform private.ping_worker(worker);
  end if;
end;
$$;

-- The safety net behind the pings: a queue with waiting messages and hardly anybody at work gets a
-- worker. Not only with nobody: one that died keeps its message hidden for a while.
create function private.ping_idle_worker(queue text, worker text) returns void
language plpgsql
set search_path = ''
as $$
declare
  depth record := private.queue_depth(queue);
begin
  if depth.waiting > 0 and depth.claimed < 3 then
    perform private.ping_worker(worker);
  end if;
end;
$$;

create function private.ping_idle_workers() returns void
language sql
set search_path = ''
as $$
  select private.ping_idle_worker(queue, worker)
  from (values
    ('cv_reading', 'read-cv'), ('job_ingesting', 'ingest-jobs'),
    ('job_embedding', 'embed'), ('profile_embedding', 'embed')
  ) as duty (queue, worker)
$$;

-- The next message that can be claimed, hidden for `seconds`. Null when there is none.
create function private.claim_message(queue text, seconds int, out msg_id bigint, out read_ct int, out message jsonb)
language sql
set search_path = ''
as $$
  select row.msg_id, row.read_ct, row.message from pgmq.read(queue, seconds, 1) as row
$$;

-- True once per message: whoever archives it may write the result.
create function private.archive_message(queue text, msg_id bigint) returns boolean
language sql
set search_path = ''
as $$ select coalesce(bool_or(done), false) from pgmq.archive(queue, msg_id) as done $$;

-- Puts a message back for later; after five attempts it is dead, and the answer false. A message
-- that is gone was settled before (its worker only never heard so): nothing died.
create function private.return_message(queue text, msg_id bigint, seconds int, failure_code text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  row record;
begin
  execute format('select * from pgmq.%I where msg_id = $1 for update', 'q_' || queue)
  into row using msg_id;
  if row.msg_id is null then
    return true;
  end if;
  if row.read_ct < 5 then
    perform pgmq.set_vt(queue, msg_id, seconds);
    return true;
  end if;
  perform pgmq.send('dead_letters', jsonb_build_object(
    'queue', queue, 'message', row.message, 'failure_code', failure_code
  ));
  perform private.archive_message(queue, msg_id);
  return false;
end;
$$;

-- Archives are for looking into what happened last week, dead letters last month; not for ever.
create function private.prune_queues() returns void
language plpgsql
set search_path = ''
as $$
declare
  queue text;
begin
  foreach queue in array array['cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding']
  loop
    execute format(
      'delete from pgmq.%I where archived_at < now() - interval ''7 days''', 'a_' || queue
    );
  end loop;
  delete from pgmq.q_dead_letters where enqueued_at < now() - interval '30 days';
  delete from public.source_runs where created_at < now() - interval '90 days';
end;
$$;

revoke execute on function
  private.ping_worker(text),
  private.queue_depth(text),
  private.ping_while_waiting(text, text),
  private.ping_idle_worker(text, text),
  private.ping_idle_workers(),
  private.claim_message(text, int),
  private.archive_message(text, bigint),
  private.return_message(text, bigint, int, text),
  private.prune_queues()
from public, anon, authenticated;

-- Replaces people's matches: dismissed ones stay dismissed; saved and judged ones stay.
create function private.replace_matches(people uuid[], job_ids uuid[]) returns int
language sql
set search_path = ''
as $$
  with ranked as materialized (
    select * from private.rank_jobs(
      array(select want from public.preferences as want where want.user_id = any (people)),
      job_ids,
      200
    )
  ),
  gone as (
    delete from public.matches as match
    where match.user_id = any (people) and match.status = 'new' and match.feedback is null
      and (match.user_id, match.job_id) not in (select ranked.user_id, ranked.job_id from ranked)
  ),
  written as (
    insert into public.matches (user_id, job_id, score, reasons)
    select user_id, job_id, score, reasons from ranked
    on conflict (user_id, job_id) do update
    set score = excluded.score, reasons = excluded.reasons, scored_at = now()
    where matches.status <> 'dismissed'
  )
  select count(*)::int from ranked
$$;

create function private.refresh_matches(person uuid) returns int
language plpgsql
security definer -- clients never write a score
set search_path = ''
as $$
declare
  want public.preferences;
  match_count int;
begin
  -- Two tabs pressing the button wait for each other instead of deadlocking.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 0));
  select * into want from public.preferences where user_id = person;
  match_count := private.replace_matches(array[person], private.candidate_jobs(want, 200));
  perform private.broadcast(person, 'matches.refreshed', '{}');
  return match_count;
end;
$$;

create function private.refresh_own_matches() returns int
language plpgsql
security definer -- calls refresh_matches, for nobody but the caller
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  return private.refresh_matches(auth.uid());
end;
$$;

create function public.refresh_matches() returns int
language sql
set search_path = ''
as $$ select private.refresh_own_matches() $$;

-- New jobs against everybody, in one statement; then each list is cut to its best again.
create function private.match_new_jobs(job_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  kept constant int := 200;
  worth_telling constant int := 60;
  gain record;
begin
  for gain in
    with ranked as (
      select * from private.rank_jobs(
        array(
          select want from public.preferences as want
          join public.profiles as profile on profile.user_id = want.user_id
          where profile.embedding is not null
        ),
        job_ids,
        kept
      )
    ),
    written as (
      insert into public.matches (user_id, job_id, score, reasons)
      select user_id, job_id, score, reasons from ranked
      on conflict (user_id, job_id) do update
      set score = excluded.score, reasons = excluded.reasons, scored_at = now()
      where matches.status <> 'dismissed'
      returning user_id, score, (xmax = 0) as is_new
    )
    select user_id as person, count(*) filter (where is_new and score >= worth_telling) as good_count
    from written
    group by user_id
  loop
    delete from public.matches as match
    using (
      select job_id, row_number() over (order by score desc, job_id) as place
      from public.matches
      where user_id = gain.person and status = 'new' and feedback is null
    ) as ordered
    where match.user_id = gain.person and match.job_id = ordered.job_id and ordered.place > kept;
    perform private.notify_new_matches(gain.person, gain.good_count);
    perform private.broadcast(gain.person, 'matches.refreshed', '{}');
  end loop;
end;
$$;

-- One unread notification gathers an hour's new matches instead of one per batch.
create function private.notify_new_matches(person uuid, new_count bigint) returns void
language plpgsql
set search_path = ''
as $$
begin
  if new_count = 0 then
    return;
  end if;
  update public.notifications
  set payload = jsonb_build_object('match_count', (payload ->> 'match_count')::int + new_count)
  where id = (
    select id from public.notifications
    where user_id = person and type = 'new_matches' and read_at is null
      and created_at > now() - interval '1 hour'
    order by created_at desc
    limit 1
  );
  if not found then
    insert into public.notifications (user_id, type, payload)
    values (person, 'new_matches', jsonb_build_object('match_count', new_count));
  end if;
end;
$$;

-- Everybody's list, once a day: postings age, people do not press buttons.
create function private.match_everybody() returns void
language plpgsql
set search_path = ''
as $$
declare
  people uuid[] := array(select user_id from public.profiles where embedding is not null);
begin
  perform private.replace_matches(people, null);
  perform private.broadcast(person, 'matches.refreshed', '{}')
  from unnest(people) as person;
end;
$$;

revoke execute on function
  private.replace_matches(uuid[], uuid[]),
  private.refresh_matches(uuid),
  private.refresh_own_matches(),
  public.refresh_matches(),
  private.match_new_jobs(uuid[]),
  private.notify_new_matches(uuid, bigint),
  private.match_everybody()
from public, anon, authenticated;
grant execute on function private.refresh_own_matches(), public.refresh_matches() to authenticated;

-- The caller's ranking under the filters of the moment. Keys are the columns of preferences: a key
-- given here overrides the saved one, null clears it; ignored companies only ever add up.
create function private.match_own_jobs(filters jsonb, max_results int)
returns table (
  job_id uuid, score int, reasons jsonb, title text, company text, locations text[],
  workplace_type public.job_workplace_type, employment_type public.job_employment_type,
  seniority public.job_seniority, department text, salary_min numeric, salary_max numeric,
  salary_currency text, salary_period public.job_salary_period, posted_at timestamptz,
  first_seen_at timestamptz, url text, apply_url text, status public.match_status, feedback smallint
)
language plpgsql
security definer -- reads embeddings and the other steps; filters on the caller throughout
set search_path = ''
as $$
declare
  saved public.preferences;
  want public.preferences;
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  if jsonb_typeof(filters) <> 'object' then
    raise exception 'request.invalid' using errcode = 'PT400';
  end if;
  select * into saved from public.preferences where user_id = auth.uid();
  begin
    want := jsonb_populate_record(saved, filters);
  exception when data_exception then
    raise exception 'request.invalid' using errcode = 'PT400';
  end;
  want.user_id := auth.uid();
  want.ignored_companies := saved.ignored_companies || want.ignored_companies;
  return query
  select
    ranked.job_id, ranked.score, ranked.reasons, job.title, job.company, job.locations,
    job.workplace_type, job.employment_type, job.seniority, job.department, job.salary_min,
    job.salary_max, job.salary_currency, job.salary_period, job.posted_at, job.first_seen_at,
    job.url, job.apply_url, coalesce(match.status, 'new'), match.feedback
  from private.rank_jobs(
    array[want],
    private.candidate_jobs(want, max_results),
    least(greatest(max_results, 1), 200)
  ) as ranked
  join public.jobs as job on job.id = ranked.job_id
  left join public.matches as match
    on match.user_id = want.user_id and match.job_id = ranked.job_id
  order by ranked.score desc, ranked.job_id;
end;
$$;

create function public.match_jobs(filters jsonb default '{}', max_results int default 20)
returns table (
  job_id uuid, score int, reasons jsonb, title text, company text, locations text[],
  workplace_type public.job_workplace_type, employment_type public.job_employment_type,
  seniority public.job_seniority, department text, salary_min numeric, salary_max numeric,
  salary_currency text, salary_period public.job_salary_period, posted_at timestamptz,
  first_seen_at timestamptz, url text, apply_url text, status public.match_status, feedback smallint
)
language sql
set search_path = ''
as $$ select * from private.match_own_jobs(filters, max_results) $$;

revoke execute on function private.match_own_jobs(jsonb, int), public.match_jobs(jsonb, int)
from public, anon, authenticated;
grant execute on function private.match_own_jobs(jsonb, int), public.match_jobs(jsonb, int)
to authenticated;

-- The queue `profile_embedding`, worked by `embed`: a person edited their profile, so what is
-- derived from it must be made again, and their matches with it.

-- Derived columns, as the task describe_candidate and the embedder made them.
create function private.write_derived(person uuid, derived jsonb) returns void
language sql
set search_path = ''
as $$
  update public.profiles
  set match_text = derived ->> 'match_text',
    evidence = derived -> 'evidence',
    title_families = array(select jsonb_array_elements_text(derived -> 'title_families')),
    related_families = array(select jsonb_array_elements_text(derived -> 'related_families')),
    title_fields = array(select jsonb_array_elements_text(derived -> 'title_fields')),
    seniority = (derived ->> 'seniority')::public.job_seniority,
    embedding = (derived ->> 'embedding')::extensions.vector,
    embedding_model = case when derived ->> 'embedding' is not null then derived ->> 'embedding_model' end
  where user_id = person
$$;

-- A text as the contract takes it: trimmed, not too long, null when nothing is left.
create function private.tidy(value text, max_length int) returns text
language sql
immutable
set search_path = ''
as $$ select nullif(btrim(left(btrim(value), max_length)), '') $$;

-- The whole profile as the contract's ScoredProfile: rows with their ids, in order. People leave
-- fields blank and paste long ones; that must not keep their profile from being matched.
create function private.profile_rows(person uuid) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'headline', private.tidy(profile.headline, 200),
    'summary', private.tidy(profile.summary, 4000),
    'skills', to_jsonb(array(
      select skill
      from unnest(profile.skills) with ordinality as written (text, place),
        private.tidy(written.text, 100) as skill
      where skill is not null
      order by place
      limit 200
    )),
    'languages', coalesce((
      select jsonb_agg(jsonb_build_object(
        'name', private.tidy(language ->> 'name', 60), 'level', private.tidy(language ->> 'level', 80)
      ))
      from jsonb_path_query(profile.languages, '$[0 to 29]') as language
      where private.tidy(language ->> 'name', 60) is not null
    ), '[]'),
    'experiences', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', experience.id,
        'employer', private.tidy(experience.employer, 200),
        'title', private.tidy(experience.title, 200),
        'started_on', experience.started_on,
        'ended_on', experience.ended_on,
        'is_current', experience.is_current,
        'location', private.tidy(experience.location, 200),
        'achievements', coalesce((
          select jsonb_agg(
            jsonb_build_object('id', achievement.id, 'text', private.tidy(achievement.text, 2000))
            order by achievement.position
          )
          from public.achievements as achievement
          where achievement.experience_id = experience.id
            and private.tidy(achievement.text, 2000) is not null
        ), '[]')
      ) order by experience.position, experience.started_on desc nulls last)
      from public.experiences as experience where experience.user_id = person
    ), '[]'),
    'education', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', school.id,
        'school', private.tidy(school.school, 200),
        'degree', private.tidy(school.degree, 200),
        'area', private.tidy(school.area, 200),
        'started_on', school.started_on,
        'ended_on', school.ended_on
      ) order by school.position)
      from public.education as school where school.user_id = person
    ), '[]'),
    'certificates', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', certificate.id,
        'name', private.tidy(certificate.name, 200),
        'issuer', private.tidy(certificate.issuer, 200),
        'issued_on', certificate.issued_on
      ) order by certificate.position)
      from public.certificates as certificate
      where certificate.user_id = person and private.tidy(certificate.name, 200) is not null
    ), '[]')
  )
  from public.profiles as profile
  where profile.user_id = person
$$;

create function private.claim_profile_embedding()
returns table (msg_id bigint, user_id uuid, profile jsonb)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
  person uuid;
begin
  loop
    select * into claimed from private.claim_message('profile_embedding', 60);
    if claimed.msg_id is null then
      return;
    end if;
    person := (claimed.message ->> 'user_id')::uuid;
    if claimed.read_ct > 5 then
      perform private.return_message('profile_embedding', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    -- Cleared before the rows are read: an edit from here on sends a message of its own.
    update public.profiles set stale_at = null where profiles.user_id = person;
    if not found then
      perform private.archive_message('profile_embedding', claimed.msg_id);
      continue;
    end if;
    return query select claimed.msg_id, person, private.profile_rows(person);
    return;
  end loop;
end;
$$;

create function private.finish_profile_embedding(message_id bigint, person uuid, derived jsonb, usage jsonb)
returns void
language plpgsql
security definer -- writes derived columns, which clients may not
set search_path = ''
as $$
begin
  if not private.archive_message('profile_embedding', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('profile_embedding', 'embed');
  if not exists (select from public.profiles where user_id = person for update) then
    return; -- erased meanwhile
  end if;
  perform private.record_usage(person, usage);
  -- Made of rows that were edited since, and what was made of the newer ones is here already.
  if exists (
    select from pgmq.a_profile_embedding
    where msg_id > message_id and message ->> 'user_id' = person::text
  ) then
    return;
  end if;
  perform private.write_derived(person, derived);
  perform private.refresh_matches(person);
end;
$$;

create function public.claim_profile_embedding()
returns table (msg_id bigint, user_id uuid, profile jsonb)
language sql set search_path = ''
as $$ select * from private.claim_profile_embedding() $$;

create function public.finish_profile_embedding(message_id bigint, person uuid, derived jsonb, usage jsonb)
returns void
language sql set search_path = ''
as $$ select private.finish_profile_embedding(message_id, person, derived, usage) $$;

revoke execute on function
  private.write_derived(uuid, jsonb),
  private.tidy(text, int),
  private.profile_rows(uuid),
  private.claim_profile_embedding(), public.claim_profile_embedding(),
  private.finish_profile_embedding(bigint, uuid, jsonb, jsonb),
  public.finish_profile_embedding(bigint, uuid, jsonb, jsonb)
from public, anon, authenticated;
grant execute on function
  private.claim_profile_embedding(), public.claim_profile_embedding(),
  private.finish_profile_embedding(bigint, uuid, jsonb, jsonb),
  public.finish_profile_embedding(bigint, uuid, jsonb, jsonb)
to service_role;

-- The queue `cv_reading`, worked by the function `read-cv`.
--
-- An attempt counts when parsing starts: a file that was being parsed when its worker died would
-- kill the next one too, so a second start makes the cv `failed` (`cv.unreadable`).

create function private.enqueue_cv() returns trigger
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
begin
  perform pgmq.send('cv_reading', jsonb_build_object('cv_id', new.id));
  perform private.ping_worker('read-cv');
  return null;
end;
$$;

create trigger enqueue_cv
after insert on public.cvs
for each row execute function private.enqueue_cv();

-- A cv's end, good or bad, is said in the row and in a notification.
create function private.fail_cv(cv uuid, code text) returns void
language plpgsql
set search_path = ''
as $$
declare
  owner uuid;
begin
  update public.cvs
  set status = 'failed', step = null, failure_code = code, updated_at = now()
  where id = cv and status in ('uploaded', 'reading')
  returning user_id into owner;
  if found then
    insert into public.notifications (user_id, type, payload)
    values (owner, 'cv_failed', jsonb_build_object('cv_id', cv, 'failure_code', code));
  end if;
end;
$$;

create function private.claim_cv_reading()
returns table (msg_id bigint, cv_id uuid, user_id uuid, path text, filename text)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
  cv public.cvs;
begin
  loop
    select * into claimed from private.claim_message('cv_reading', 20);
    if claimed.msg_id is null then
      return;
    end if;
    select * into cv from public.cvs where id = (claimed.message ->> 'cv_id')::uuid for update;
    if cv.id is null or cv.status in ('ready', 'failed') then
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if cv.parse_started_at is not null then
      perform private.fail_cv(cv.id, 'cv.unreadable');
      perform private.archive_message('cv_reading', claimed.msg_id);
      continue;
    end if;
    if claimed.read_ct > 5 then
      perform private.fail_cv(cv.id, 'internal');
      perform private.return_message('cv_reading', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    update public.cvs set status = 'reading', updated_at = now() where id = cv.id;
    return query select claimed.msg_id, cv.id, cv.user_id, cv.path, cv.filename;
    return;
  end loop;
end;
$$;

-- Says what is being done, and keeps the message hidden while it is. `extracting` starts the attempt;
-- once the file is parsed it can do no more harm, and what stops the worker is not its doing.
create function private.set_cv_step(message_id bigint, cv uuid, step public.cv_step) returns void
language plpgsql
security definer -- clients never write a step
set search_path = ''
as $$
begin
  update public.cvs
  set step = set_cv_step.step, updated_at = now(),
    parse_started_at = case
      when set_cv_step.step in ('extracting', 'parsing') then coalesce(parse_started_at, now())
    end
  where id = cv and status = 'reading';
  perform pgmq.set_vt('cv_reading', message_id, case when step = 'extracting' then 20 else 90 end);
end;
$$;

-- The surroundings failed, not the file: the attempt does not count.
create function private.retry_cv_reading(message_id bigint, cv uuid, seconds int) returns void
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
begin
  update public.cvs
  set status = 'uploaded', step = null, parse_started_at = null, updated_at = now()
  where id = cv and status = 'reading';
  if not private.return_message('cv_reading', message_id, seconds, 'internal') then
    perform private.fail_cv(cv, 'internal');
  end if;
end;
$$;

-- Writes what was read. Rows the person wrote or edited name no cv and are left alone; rows that
-- came from an earlier cv are replaced. `result` is what read-cv finishes with; ids are the
-- worker's, so that the evidence can name them.
create function private.write_profile(cv uuid, person uuid, result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  draft jsonb := result -> 'profile';
begin
  delete from public.experiences as experience
  where experience.user_id = person and experience.cv_id is not null
    -- An achievement the person wrote keeps its experience.
    and not exists (
      select from public.achievements as achievement
      where achievement.experience_id = experience.id and achievement.cv_id is null
    );
  delete from public.achievements where user_id = person and cv_id is not null;
  delete from public.education where user_id = person and cv_id is not null;
  delete from public.certificates where user_id = person and cv_id is not null;

  update public.profiles
  set headline = draft ->> 'headline', summary = draft ->> 'summary',
    skills = array(select jsonb_array_elements_text(draft -> 'skills')),
    languages = draft -> 'languages', links = draft -> 'links', cv_id = cv, updated_at = now()
  where user_id = person
    and (cv_id is not null or (
      headline is null and summary is null and skills = '{}' and languages = '[]' and links = '[]'
    ));

  insert into public.experiences
    (id, user_id, employer, title, started_on, ended_on, is_current, location, position, cv_id)
  select id, person, employer, title, started_on, ended_on, is_current, location, position, cv
  from jsonb_to_recordset(draft -> 'experiences') as row (
    id uuid, employer text, title text, started_on date, ended_on date, is_current boolean,
    location text, position int
  );
  insert into public.achievements (id, user_id, experience_id, text, position, cv_id)
  select id, person, experience_id, text, position, cv
  from jsonb_to_recordset(draft -> 'achievements') as row (
    id uuid, experience_id uuid, text text, position int
  );
  insert into public.education
    (id, user_id, school, degree, area, started_on, ended_on, position, cv_id)
  select id, person, school, degree, area, started_on, ended_on, position, cv
  from jsonb_to_recordset(draft -> 'education') as row (
    id uuid, school text, degree text, area text, started_on date, ended_on date, position int
  );
  insert into public.certificates (id, user_id, name, issuer, issued_on, position, cv_id)
  select id, person, name, issuer, issued_on, position, cv
  from jsonb_to_recordset(draft -> 'certificates') as row (
    id uuid, name text, issuer text, issued_on date, position int
  );

  insert into public.profile_contacts (user_id, sealed, key_id, cv_id)
  select person, decode(result -> 'contact' ->> 'sealed', 'base64'), result -> 'contact' ->> 'key_id', cv
  where result -> 'contact' ->> 'sealed' is not null
  on conflict (user_id) do update
  set sealed = excluded.sealed, key_id = excluded.key_id, cv_id = excluded.cv_id, updated_at = now()
  where profile_contacts.cv_id is not null;
end;
$$;

-- Whether any part of a profile does not come from this cv.
create function private.profile_differs_from_cv(person uuid, cv uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.profiles where user_id = person and cv_id is distinct from cv
    union all
    select from public.experiences where user_id = person and cv_id is distinct from cv
    union all
    select from public.achievements where user_id = person and cv_id is distinct from cv
    union all
    select from public.education where user_id = person and cv_id is distinct from cv
    union all
    select from public.certificates where user_id = person and cv_id is distinct from cv
  )
$$;

-- `result` holds either `failure_code`, or what was read with its derived columns.
create function private.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language plpgsql
security definer -- writes the profile of whoever owns the cv
set search_path = ''
as $$
declare
  owner uuid;
begin
  if not private.archive_message('cv_reading', message_id) then
    return;
  end if;
  perform private.ping_while_waiting('cv_reading', 'read-cv');
  select user_id into owner from public.cvs where id = cv for update;
  if owner is null then
    return; -- removed meanwhile
  end if;
  perform private.record_usage(owner, result -> 'usage');
  if result ->> 'failure_code' is not null then
    perform private.fail_cv(cv, result ->> 'failure_code');
    return;
  end if;

  perform private.write_profile(cv, owner, result);
  perform private.write_derived(owner, result -> 'derived');
  -- Rows the person wrote are not in the derived columns yet, and an embedding under way was made
  -- of rows that are gone now.
  if private.profile_differs_from_cv(owner, cv)
    or exists (select from pgmq.q_profile_embedding where message ->> 'user_id' = owner::text)
  then
    update public.profiles set stale_at = null where user_id = owner;
    perform private.mark_profile_stale(owner);
  end if;
  perform private.refresh_matches(owner);
  update public.cvs
  set status = 'ready', step = null, engine = result ->> 'engine', updated_at = now()
  where id = cv;
  insert into public.notifications (user_id, type, payload)
  values (owner, 'cv_ready', jsonb_build_object(
    'cv_id', cv,
    'match_count', (select count(*) from public.matches where user_id = owner and status <> 'dismissed')
  ));
  perform private.broadcast(owner, 'profile.changed', '{}');
end;
$$;

create function public.claim_cv_reading()
returns table (msg_id bigint, cv_id uuid, user_id uuid, path text, filename text)
language sql set search_path = ''
as $$ select * from private.claim_cv_reading() $$;

create function public.set_cv_step(message_id bigint, cv uuid, step public.cv_step) returns void
language sql set search_path = ''
as $$ select private.set_cv_step(message_id, cv, step) $$;

create function public.retry_cv_reading(message_id bigint, cv uuid, seconds int) returns void
language sql set search_path = ''
as $$ select private.retry_cv_reading(message_id, cv, seconds) $$;

create function public.finish_cv_reading(message_id bigint, cv uuid, result jsonb) returns void
language sql set search_path = ''
as $$ select private.finish_cv_reading(message_id, cv, result) $$;

revoke execute on function
  private.enqueue_cv(),
  private.fail_cv(uuid, text),
  private.write_profile(uuid, uuid, jsonb),
  private.profile_differs_from_cv(uuid, uuid),
  private.claim_cv_reading(), public.claim_cv_reading(),
  private.set_cv_step(bigint, uuid, public.cv_step), public.set_cv_step(bigint, uuid, public.cv_step),
  private.retry_cv_reading(bigint, uuid, int), public.retry_cv_reading(bigint, uuid, int),
  private.finish_cv_reading(bigint, uuid, jsonb), public.finish_cv_reading(bigint, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
  private.claim_cv_reading(), public.claim_cv_reading(),
  private.set_cv_step(bigint, uuid, public.cv_step), public.set_cv_step(bigint, uuid, public.cv_step),
  private.retry_cv_reading(bigint, uuid, int), public.retry_cv_reading(bigint, uuid, int),
  private.finish_cv_reading(bigint, uuid, jsonb), public.finish_cv_reading(bigint, uuid, jsonb)
to service_role;

-- What the workers of `job_ingesting` write: postings, which of them are copies, how a run ends.

-- Upserts a batch, settles which of equal postings is the original, and queues changed texts for
-- embedding.
create function private.write_postings(source uuid, postings jsonb, out added int, out written int)
language plpgsql
set search_path = ''
as $$
declare
  changed uuid[];
  keys text[];
begin
  -- A changed posting leaves the copies it had: both its old and its new equals are settled.
  keys := array(
    select posting ->> 'duplicate_key' from jsonb_array_elements(postings) as posting
    union
    select job.duplicate_key
    from public.jobs as job
    join jsonb_array_elements(postings) as posting on posting ->> 'external_id' = job.external_id
    where job.source_id = source
  );
  with posting as (
    select * from jsonb_populate_recordset(null::public.jobs, postings)
  ),
  before as materialized (
    select job.external_id, job.content_hash, job.embedding is not null as is_embedded
    from public.jobs as job join posting using (external_id)
    where job.source_id = source
  ),
  upserted as (
    insert into public.jobs as job (
      source_id, external_id, title, company, description, locations, workplace_type,
      employment_type, seniority, department, salary_min, salary_max, salary_currency,
      salary_period, required_skills, preferred_skills, title_family, title_field, language, url,
      apply_url, posted_at, raw_hash, content_hash, duplicate_key
    )
    select
      source, external_id, title, company, description, coalesce(locations, '{}'), workplace_type,
      employment_type, seniority, department, salary_min, salary_max, salary_currency,
      salary_period, coalesce(required_skills, '{}'), coalesce(preferred_skills, '{}'),
      title_family, title_field, language, url, apply_url, posted_at, raw_hash, content_hash,
      duplicate_key
    from posting
    on conflict (source_id, external_id) do update
    set title = excluded.title, company = excluded.company, description = excluded.description,
      locations = excluded.locations, workplace_type = excluded.workplace_type,
      employment_type = excluded.employment_type, seniority = excluded.seniority,
      department = excluded.department, salary_min = excluded.salary_min,
      salary_max = excluded.salary_max, salary_currency = excluded.salary_currency,
      salary_period = excluded.salary_period, required_skills = excluded.required_skills,
      preferred_skills = excluded.preferred_skills, title_family = excluded.title_family,
      title_field = excluded.title_field, language = excluded.language, url = excluded.url,
      apply_url = excluded.apply_url, posted_at = excluded.posted_at,
      raw_hash = excluded.raw_hash, content_hash = excluded.content_hash,
      duplicate_key = excluded.duplicate_key, last_seen_at = now(), missed_count = 0,
      closed_at = null
    returning job.id, job.external_id, job.content_hash
  )
  select
    count(*) filter (where before.external_id is null),
    count(*),
    array_agg(upserted.id) filter (
      where before.content_hash is distinct from upserted.content_hash or not before.is_embedded
    )
  into added, written, changed
  from upserted left join before using (external_id);

  perform private.settle_duplicates(keys);
  perform pgmq.send_batch('job_embedding', array(
    select jsonb_build_object('job_id', id, 'content_hash', content_hash)
    from public.jobs where id = any (changed)
  )) where cardinality(changed) > 0;
end;
$$;

-- Of equal open postings the one seen first is the original; the others point to it.
create function private.settle_duplicates(keys text[]) returns void
language sql
set search_path = ''
as $$
  with ranked as (
    select id, duplicate_of, first_value(id) over (
      partition by duplicate_key order by first_seen_at, id
    ) as original
    from public.jobs
    where duplicate_key = any (keys) and closed_at is null and user_id is null
  )
  update public.jobs as job
  set duplicate_of = nullif(ranked.original, ranked.id)
  from ranked
  where job.id = ranked.id
    and job.duplicate_of is distinct from nullif(ranked.original, ranked.id)
$$;

-- When no chunk is left the run is over. What it did not list was missed; missed twice is closed.
create function private.end_source_run(run uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  ended public.source_runs;
  closed_keys text[];
begin
  if exists (select from private.posting_chunks where source_run_id = run) then
    return;
  end if;
  update public.source_runs set status = 'finished', finished_at = now()
  where id = run and status = 'normalising'
  returning * into ended;
  -- An answer without a posting more likely means trouble at the source than at the employer.
  if ended.id is null or ended.listed_count <= ended.rejected_count then
    return;
  end if;
  with missed as (
    update public.jobs
    set missed_count = missed_count + 1,
      closed_at = case when missed_count + 1 >= 2 then now() end
    where source_id = ended.source_id and closed_at is null and last_seen_at < ended.created_at
    returning duplicate_key, closed_at
  )
  select array_agg(duplicate_key) filter (where closed_at is not null) into closed_keys from missed;
  update public.source_runs set closed_count = coalesce(cardinality(closed_keys), 0) where id = run;
  -- A copy of a closed original becomes the original.
  perform private.settle_duplicates(closed_keys);
end;
$$;

revoke execute on function
  private.write_postings(uuid, jsonb),
  private.settle_duplicates(text[]),
  private.end_source_run(uuid)
from public, anon, authenticated;

-- The queue `job_ingesting`, worked by `ingest-jobs`. A run is one message to fetch the whole list
-- and one per chunk to normalise. Fetches of one kind of source go one after the other: they
-- share a host.

-- Starts a run of every source that is due (`every` : of all enabled ones), and says how many.
-- `with_public` switches the listed public boards on for good.
create function private.enqueue_sources(every boolean, with_public boolean) returns int
language plpgsql
security definer -- sends to a queue
set search_path = ''
as $$
declare
  started int;
begin
  if with_public then
    update public.sources set is_enabled = true where kind <> 'sandbox';
  end if;
  with due as (
    select id, kind from public.sources
    where is_enabled and (every or next_run_at <= now())
    for update
  ),
  run as (
    insert into public.source_runs (source_id)
    select id from due
    on conflict (source_id) where status in ('queued', 'normalising') do nothing
    returning id, source_id
  ),
  sent as (
    select pgmq.send('job_ingesting', jsonb_build_object('source_run_id', run.id, 'kind', due.kind))
    from run join due on due.id = run.source_id
  ),
  planned as (
    update public.sources set next_run_at = now() + make_interval(mins => interval_minutes)
    where id in (select source_id from run)
  )
  select count(*) into started from sent;
  if started > 0 then
    perform private.ping_worker('ingest-jobs');
  end if;
  return started;
end;
$$;

-- The next chunk, or the next fetch of a kind nobody is fetching now. A source that asks to slow
-- down speaks for all of its kind; one that fails in another way waits for its next try alone.
create function private.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb
)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
begin
  loop
    update pgmq.q_job_ingesting as message
    set vt = clock_timestamp() + interval '60 seconds', read_ct = message.read_ct + 1,
      message = message.message - 'failure_code'
    where message.msg_id = (
      select next.msg_id from pgmq.q_job_ingesting as next
      where next.vt <= clock_timestamp()
        and (
          next.message ? 'chunk_id'
          or not exists (
            select from pgmq.q_job_ingesting as busy
            where busy.vt > clock_timestamp() and busy.read_ct > 0
              and not busy.message ? 'chunk_id'
              and busy.message ->> 'kind' = next.message ->> 'kind'
              and coalesce(busy.message ->> 'failure_code', '') in ('', 'source.rate_limited')
          )
        )
      order by next.message ? 'chunk_id' desc, next.msg_id
      limit 1
      for update skip locked
    )
    returning message.msg_id, message.read_ct, message.message into claimed;
    if claimed is null then
      return;
    end if;
    if claimed.read_ct > 5 then
      perform private.fail_source_run((claimed.message ->> 'source_run_id')::uuid, 'internal');
      perform private.return_message('job_ingesting', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    return query
    select claimed.msg_id, run.id, source.kind, source.slug, source.name, chunk.id, chunk.postings
    from public.source_runs as run
    join public.sources as source on source.id = run.source_id
    left join private.posting_chunks as chunk on chunk.id = (claimed.message ->> 'chunk_id')::bigint
    where run.id = (claimed.message ->> 'source_run_id')::uuid
      and run.status in ('queued', 'normalising');
    if found then
      return;
    end if;
    perform private.archive_message('job_ingesting', claimed.msg_id); -- its run has ended
  end loop;
end;
$$;

create function private.fail_source_run(run uuid, code text) returns void
language sql
set search_path = ''
as $$
  delete from private.posting_chunks where source_run_id = run;
  update public.source_runs
  set status = 'failed', failure_code = code, finished_at = now()
  where id = run and status in ('queued', 'normalising');
$$;

-- Which of the listed postings, [{ external_id, raw_hash }], are new or changed: the others need
-- not travel.
create function private.unread_postings(run uuid, listed jsonb) returns text[]
language sql
stable
security definer -- the queue's, like the rest of its steps
set search_path = ''
as $$
  select coalesce(array_agg(distinct posting ->> 'external_id'), '{}')
  from jsonb_array_elements(listed) as posting
  where not exists (
    select from public.jobs as job
    join public.source_runs as own on own.id = run and own.source_id = job.source_id
    where job.external_id = posting ->> 'external_id' and job.raw_hash = posting ->> 'raw_hash'
  )
$$;

-- The fetch is done: what is unchanged since last time is only seen again, the rest waits in
-- chunks. `postings` is [{ external_id, raw_hash, raw }], `raw` only for the unread ones; `rejected`
-- more had no id or no sense.
create function private.finish_source_fetch(
  message_id bigint, run uuid, postings jsonb, rejected int, chunk_size int
) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  source uuid;
  reopened_keys text[];
  chunk_count int;
begin
  if not private.archive_message('job_ingesting', message_id) then
    return;
  end if;
  update public.source_runs
  set status = 'normalising', fetched_at = now(),
    listed_count = jsonb_array_length(postings) + rejected, rejected_count = rejected
  where id = run and status = 'queued'
  returning source_id into source;
  if source is null then
    return;
  end if;

  -- Whoever closed one of these was wrong: the copy that took its place steps back.
  reopened_keys := array(
    select job.duplicate_key
    from public.jobs as job
    join jsonb_array_elements(postings) as posting
      on posting ->> 'external_id' = job.external_id and posting ->> 'raw_hash' = job.raw_hash
    where job.source_id = source and job.closed_at is not null
  );
  with listed as materialized (
    select distinct on (posting ->> 'external_id')
      posting ->> 'external_id' as external_id, posting ->> 'raw_hash' as raw_hash, posting
    from jsonb_array_elements(postings) with ordinality as element (posting, place)
    order by posting ->> 'external_id', place
  ),
  -- Listed is seen, even where the new text turns out to be unreadable.
  seen as (
    update public.jobs as job
    set last_seen_at = now(), missed_count = 0,
      closed_at = case when job.raw_hash = listed.raw_hash then null else job.closed_at end
    from listed
    where job.source_id = source and job.external_id = listed.external_id
    returning job.external_id, job.raw_hash = listed.raw_hash as is_unchanged
  ),
  numbered as (
    select posting, (row_number() over (order by external_id) - 1) / chunk_size as chunk
    from listed
    where external_id not in (select external_id from seen where is_unchanged)
  ),
  stored as (
    insert into private.posting_chunks (source_run_id, postings)
    select run, jsonb_agg(posting) from numbered group by chunk
    returning id
  )
  select count(*) into chunk_count
  from stored, pgmq.send(
    'job_ingesting', jsonb_build_object('source_run_id', run, 'chunk_id', stored.id)
  );
  perform private.settle_duplicates(reopened_keys);
  if chunk_count = 0 then
    perform private.end_source_run(run);
  end if;
  perform private.ping_while_waiting('job_ingesting', 'ingest-jobs');
end;
$$;

-- One chunk is normalised: `postings` are rows of jobs, each with its external_id and raw_hash.
create function private.finish_posting_chunk(
  message_id bigint, run uuid, chunk bigint, postings jsonb, rejected int, usage jsonb
) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  source uuid;
  added int;
  written int;
begin
  if not private.archive_message('job_ingesting', message_id) then
    return;
  end if;
  select source_id into source from public.source_runs where id = run and status = 'normalising';
  if source is null then
    return;
  end if;
  perform private.record_usage(null, usage);
  select * into added, written from private.write_postings(source, postings);
  delete from private.posting_chunks where id = chunk;
  update public.source_runs
  set added_count = added_count + added, changed_count = changed_count + written - added,
    rejected_count = rejected_count + rejected
  where id = run;
  perform private.end_source_run(run);
  perform private.ping_while_waiting('job_ingesting', 'ingest-jobs');
  perform private.ping_idle_worker('job_embedding', 'embed');
end;
$$;

-- The source or the network failed. Some codes are worth another try, later; others are final.
create function private.retry_job_ingesting(message_id bigint, run uuid, failure_code text, seconds int)
returns void
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
begin
  if seconds is null then
    if private.archive_message('job_ingesting', message_id) then
      perform private.fail_source_run(run, failure_code);
    end if;
  elsif not private.return_message('job_ingesting', message_id, seconds, failure_code) then
    perform private.fail_source_run(run, failure_code);
  else
    update pgmq.q_job_ingesting as waiting
    set message = waiting.message || jsonb_build_object('failure_code', failure_code)
    where waiting.msg_id = message_id;
  end if;
  perform private.ping_while_waiting('job_ingesting', 'ingest-jobs');
end;
$$;

create function public.enqueue_sources(every boolean default false, with_public boolean default false)
returns int
language sql set search_path = ''
as $$ select private.enqueue_sources(every, with_public) $$;

create function public.claim_job_ingesting()
returns table (
  msg_id bigint, source_run_id uuid, kind public.source_kind, slug text, name text,
  chunk_id bigint, postings jsonb
)
language sql set search_path = ''
as $$ select * from private.claim_job_ingesting() $$;

create function public.unread_postings(run uuid, listed jsonb) returns text[]
language sql stable set search_path = ''
as $$ select private.unread_postings(run, listed) $$;

create function public.finish_source_fetch(
  message_id bigint, run uuid, postings jsonb, rejected int, chunk_size int
) returns void
language sql set search_path = ''
as $$ select private.finish_source_fetch(message_id, run, postings, rejected, chunk_size) $$;

create function public.finish_posting_chunk(
  message_id bigint, run uuid, chunk bigint, postings jsonb, rejected int, usage jsonb
) returns void
language sql set search_path = ''
as $$ select private.finish_posting_chunk(message_id, run, chunk, postings, rejected, usage) $$;

create function public.retry_job_ingesting(
  message_id bigint, run uuid, failure_code text, seconds int default null
)
returns void
language sql set search_path = ''
as $$ select private.retry_job_ingesting(message_id, run, failure_code, seconds) $$;

-- What is still to do: for the progress bar of `npm run ingest` and the wait at its end.
create function private.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql
security definer -- the queues are nobody's but ours
set search_path = ''
as $$
  select name, depth.waiting, depth.claimed
  from unnest(array['cv_reading', 'job_ingesting', 'job_embedding', 'profile_embedding', 'dead_letters']) as name,
    private.queue_depth(name) as depth
$$;

create function public.queue_progress()
returns table (queue text, waiting bigint, claimed bigint)
language sql set search_path = ''
as $$ select * from private.queue_progress() $$;

revoke execute on function
  private.enqueue_sources(boolean, boolean), public.enqueue_sources(boolean, boolean),
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.fail_source_run(uuid, text),
  private.unread_postings(uuid, jsonb), public.unread_postings(uuid, jsonb),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int),
  private.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  public.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  private.retry_job_ingesting(bigint, uuid, text, int),
  public.retry_job_ingesting(bigint, uuid, text, int),
  private.queue_progress(), public.queue_progress()
from public, anon, authenticated;
grant execute on function
  private.enqueue_sources(boolean, boolean), public.enqueue_sources(boolean, boolean),
  private.claim_job_ingesting(), public.claim_job_ingesting(),
  private.unread_postings(uuid, jsonb), public.unread_postings(uuid, jsonb),
  private.finish_source_fetch(bigint, uuid, jsonb, int, int),
  public.finish_source_fetch(bigint, uuid, jsonb, int, int),
  private.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  public.finish_posting_chunk(bigint, uuid, bigint, jsonb, int, jsonb),
  private.retry_job_ingesting(bigint, uuid, text, int),
  public.retry_job_ingesting(bigint, uuid, text, int),
  private.queue_progress(), public.queue_progress()
to service_role;

-- The queue `job_embedding`, worked by `embed` in batches. A message names the text it is for by
-- its hash: an embedding of an older text is dropped, never written over a newer one.

create function private.claim_job_embedding(max_jobs int)
returns table (
  msg_id bigint, job_id uuid, content_hash text, title text, company text, department text,
  required_skills text[], preferred_skills text[], description text
)
language plpgsql
security definer -- the queue is nobody's but ours
set search_path = ''
as $$
declare
  claimed record;
begin
  for claimed in select * from pgmq.read('job_embedding', 60, max_jobs) loop
    if claimed.read_ct > 5 then
      perform private.return_message('job_embedding', claimed.msg_id, 0, 'internal');
      continue;
    end if;
    return query
    select
      claimed.msg_id, job.id, job.content_hash, job.title, job.company, job.department,
      job.required_skills, job.preferred_skills, job.description
    from public.jobs as job
    where job.id = (claimed.message ->> 'job_id')::uuid
      and job.content_hash = claimed.message ->> 'content_hash';
    if not found then
      perform private.archive_message('job_embedding', claimed.msg_id); -- changed again, or gone
    end if;
  end loop;
end;
$$;

-- `results` is [{ msg_id, job_id, content_hash, embedding }]. Jobs embedded now are matched now,
-- against everybody, in the same transaction.
create function private.finish_job_embedding(results jsonb, model text, usage jsonb) returns void
language plpgsql
security definer -- writes jobs, which clients may not
set search_path = ''
as $$
declare
  embedded uuid[];
begin
  with result as materialized (
    select * from jsonb_to_recordset(results) as row (
      msg_id bigint, job_id uuid, content_hash text, embedding text
    )
    where private.archive_message('job_embedding', row.msg_id)
  ),
  written as (
    update public.jobs as job
    set embedding = result.embedding::extensions.vector,
      embedding_model = case when result.embedding is not null then model end
    from result
    where job.id = result.job_id and job.content_hash = result.content_hash
    returning job.id
  )
  select array_agg(id) into embedded from written;
  perform private.record_usage(null, usage);
  if cardinality(embedded) > 0 then
    perform private.match_new_jobs(embedded);
  end if;
  perform private.ping_while_waiting('job_embedding', 'embed');
end;
$$;

create function public.claim_job_embedding(max_jobs int)
returns table (
  msg_id bigint, job_id uuid, content_hash text, title text, company text, department text,
  required_skills text[], preferred_skills text[], description text
)
language sql set search_path = ''
as $$ select * from private.claim_job_embedding(max_jobs) $$;

create function public.finish_job_embedding(results jsonb, model text, usage jsonb) returns void
language sql set search_path = ''
as $$ select private.finish_job_embedding(results, model, usage) $$;

revoke execute on function
  private.claim_job_embedding(int), public.claim_job_embedding(int),
  private.finish_job_embedding(jsonb, text, jsonb), public.finish_job_embedding(jsonb, text, jsonb)
from public, anon, authenticated;
grant execute on function
  private.claim_job_embedding(int), public.claim_job_embedding(int),
  private.finish_job_embedding(jsonb, text, jsonb), public.finish_job_embedding(jsonb, text, jsonb)
to service_role;

-- Rows that are part of the product: queues, the bucket, the schedule.

select pgmq.create(queue)
from unnest(array[
  'cv_reading', 'profile_embedding', 'job_ingesting', 'job_embedding', 'dead_letters'
]) as queue;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values (
  'cvs', 'cvs', false, 5242880,
  array[
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  ]
);

select cron.schedule('ping-idle-workers', '10 seconds', 'select private.ping_idle_workers()');
select cron.schedule('collect-sources', '* * * * *', 'select private.enqueue_sources(false, false)');
select cron.schedule('match-everybody', '15 3 * * *', 'select private.match_everybody()');
select cron.schedule('prune-queues', '45 3 * * *', 'select private.prune_queues()');
