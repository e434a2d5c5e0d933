-- An export is one ZIP of everything that is kept about a person. The function `account` makes it
-- and puts it into the private bucket `exports` at <user_id>/<export_id>.zip. It is kept for some
-- days.

create type public.export_status as enum ('waiting', 'running', 'ready', 'failed');

create table public.exports (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  status public.export_status not null default 'waiting',
  progress smallint not null default 0, -- per cent
  path text,
  size_bytes bigint,
  failure_code text, -- a code of the contract's failure table
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  expires_at timestamptz, -- then the file and this row are removed
  constraint exports_progress_is_a_percentage check (progress between 0 and 100),
  constraint exports_are_ready_with_their_file check ((status = 'ready') = (path is not null)),
  constraint exports_failure_has_a_code check ((status = 'failed') = (failure_code is not null)),
  constraint exports_expire_once_finished check ((finished_at is null) = (expires_at is null))
);
comment on table public.exports is 'One ZIP of everything that is kept about a person.';

create unique index exports_one_at_a_time_idx on public.exports (user_id)
where status in ('waiting', 'running');
create index exports_user_id_created_at_idx on public.exports (user_id, created_at desc);
create index exports_expires_at_idx on public.exports (expires_at);

-- The index above also holds in a race; this trigger gives the reason as a failure code.
create function private.refuse_second_export() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    select from public.exports where user_id = new.user_id and status in ('waiting', 'running')
  ) then
    raise exception 'export.running' using errcode = 'PT409';
  end if;
  return new;
end;
$$;
revoke execute on function private.refuse_second_export() from public, anon, authenticated;

create trigger refuse_second_export
before insert on public.exports
for each row execute function private.refuse_second_export();

create function private.announce_export() returns trigger
language plpgsql
security definer -- clients may not broadcast
set search_path = ''
as $$
begin
  perform private.broadcast(new.user_id, 'export.changed', jsonb_build_object('export_id', new.id));
  return null;
end;
$$;
revoke execute on function private.announce_export() from public, anon, authenticated;

create trigger announce_export
after insert or update of status, progress on public.exports
for each row execute function private.announce_export();

revoke all on table public.exports from anon, authenticated, service_role;
grant select on table public.exports to authenticated;
grant insert (id) on table public.exports to authenticated;
grant select, insert, update, delete on table public.exports to service_role;

alter table public.exports enable row level security;

create policy "second factor where enrolled" on public.exports
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads exports" on public.exports
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner asks for exports" on public.exports
for insert to authenticated with check (user_id = (select auth.uid()));

-- The files. Only the worker writes them.
create policy "owner reads export files" on storage.objects
for select to authenticated
using (bucket_id = 'exports' and (storage.foldername(name))[1] = (select auth.uid())::text);
