-- Nothing is kept for ever. Every hour a job records when each person was last active, removes
-- expired exports, warns people after 11 months away, and erases their accounts after 12.

-- Read from what auth keeps anyway, so that no request has extra work.
create function private.record_activity() returns void
language sql
set search_path = ''
as $$
  update public.profiles as profile
  set last_active_at = seen.at
  from (
    select account.id, greatest(
      account.last_sign_in_at,
      max(session.created_at),
      max(session.refreshed_at at time zone 'UTC') -- stored without its time zone
    ) as at
    from auth.users as account left join auth.sessions as session on session.user_id = account.id
    group by account.id
  ) as seen
  where seen.id = profile.user_id and seen.at > profile.last_active_at
$$;

create function private.keep_retention() returns void
language plpgsql
set search_path = ''
as $$
declare
  due record;
begin
  perform private.record_activity();

  for due in
    select 'expire' as kind, id, user_id from public.exports where expires_at < now()
    union all
    -- One mail for each long absence, also when a person comes back and leaves again.
    select 'warn', user_id, user_id from public.profiles
    where last_active_at < now() - interval '11 months'
      and (inactive_warned_at is null or inactive_warned_at < last_active_at or inactive_warned_at > now())
    union all
    -- The safety net behind begin_erasure: its message may be lost.
    select 'erase', user_id, user_id from private.erasures
  loop
    if not exists (
      select from pgmq.q_account_work where message ->> 'id' = due.id::text and message ->> 'kind' = due.kind
    ) then
      perform private.send_account_work(due.kind, due.id, due.user_id);
    end if;
  end loop;

  perform private.begin_erasure(user_id) from public.profiles
  where last_active_at < now() - interval '12 months'
    and inactive_warned_at between last_active_at and now() - interval '3 weeks';

  -- Files whose owner is gone: an account can also be deleted without our functions.
  perform private.begin_erasure(folder::uuid)
  from (
    select distinct (storage.foldername(name))[1] as folder from storage.objects
    where bucket_id in ('cvs', 'exports')
  ) as stored
  where folder ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    and not exists (select from auth.users where id = folder::uuid);
end;
$$;

revoke execute on function private.record_activity(), private.keep_retention()
from public, anon, authenticated;
