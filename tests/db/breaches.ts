// For each rule of schema_rules.test.sql and advisor_rules.test.sql, SQL that breaks it.
const POLICY = `create policy broken on public.profiles`
const AS_TABLE = `create table public.broken (id int primary key);`

export const BREACHES: Record<string, string> = {
  // schema_rules.test.sql
  'every public table enables row level security': AS_TABLE,
  'every table has a primary key': `create table private.broken (id int)`,
  'every table says in a comment what a row is': AS_TABLE,
  "every view runs with its caller's rights": `create view public.broken as select 1 as one`,
  'every constraint is named by the fact it keeps': `create table public.broken (id int check (id > 0))`,
  'times end in _at and know their zone': `alter table public.profiles add born timestamptz`,
  'every foreign key has an index that begins with it': `
    alter table public.profiles add job_id uuid references public.jobs (id)`,
  'no two indexes are the same': `
    create index one on public.jobs (seniority); create index other on public.jobs (seniority)`,
  'no index is only the beginning of another index': `
    create index one on public.jobs (seniority); create index two on public.jobs (seniority, title)`,
  'every policy names its role and its one command': `${POLICY} using (user_id = (select auth.uid()))`,
  'no policy lets a visitor in': `${POLICY} for select to anon using (user_id is not null)`,
  'one permissive policy decides each command of a table': `
    ${POLICY} for select to authenticated using (user_id is null)`,
  'every policy reads the caller once per statement': `
    ${POLICY} for select to authenticated using (user_id = auth.uid())`,
  'no policy is always true': `${POLICY} for select to authenticated using (true)`,
  'every table that people may use asks for an enrolled second factor': `
    drop policy "second factor where enrolled" on public.cvs`,
  'there is no other restrictive policy': `
    create policy broken on public.cvs as restrictive for all to authenticated using (user_id is null)`,
  'nothing decides by metadata that people write themselves': `
    ${POLICY} for delete to authenticated
    using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin')`,
  'every function pins an empty search_path': `
    create function private.broken() returns int language sql as 'select 1'`,
  'no security definer function is exposed to the API': `
    create function public.broken() returns int language sql security definer as 'select 1'`,
  'a visitor may execute nothing': `
    create function public.broken() returns int language sql as 'select 1'`,
  'a signed-in person may execute only the functions listed here': `
    grant execute on function public.queue_progress() to authenticated`,
  'a worker may also execute only the functions listed here': `
    revoke execute on function public.queue_progress() from service_role`,
  'no trigger function is exposed to the API': `
    create function public.broken() returns trigger language plpgsql as 'begin return new; end';
    create trigger broken before update on public.cvs for each row execute function public.broken()`,
  'a visitor holds no grant on anything': `grant select (id) on public.jobs to anon`,
  'a person writes only named columns': `grant update on public.jobs to authenticated`,
  'a worker reads and writes the rows of each public table except sealed contact data': AS_TABLE,
  'no client holds a grant on a private table': `
    ${AS_TABLE} alter table public.broken set schema private;
    grant select on private.broken to service_role`,
  'no client reaches queues and secrets': `
    grant usage on schema pgmq to authenticated;
    grant select on pgmq.q_cv_reading to authenticated`,
  'nothing needs a newer Postgres than hosted Supabase has': `
    create function private.broken() returns uuid language sql as 'select uuidv7()'`,
  'no generated column is virtual, since only the newest Postgres has them': `
    alter table public.profiles add broken int generated always as (1) virtual`,
  "no extension is in the API's schema": `alter extension pgtap set schema public`,

  // advisor_rules.test.sql
  'no view of the API shows accounts or private tables': `
    create view public.broken with (security_invoker) as select id from auth.users`,
  'the API has no materialised view and no foreign table, since policies do not reach them': `
    create materialized view public.broken as select 1 as one`,
  'no policy belongs to a table without row level security': `
    alter table public.cvs disable row level security`,
  'every table that a person may use has a policy for its rows': `
    ${AS_TABLE} grant delete on public.broken to authenticated`,
  'every policy reads the row or the caller': `
    ${POLICY} for select to authenticated using ('a' = 'a' and 1 = 1)`,
  'no policy lets in a caller without an id': `
    ${POLICY} for select to authenticated
    using ((select auth.uid()) is null or user_id = (select auth.uid()))`,
  'no column has an internal type of Postgres that an upgrade would lose': `
    alter table public.profiles add broken regcollation`,
  "foreign keys point at Supabase's own tables by their primary key only": `
    alter table auth.users add unique (email);
    create table private.broken (email varchar references auth.users (email))`,
  'every index is in use': `
    update pg_index set indisvalid = false where indexrelid = 'public.profiles_pkey'::regclass`,
  'no table turns off vacuum': `alter table public.jobs set (autovacuum_enabled = false)`,
  'no client holds a grant on sealed or secret columns': `
    alter table public.profiles add api_key text;
    grant select (api_key) on public.profiles to authenticated`,
  'no bucket is public': `update storage.buckets set public = true`,
  'every bucket limits size and type': `
    insert into storage.buckets (id, name) values ('broken', 'broken')`,
  "no bucket can be listed: each policy on files names its bucket and the owner's folder": `
    create policy broken on storage.objects for select to authenticated using (bucket_id = 'cvs')`,
  "each policy on topics names the owner's topic": `
    create policy broken on realtime.messages for select to authenticated
    using ((select realtime.topic()) like 'user:%')`,
  "only the API's schemas are open to clients": `
    create schema broken; grant usage on schema broken to authenticated`,
  'no client may create anything in a schema': `grant create on schema public to authenticated`,
  'nothing is granted to public': `grant select (id) on public.jobs to public`,
  'no grant may be passed on': `grant delete on public.cvs to authenticated with grant option`,
  'the migrating role owns everything, so a definer function has its rights only': `
    create role broken superuser; ${AS_TABLE} alter table public.broken owner to broken`,
  'every definer function for people checks its caller': `
    create function private.broken() returns bigint language sql security definer
    as 'select count(*) from public.cvs';
    grant execute on function private.broken() to authenticated`,
  'new objects are granted to no client by default': `
    alter default privileges in schema public grant select on tables to service_role`,
  "no role of a client bypasses policies or makes roles, except the workers' role": `
    alter role authenticated bypassrls`,
}
