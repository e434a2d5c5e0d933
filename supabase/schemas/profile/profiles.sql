-- A profile is the person as Rolecall knows them. Each account has one row, made together with the
-- account. The person edits the columns that describe them; only workers write the columns under
-- "derived".

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
  cv_id uuid, -- the cv it came from, which may be removed; null once the person edited it
  -- derived
  match_text text, -- the person in job-description form, without name, contact or birth date
  evidence jsonb not null default '{}', -- skill → { text, source_id } of its line, or { near }
  title_families text[] not null default '{}', -- most recent first
  related_families text[] not null default '{}', -- titles that the person could move to
  title_fields text[] not null default '{}',
  seniority public.job_seniority,
  embedding extensions.vector(384),
  embedding_model text,
  stale_at timestamptz, -- when an edit made the derived columns old; a message is on its way
  last_active_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  inactive_warned_at timestamptz, -- when a mail announced the erasure: see retention.sql
  constraint profiles_headline_fits check (char_length(headline) <= 300),
  constraint profiles_summary_fits check (char_length(summary) <= 10000),
  constraint profiles_skills_fit check (cardinality(skills) <= 300),
  constraint profiles_languages_are_a_list check (jsonb_typeof(languages) = 'array'),
  constraint profiles_links_are_a_list check (jsonb_typeof(links) = 'array'),
  constraint profiles_embedding_names_its_model check ((embedding is null) = (embedding_model is null))
);
comment on table public.profiles is 'The person as Rolecall knows them; one row per account.';

create index profiles_embedding_model_idx on public.profiles (embedding_model);


-- Auth makes accounts; a trigger makes the profile together with the account.
create function private.create_profile() returns trigger
language plpgsql
security definer -- the auth server's role owns none of our tables
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

-- Only rows that still name the cv they came from are asked about, so an edit by the person clears
-- `cv_id`. Workers run as the owner of the tables: `authenticated` means that the person
-- edited.
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

-- An edit anywhere in the profile makes its derived columns old. Only the first edit sends a
-- message, until a worker takes it.
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
    perform private.ping_worker_of('profile_embedding');
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

revoke all on table public.profiles from anon, authenticated, service_role;
grant select on table public.profiles to authenticated;
grant update (headline, summary, skills, languages, links) on table public.profiles to authenticated;
grant select, insert, update, delete on table public.profiles to service_role;

alter table public.profiles enable row level security;

create policy "second factor where enrolled" on public.profiles
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads profiles" on public.profiles
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner edits profiles" on public.profiles
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));
