-- Supabase grants whatever is made in `public` to every client. Here each file grants what it means,
-- and one that forgets to is closed instead of open.

alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
