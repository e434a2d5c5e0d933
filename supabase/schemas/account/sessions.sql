-- Where a person is signed in. The auth server keeps the sessions and lists them to nobody. These
-- functions show a person their own sessions and end them. The refresh token of an ended session is
-- gone at once.

create function private.list_sessions()
returns table (
  id uuid, user_agent text, created_at timestamptz, used_at timestamptz, is_current boolean
)
language plpgsql
stable
security definer -- reads auth.sessions, for the caller only
set search_path = ''
as $$
declare
  caller constant uuid := private.require_caller();
begin
  return query
  select
    session.id, session.user_agent, session.created_at,
    coalesce(session.refreshed_at at time zone 'utc', session.created_at),
    session.id::text = auth.jwt() ->> 'session_id'
  from auth.sessions as session
  where session.user_id = caller and (session.not_after is null or session.not_after > now())
  order by 5 desc, 4 desc, 1;
end;
$$;

-- Every open page hears of it and finds out by itself whether its own session ended.
create function private.end_session(session uuid) returns void
language plpgsql
security definer -- deletes from auth.sessions, for the caller only
set search_path = ''
as $$
declare
  caller constant uuid := private.require_caller();
begin
  delete from auth.sessions where id = session and user_id = caller;
  if not found then
    raise exception 'not_found' using errcode = 'PT404';
  end if;
  perform private.broadcast(caller, 'session.ended', '{}');
end;
$$;

create function private.end_other_sessions() returns int
language plpgsql
security definer -- deletes from auth.sessions, for the caller only
set search_path = ''
as $$
declare
  caller constant uuid := private.require_caller();
  ended int;
begin
  delete from auth.sessions
  where user_id = caller and id::text is distinct from auth.jwt() ->> 'session_id';
  get diagnostics ended = row_count;
  perform private.broadcast(caller, 'session.ended', '{}');
  return ended;
end;
$$;

create function public.list_sessions()
returns table (
  id uuid, user_agent text, created_at timestamptz, used_at timestamptz, is_current boolean
)
language sql stable set search_path = ''
as $$ select * from private.list_sessions() $$;

create function public.end_session(session uuid) returns void
language sql set search_path = ''
as $$ select private.end_session(session) $$;

create function public.end_other_sessions() returns int
language sql set search_path = ''
as $$ select private.end_other_sessions() $$;

revoke execute on function
  private.list_sessions(), public.list_sessions(),
  private.end_session(uuid), public.end_session(uuid),
  private.end_other_sessions(), public.end_other_sessions()
from public, anon, authenticated;
grant execute on function
  private.list_sessions(), public.list_sessions(),
  private.end_session(uuid), public.end_session(uuid),
  private.end_other_sessions(), public.end_other_sessions()
to authenticated;
