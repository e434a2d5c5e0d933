// For each rule of schema_rules.test.sql and advisor_rules.test.sql what would break it.
const POLICY = `create policy broken on public.profiles`
const AS_TABLE = `create table public.broken (id int primary key);`

export const BREACHES: Record<string, string> = {
  // schema_rules.test.sql
  'every public table enables row level security': AS_TABLE,
  'every table has a primary key': `create table private.broken (id int)`,
  'every table says in a comment what a row is': AS_TABLE,
  "no view answers with its owner's rights": `create view public.broken as select 1 as one`,
  'every rule of the data is named by what is true': `create table public.broken (id int check (id > 0))`,
  'times end in _at and know their zone': `alter table public.profiles add born timestamptz`,
  'every foreign key leads an index': `
    alter table public.profiles add job_id uuid references public.jobs (id)`,
  'no two indexes are the same': `
    create index one on public.jobs (seniority); create index other on public.jobs (seniority)`,
  'no index is only the beginning of another': `
    create index one on public.jobs (seniority); create index two on public.jobs (seniority, title)`,
  'every policy names its role and its one command': `${POLICY} using (user_id = (select auth.uid()))`,
  'no policy lets a visitor in': `${POLICY} for select to anon using (user_id is not null)`,
  'one permissive policy decides each command of a table': `
    ${POLICY} for select to authenticated using (user_id is null)`,
  'every policy asks who is calling once per statement': `
    ${POLICY} for select to authenticated using (user_id = auth.uid())`,
  'no policy is always true': `${POLICY} for select to authenticated using (true)`,
  'whoever has a second factor needs it on everything a person may touch': `
    drop policy "second factor where enrolled" on public.cvs`,
  'nothing else restricts': `
    create policy broken on public.cvs as restrictive for all to authenticated using (user_id is null)`,
  'nothing trusts metadata that people write themselves': `
    ${POLICY} for delete to authenticated
    using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin')`,
  'every function pins an empty search_path': `
    create function private.broken() returns int language sql as 'select 1'`,
  'no security definer function is exposed to the API': `
    create function public.broken() returns int language sql security definer as 'select 1'`,
  'a visitor, or everybody, may execute nothing': `
    create function public.broken() returns int language sql as 'select 1'`,
  'a signed-in person may execute what is listed here': `
    grant execute on function public.queue_progress() to authenticated`,
  'workers may execute what is listed here besides': `
    revoke execute on function public.queue_progress() from service_role`,
  'no trigger function is exposed to the API': `
    create function public.broken() returns trigger language plpgsql as 'begin return new; end';
    create trigger broken before update on public.cvs for each row execute function public.broken()`,
  'a visitor holds no grant on anything': `grant select (id) on public.jobs to anon`,
  'a person writes named columns, never whole rows': `grant update on public.jobs to authenticated`,
  'a worker reads and writes the rows of each public table, sealed contact data excepted': AS_TABLE,
  'no client holds a grant on a private table': `
    ${AS_TABLE} alter table public.broken set schema private;
    grant select on private.broken to service_role`,
  "queues and secrets are out of every client's reach": `
    grant usage on schema pgmq to authenticated;
    grant select on pgmq.q_cv_reading to authenticated`,
  'nothing needs a Postgres newer than hosted Supabase runs': `
    create function private.broken() returns uuid language sql as 'select uuidv7()'`,
  'no column is computed when read, which only the newest Postgres can': `
    alter table public.profiles add broken int generated always as (1) virtual`,
  "no extension lives in the API's schema": `alter extension pgtap set schema public`,

  // advisor_rules.test.sql
  'no view of the API shows accounts or what is private': `
    create view public.broken with (security_invoker) as select id from auth.users`,
  "nothing of the API is out of the policies' reach: no materialised view, no foreign table": `
    create materialized view public.broken as select 1 as one`,
  'no policy stands on a table that does not ask it': `
    alter table public.cvs disable row level security`,
  'whatever a person may touch has a policy that says which rows': `
    ${AS_TABLE} grant delete on public.broken to authenticated`,
  'no policy decides without looking at the row or the caller': `
    ${POLICY} for select to authenticated using ('a' = 'a' and 1 = 1)`,
  'no policy holds for whoever is nobody': `
    ${POLICY} for select to authenticated
    using ((select auth.uid()) is null or user_id = (select auth.uid()))`,
  'no column names an inner of Postgres that an upgrade would lose': `
    alter table public.profiles add broken regcollation`,
  "Supabase's own tables are pointed at by their primary key alone": `
    alter table auth.users add unique (email);
    create table private.broken (email varchar references auth.users (email))`,
  'every index is in use': `
    update pg_index set indisvalid = false where indexrelid = 'public.profiles_pkey'::regclass`,
  'every table is vacuumed': `alter table public.jobs set (autovacuum_enabled = false)`,
  'what is sealed or secret is granted to no client': `
    alter table public.profiles add api_key text;
    grant select (api_key) on public.profiles to authenticated`,
  'no bucket is open to whoever has an address': `update storage.buckets set public = true`,
  'every bucket says how much and of what kind it takes': `
    insert into storage.buckets (id, name) values ('broken', 'broken')`,
  "no bucket can be listed: each policy on files names its bucket and its owner's folder": `
    create policy broken on storage.objects for select to authenticated using (bucket_id = 'cvs')`,
  "each policy on topics names its owner's": `
    create policy broken on realtime.messages for select to authenticated
    using ((select realtime.topic()) like 'user:%')`,
  "no schema of ours is open to clients but the API's, and for what policies call": `
    create schema broken; grant usage on schema broken to authenticated`,
  'no client makes anything in a schema': `grant create on schema public to authenticated`,
  'nothing is granted to everybody': `grant select (id) on public.jobs to public`,
  'nobody passes a right on': `grant delete on public.cvs to authenticated with grant option`,
  'all is owned by who migrates, so a definer function has their rights and no other': `
    create role broken superuser; ${AS_TABLE} alter table public.broken owner to broken`,
  'what runs with more rights than the person who calls it asks who that is': `
    create function private.broken() returns bigint language sql security definer
    as 'select count(*) from public.cvs';
    grant execute on function private.broken() to authenticated`,
  'what is made tomorrow is granted to no client by itself': `
    alter default privileges in schema public grant select on tables to service_role`,
  "no client's role passes policies or makes roles, the workers' excepted": `
    alter role authenticated bypassrls`,
}
