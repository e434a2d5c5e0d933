-- A source is one place where postings come from: one company's board or one API query. It has no
-- owner; administrators enable and disable it.

-- One kind per API host: when a host asks to slow down, all sources of its kind wait.
create type public.source_kind as enum ('sandbox', 'ashby', 'greenhouse', 'lever', 'lever_eu');

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

revoke all on table public.sources from anon, authenticated, service_role;
grant select, delete on table public.sources to authenticated;
grant insert (kind, slug, name, is_enabled, interval_minutes) on table public.sources to authenticated;
grant update (name, is_enabled, interval_minutes, next_run_at) on table public.sources to authenticated;
grant select, insert, update, delete on table public.sources to service_role;

alter table public.sources enable row level security;

create policy "second factor where enrolled" on public.sources
as restrictive for all to authenticated using ((select private.has_required_aal()));

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
