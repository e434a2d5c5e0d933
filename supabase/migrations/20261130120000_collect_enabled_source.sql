-- A board that an administrator switches on is collected at once, not with the next minute.
create function private.collect_enabled_source() returns trigger
language plpgsql
security definer -- clients may not start runs
set search_path = ''
as $$
begin
  perform private.enqueue_sources(false, false);
  return null;
end;
$$;
revoke execute on function private.collect_enabled_source() from public, anon, authenticated;

create trigger collect_added_source
after insert on public.sources
for each row when (new.is_enabled and current_user = 'authenticated')
execute function private.collect_enabled_source();

create trigger collect_enabled_source
after update of is_enabled on public.sources
for each row when (new.is_enabled and not old.is_enabled and current_user = 'authenticated')
execute function private.collect_enabled_source();
