-- A notification is something the person should know. The page or the mail makes the sentence from
-- the type and from the ids and counts in the payload.

create type public.notification_type as enum (
  'cv_ready', 'cv_failed', 'new_matches', 'export_ready', 'export_failed'
);

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  type public.notification_type not null,
  payload jsonb not null default '{}', -- ids, counts and codes only
  read_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.notifications is 'Something a person should know.';

create index notifications_user_id_created_at_idx on public.notifications (user_id, created_at desc);

create function private.announce_notification() returns trigger
language plpgsql
security definer -- clients may not broadcast
set search_path = ''
as $$
begin
  perform private.broadcast(
    new.user_id,
    case tg_op when 'INSERT' then 'notification.created' else 'notification.read' end,
    jsonb_build_object('notification_id', new.id)
  );
  return null;
end;
$$;
revoke execute on function private.announce_notification() from public, anon, authenticated;

create trigger announce_notification
after insert or update of read_at on public.notifications
for each row execute function private.announce_notification();

revoke all on table public.notifications from anon, authenticated, service_role;
grant select, delete on table public.notifications to authenticated;
grant update (read_at) on table public.notifications to authenticated;
grant select, insert, update, delete on table public.notifications to service_role;

alter table public.notifications enable row level security;

create policy "second factor where enrolled" on public.notifications
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads notifications" on public.notifications
for select to authenticated using (user_id = (select auth.uid()));

create policy "owner marks notifications" on public.notifications
for update to authenticated
using (user_id = (select auth.uid()))
with check (user_id = (select auth.uid()));

create policy "owner removes notifications" on public.notifications
for delete to authenticated using (user_id = (select auth.uid()));
