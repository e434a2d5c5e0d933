-- A cv is an uploaded file and the state of its reading. The file is in the private bucket `cvs` at
-- <user_id>/<cv_id>.<pdf|docx|txt|json>; the row says how far the reading is. Pasted text is a .txt,
-- and a JSON Resume a .json.

create type public.cv_status as enum ('uploaded', 'reading', 'ready', 'failed');
create type public.cv_step as enum ('extracting', 'parsing', 'describing', 'embedding', 'matching');

create table public.cvs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  path text not null,
  filename text not null,
  size_bytes bigint not null default 0, -- size and type come from the stored object, by a trigger
  mime_type text not null default '',
  status public.cv_status not null default 'uploaded',
  step public.cv_step, -- the current step; null before and after reading
  failure_code text, -- a code of the contract's failure table
  engine text, -- the engine that read it: builtin or a provider's name
  parse_started_at timestamptz, -- parsing has started and not ended: see claim_cv_reading
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  fell_back text, -- why the built-in engine read it although a provider is set: see fallbackReason
  -- how sure each field read is, 0 to 1: { contact: { name: 0.9 }, profile, rows: { <id>: { title: 0.5 } } }
  confidence jsonb not null default '{}',
  broken_parse_count int not null default 0, -- how many parsings never ended
  -- Lines that found no place in the profile: [{ page: 1, line: 12 }], from 1, the lines of the whole
  -- text. Older readings have no page. Their text stays in the file, since it may hold an address or
  -- a birth date.
  unplaced jsonb not null default '[]',
  -- The current cv is the one that was chosen last; reading a cv chooses it.
  chosen_at timestamptz,
  text_hash text, -- of engine and text, so that the same file proposes nothing again
  constraint cvs_confidence_is_an_object check (jsonb_typeof(confidence) = 'object'),
  constraint cvs_confidence_fits check (octet_length(confidence::text) <= 50000),
  constraint cvs_unplaced_is_a_list check (jsonb_typeof(unplaced) = 'array'),
  constraint cvs_unplaced_names_lines check (not jsonb_path_exists(unplaced, '$[*] ? (
    !(@.line.type() == "number" && @.line >= 1)
    || (exists(@.page) && !(@.page == null || (@.page.type() == "number" && @.page >= 1)))
  )')),
  constraint cvs_unplaced_fits check (octet_length(unplaced::text) <= 100000),
  constraint cvs_path_is_one_file unique (path),
  constraint cvs_filename_fits check (char_length(filename) between 1 and 255),
  constraint cvs_failure_has_a_code check ((status = 'failed') = (failure_code is not null)),
  constraint cvs_step_only_while_reading check (step is null or status = 'reading')
);
comment on table public.cvs is 'An uploaded CV file and how far reading it has come.';

create index cvs_user_id_created_at_idx on public.cvs (user_id, created_at desc);

-- Size and type are those of the stored object, which must have the path that the row names.
create function private.describe_uploaded_cv() returns trigger
language plpgsql
set search_path = ''
as $$
declare
  stored jsonb;
begin
  if new.path !~ ('^' || new.user_id || '/' || new.id || '\.(pdf|docx|txt|json)$') then
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

-- Reading costs work, so a day has a limit. Removed CVs count too.
create function private.limit_cvs() returns trigger
language plpgsql
security definer -- clients hold no grant on allowances
set search_path = ''
as $$
declare
  seconds numeric := private.take_token('cvs', new.user_id);
begin
  if seconds is not null then
    perform private.refuse_for_now(
      'cv.too_many',
      'These are more CVs than we read for one person in a day. What you have here stays; try again later.',
      seconds
    );
  end if;
  return new;
end;
$$;
revoke execute on function private.limit_cvs() from public, anon, authenticated;

create trigger limit_cvs
before insert on public.cvs
for each row when (current_user = 'authenticated') execute function private.limit_cvs();

-- Reads a failed cv again; a cv in any other state stays as it is.
create function public.retry_cv(cv uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  failed public.cvs;
begin
  perform private.require_caller();
  delete from public.cvs where id = cv and status = 'failed' returning * into failed;
  if failed.id is null then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
  insert into public.cvs (id, path, filename) values (failed.id, failed.path, failed.filename);
end;
$$;
revoke execute on function public.retry_cv(uuid) from public, anon;
grant execute on function public.retry_cv(uuid) to authenticated;

-- Makes a cv that was read the current one.
create function public.choose_cv(cv uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_caller();
  update public.cvs set chosen_at = clock_timestamp() where id = cv and status = 'ready';
  if not found then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
end;
$$;
revoke execute on function public.choose_cv(uuid) from public, anon;
grant execute on function public.choose_cv(uuid) to authenticated;

create function private.announce_cv() returns trigger
language plpgsql
security definer -- clients may not broadcast
set search_path = ''
as $$
begin
  perform private.broadcast(new.user_id, 'cv.changed', jsonb_build_object('cv_id', new.id));
  return null;
end;
$$;
revoke execute on function private.announce_cv() from public, anon, authenticated;

create trigger announce_cv
after insert or update of status, step, chosen_at on public.cvs
for each row execute function private.announce_cv();

revoke all on table public.cvs from anon, authenticated, service_role;
grant select, delete on table public.cvs to authenticated;
grant insert (id, path, filename) on table public.cvs to authenticated;
-- A person who confirms a field removes its figure, and one who placed a line removes its number.
-- Nothing else reads them. `choose_cv` writes chosen_at.
grant update (filename, confidence, unplaced, chosen_at) on table public.cvs to authenticated;
grant select, insert, update, delete on table public.cvs to service_role;

alter table public.cvs enable row level security;

create policy "second factor where enrolled" on public.cvs
as restrictive for all to authenticated using ((select private.has_required_aal()));

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

-- Uploaded files exist before a row counts them, and a file without a row is never seen. So a
-- person may store a hundred files. A rate limit would not work: hosted Storage rolls back what a
-- policy writes when it asks whether an upload is allowed, and uploads by signed links ask no
-- policy at all. Uploads and removals are therefore not limited; only the disk is protected.
create function private.keep_room_for_cvs() returns trigger
language plpgsql
security definer -- counts for uploads of every role
set search_path = ''
as $$
declare
  folder text := split_part(new.name, '/', 1);
begin
  -- Two uploads at once would count the same files.
  perform pg_advisory_xact_lock(hashtextextended('cvs/' || folder, 0));
  if (
    select count(*) from storage.objects
    where bucket_id = 'cvs' and name ~>=~ (folder || '/') and name ~<~ (folder || '0')
  ) >= 100 then
    -- Storage passes on only that it was refused, not the reason.
    raise exception 'cv.no_room' using errcode = '42501';
  end if;
  return new;
end;
$$;
revoke execute on function private.keep_room_for_cvs() from public, anon, authenticated;

create trigger keep_room_for_cvs
before insert on storage.objects
for each row when (new.bucket_id = 'cvs') execute function private.keep_room_for_cvs();
