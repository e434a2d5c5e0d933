// The state of hosted Supabase before the first migration, made by the embedded home's scripts, but
// with hosted's owners and grants: `postgres` migrates, is no superuser, and owns nothing of auth,
// storage and realtime.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extensionFolder } from '../../../scripts/native/debian.ts'
import { root } from '../../../scripts/settings.ts'
import { own } from '../../../supabase/local/database/extensions/extensions.ts'
import { filesOf } from '../../../supabase/local/database/extensions/sql-extension.ts'
import { splitStatements } from '../../../supabase/local/database/split-statements.ts'
import { type NativePostgres, startPostgres } from '../../stack/native-postgres.ts'

/** `legacy`: new objects in `public` are granted to the API's roles, as on projects before 2026-10-30. */
export type Grants = 'legacy' | 'strict'

const SETTINGS = [
  'shared_preload_libraries=pg_cron',
  'cron.database_name=postgres',
  'cron.launch_active_jobs=off',
  'timezone=UTC',
  'statement_timeout=2min',
]

export async function startHosted(grants: Grants): Promise<NativePostgres> {
  await installExtensions()
  const postgres = await startPostgres('supabase_admin', SETTINGS)
  try {
    await postgres.run(bootstrap(grants))
    return postgres
  } catch (thrown) {
    await postgres.stop()
    throw thrown
  }
}

/** pgmq's SQL comes from its package, pg_net and vault from us, and the rest from Debian. */
async function installExtensions(): Promise<void> {
  const pgmq = join(root, 'node_modules/@electric-sql/pglite-pgmq/dist/pgmq.tar.gz')
  execFileSync('tar', ['-xzf', pgmq, '-C', extensionFolder, '--strip-components=3'])
  for (const extension of [own.pg_net, own.supabase_vault])
    for (const [name, text] of Object.entries(filesOf(extension)))
      writeFileSync(join(extensionFolder, name), text)
}

const LENT_RIGHTS = [
  /\bpolicy\s+"[^"]+"\s+on\s+(storage\.objects|realtime\.messages)\b/,
  /\balter role authenticator set pgrst\./,
]

/**
 * Runs a migration as `postgres`, all or nothing. Hosted's supautils lets that role change the
 * policies of two tables that it does not own, and the settings of PostgREST. Only these statements
 * run with more rights here.
 */
export async function migrate(hosted: NativePostgres, sql: string): Promise<void> {
  const asPostgres = `set session authorization postgres;
    set search_path to "$user", public, extensions;`
  const statements = splitStatements(sql).map((statement) =>
    LENT_RIGHTS.some((rights) => rights.test(statement.sql))
      ? `reset session authorization; ${statement.sql}; ${asPostgres}`
      : `${statement.sql};`,
  )
  await hosted.run([asPostgres, ...statements].join('\n'), { atOnce: true })
}

function script(name: string): string {
  return readFileSync(join(root, 'supabase/local/database/bootstrap', `${name}.sql`), 'utf8')
}

function bootstrap(grants: Grants): string {
  // Partitioned by day, as on hosted; the trigger that announces comes from the embedded home.
  const realtime = script('realtime')
    .replace('id uuid primary key default gen_random_uuid()\n);', PARTITIONED)
    .replace(/-- Ours: tells the gateway[^]*execute function realtime\.announce_message\(\);/, '')
  return [
    MIGRATOR,
    script('roles').replace(/^create role supabase_admin .*$/m, ''),
    AROUND,
    `set role supabase_auth_admin; ${script('auth')} reset role;`,
    `set role supabase_storage_admin; ${script('storage')} reset role;`,
    `grant all on storage.buckets, storage.objects to postgres with grant option;`,
    `set role supabase_realtime_admin; ${realtime}
     grant all on realtime.messages to postgres, dashboard_user;
     grant execute on all functions in schema realtime to postgres, dashboard_user;
     reset role;`,
    EXTENSIONS,
    grants === 'legacy' ? LEGACY : '',
  ].join('\n')
}

const PARTITIONED = `id uuid not null default gen_random_uuid(), primary key (id, inserted_at)
) partition by range (inserted_at);
create table realtime.messages_now partition of realtime.messages default;`

const MIGRATOR = `
create role postgres login nosuperuser createdb createrole replication bypassrls;
grant all on database postgres to postgres;
alter schema public owner to pg_database_owner;
grant all on schema public to postgres;
alter role postgres set search_path to "$user", public, extensions;
`

const AROUND = `
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
grant anon, authenticated, service_role to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend, pg_create_subscription to postgres;
grant usage on schema auth, storage, realtime, vault to postgres with grant option;
grant all on schema extensions to postgres with grant option;
grant all on all routines in schema extensions to postgres with grant option;
grant select, delete on vault.secrets, vault.decrypted_secrets to postgres with grant option;
grant execute on function vault.create_secret, vault.update_secret to postgres with grant option;
alter default privileges for role supabase_auth_admin in schema auth
  grant all on tables to postgres, dashboard_user;
alter default privileges for role supabase_auth_admin in schema auth
  grant all on sequences to postgres, dashboard_user;
alter default privileges for role supabase_auth_admin in schema auth
  grant all on routines to postgres, dashboard_user;
grant all on schema auth to supabase_auth_admin;
grant all on schema storage to supabase_storage_admin;
grant create, usage on schema realtime to supabase_realtime_admin with grant option;
`

/** Hosted lets `postgres` create these and then sets owners and grants; here they exist before. */
const EXTENSIONS = `
create extension vector with schema extensions;
create extension pg_trgm with schema extensions;
create extension pgtap with schema extensions;
create extension pg_net with schema extensions;
create extension pg_cron;
create schema pgmq;
create extension pgmq;

grant usage on schema net to public;
grant all on all sequences in schema net to public;
grant all on all tables in schema net to public;

grant usage on schema cron to postgres with grant option;
grant all on all functions in schema cron to postgres with grant option;
grant all on all tables in schema cron to postgres with grant option;
revoke all on table cron.job from postgres;
grant select on table cron.job to postgres with grant option;
revoke trigger on cron.job_run_details from postgres;

do $$
declare item record;
begin
  update pg_catalog.pg_extension set extowner = 'postgres'::regrole where extname = 'pgmq';
  for item in
    select classid, objid from pg_catalog.pg_depend
    where refclassid = 'pg_catalog.pg_extension'::regclass and deptype = 'e'
      and refobjid = (select oid from pg_catalog.pg_extension where extname = 'pgmq')
  loop
    if item.classid = 'pg_catalog.pg_proc'::regclass then
      execute format('alter function %s owner to postgres', item.objid::regprocedure);
    elsif item.classid = 'pg_catalog.pg_class'::regclass then
      execute format('alter table %s owner to postgres', item.objid::regclass);
    elsif item.classid = 'pg_catalog.pg_type'::regclass and exists (
      select from pg_catalog.pg_type left join pg_catalog.pg_class on pg_class.oid = typrelid
      where pg_type.oid = item.objid and typelem = 0 and (relkind = 'c' or typtype in ('d', 'e'))
    ) then
      execute format('alter type %s owner to postgres', item.objid::regtype);
    end if;
  end loop;
  alter schema pgmq owner to postgres;
end $$;
`

const LEGACY = `
alter default privileges for role postgres in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
  grant all on sequences to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
  grant all on functions to anon, authenticated, service_role;
`
