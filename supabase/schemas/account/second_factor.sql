-- A person with a second factor sees and changes nothing without it. Each table that a person may
-- use carries a restrictive policy that asks here. Definer functions ask by themselves.

-- Clients hold no grant on auth.mfa_factors, so a policy cannot read it: this function reads it for
-- the caller. An access token outlives its account for up to an hour. It must open nothing, and
-- must not store a file that would be left behind. The token of another program (an OAuth client)
-- carries client_id and opens nothing.
create function private.has_required_aal() returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from auth.users where id = auth.uid())
    and not auth.jwt() ? 'client_id'
    and not exists (select from private.erasures where user_id = auth.uid())
    and (coalesce(auth.jwt() ->> 'aal', '') = 'aal2' or not exists (
      select from auth.mfa_factors where user_id = auth.uid() and status = 'verified'
    ))
$$;
revoke execute on function private.has_required_aal() from public, anon;
grant execute on function private.has_required_aal() to authenticated;

-- The caller of a function. Policies do not stop a definer function, and stop the others without a
-- word. Raises auth.required, auth.forbidden for the token of another program, auth.mfa_required.
create function private.require_caller() returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  if auth.jwt() ? 'client_id' then
    raise exception 'auth.forbidden' using errcode = 'PT403';
  end if;
  if not private.has_required_aal() then
    raise exception 'auth.mfa_required' using errcode = 'PT403';
  end if;
  return auth.uid();
end;
$$;
revoke execute on function private.require_caller() from public, anon;
grant execute on function private.require_caller() to authenticated;

create policy "second factor where enrolled" on storage.objects
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "second factor where enrolled" on realtime.messages
as restrictive for all to authenticated using ((select private.has_required_aal()));
