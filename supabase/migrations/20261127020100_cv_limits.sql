-- How many CVs are read for one person in a day, and how many files one may keep.

-- Reading is work, so a day has an end to it; what was removed since counts too.
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

-- Reads a failed one once more, or leaves everything as it is.
create function public.retry_cv(cv uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  failed public.cvs;
begin
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
  delete from public.cvs where id = cv and status = 'failed' returning * into failed;
  if failed.id is null then
    raise exception 'cv.not_found' using errcode = 'PT404';
  end if;
  insert into public.cvs (id, path, filename) values (failed.id, failed.path, failed.filename);
end;
$$;
revoke execute on function public.retry_cv(uuid) from public, anon;
grant execute on function public.retry_cv(uuid) to authenticated;

-- Files lie there before a row counts them, and without one nobody would ever see them: a person has
-- room for a hundred. A rate would not hold: hosted Storage rolls back what a policy writes when it
-- asks whether an upload is allowed, and uploads by signed links ask no policy at all. So uploads and
-- removals are as many as one likes; the disk is what is guarded.
create function private.keep_room_for_cvs() returns trigger
language plpgsql
security definer -- counts for uploads of every role
set search_path = ''
as $$
declare
  folder text := split_part(new.name, '/', 1);
begin
  -- Two at once would count the same files.
  perform pg_advisory_xact_lock(hashtextextended('cvs/' || folder, 0));
  if (
    select count(*) from storage.objects
    where bucket_id = 'cvs' and name ~>=~ (folder || '/') and name ~<~ (folder || '0')
  ) >= 100 then
    -- Storage passes on that it was refused, not why.
    raise exception 'cv.no_room' using errcode = '42501';
  end if;
  return new;
end;
$$;
revoke execute on function private.keep_room_for_cvs() from public, anon, authenticated;

create trigger keep_room_for_cvs
before insert on storage.objects
for each row when (new.bucket_id = 'cvs') execute function private.keep_room_for_cvs();
