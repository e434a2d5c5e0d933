// Every extension that a migration may create here, under its name on hosted Supabase.
import { readFileSync } from 'node:fs'
import type { Extension } from '@electric-sql/pglite'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp'
import { pgmq } from '@electric-sql/pglite-pgmq'
import { pgtap } from '@electric-sql/pglite-pgtap'
import { vector } from '@electric-sql/pglite-pgvector'
import { type SqlExtension, sqlExtension } from './sql-extension.ts'

/** Extensions that no package has: SQL of our own. */
export const own = {
  pg_cron: ours('pg_cron', '1.6.4', 'pg_catalog'),
  pg_net: ours('pg_net', '0.19.5', null),
  supabase_vault: ours('supabase_vault', '0.3.1', 'vault'),
}

export const extensions: Record<string, Extension> = {
  citext,
  pg_cron: sqlExtension(own.pg_cron),
  pg_net: sqlExtension(own.pg_net),
  pg_trgm,
  pgcrypto,
  pgmq,
  pgtap,
  supabase_vault: sqlExtension(own.supabase_vault),
  unaccent,
  uuid_ossp,
  vector,
}

function ours(name: string, version: string, schema: string | null): SqlExtension {
  const sql = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')
  return { name, version, schema, sql }
}
