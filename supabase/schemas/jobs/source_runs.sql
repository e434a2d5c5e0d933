-- A source run collects one source once: it fetches the whole list, then normalises it in chunks,
-- so that no request needs more CPU than a function may have.

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
  ai_call_count int not null default 0, -- calls to a provider that its chunks have reserved
  validators jsonb, -- from the source, to recognise an unchanged list; null: it gave none
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

revoke all on table public.source_runs from anon, authenticated, service_role;
grant select on table public.source_runs to authenticated;
grant select, insert, update, delete on table public.source_runs to service_role;

alter table public.source_runs enable row level security;

create policy "second factor where enrolled" on public.source_runs
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "everyone reads source runs" on public.source_runs
for select to authenticated using ((select auth.uid()) is not null);
