-- An older project of Supabase grants everything made in `public` to the API's three roles; a newer
-- project grants nothing. Here each file writes the grants of its tables, so that both projects are
-- equal. A file that forgets its grants is closed instead of open.
--
-- `service_role` is the role of the secret key: workers, scripts and operators. It reads and writes
-- rows of every table of `public` but `profile_contacts`, and has no other right on a table.

alter default privileges in schema public
  revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on functions from anon, authenticated, service_role;
