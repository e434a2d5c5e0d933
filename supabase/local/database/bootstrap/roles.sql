-- Roles and schemas as hosted Supabase has them before the first migration. As on hosted since
-- 2026-10-30, new objects in `public` are granted to no role of the API by default.

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator noinherit login;
create role supabase_admin nologin noinherit;
create role supabase_auth_admin nologin noinherit createrole;
create role supabase_storage_admin nologin noinherit createrole;
create role supabase_realtime_admin nologin noinherit;
create role dashboard_user nologin createdb createrole;
grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to supabase_storage_admin;

-- As on hosted. The packaged cluster has Etc/GMT0.
alter database postgres set timezone to 'UTC';

create schema extensions;
create schema vault;
create schema auth;
create schema storage;
create schema realtime;

grant usage on schema public, extensions, auth, storage, realtime
  to anon, authenticated, service_role;
grant usage on schema vault to service_role;

create publication supabase_realtime;

create extension pgcrypto with schema extensions;
create extension "uuid-ossp" with schema extensions;
create extension supabase_vault with schema vault;
grant select, delete on vault.secrets, vault.decrypted_secrets to service_role;
grant execute on function vault.create_secret, vault.update_secret to service_role;
