-- What all later files need: the extensions, in the schemas where hosted Supabase keeps them, and
-- the schema `private`. The API never exposes `private`: definer functions and tables without an
-- owner are in it.

create extension if not exists vector with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists pgmq;
create extension if not exists pg_net with schema extensions;
create extension if not exists pg_cron;
create extension if not exists supabase_vault;

create schema private;
-- Usage of the schema alone opens nothing: every later file revokes execute and grants it by name.
grant usage on schema private to authenticated, service_role;

-- Tells the open tabs of one person that something changed. Payloads carry ids only: delivery is
-- not guaranteed, so the page always reads the row itself.
create function private.broadcast(person uuid, event text, payload jsonb) returns void
language sql
security definer -- realtime.send writes a table no client may write
set search_path = ''
as $$
  select realtime.send(payload, event, 'user:' || person, true)
$$;
revoke execute on function private.broadcast(uuid, text, jsonb) from public, anon, authenticated;

-- A person may listen to their own topic. There is no insert policy, so clients cannot send on it.
create policy "owner hears own topic" on realtime.messages
for select to authenticated
using (
  extension = 'broadcast'
  and (select realtime.topic()) = 'user:' || (select auth.uid())
);
