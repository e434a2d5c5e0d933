// Brings a database to the newest migration, and records it where the Supabase CLI does.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { runScript } from './run-script.ts'
import { RESTORE_SESSION } from './session.ts'

const FILENAME = /^(\d+)_(.+)\.sql$/

/** Paths of the migrations in `folder`, oldest first. Empty when there is no such folder. */
export async function findMigrations(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return []
    throw thrown
  })
  return names
    .filter((name) => FILENAME.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * Applies each new file in its own transaction. Returns the applied versions. Throws an Error that
 * names file and line; earlier files stay applied.
 */
export async function migrate(db: Database, folder: string): Promise<string[]> {
  await db.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
      version text primary key, statements text[], name text
    );
  `)
  const { rows } = await db.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations',
  )
  const applied = new Set(rows.map((row) => row.version))

  const fresh: string[] = []
  for (const path of await findMigrations(folder)) {
    const [, version, name] = FILENAME.exec(path.slice(folder.length + 1)) ?? []
    if (!version || !name || applied.has(version)) continue
    await apply(db, path, version, name)
    fresh.push(version)
  }
  return fresh
}

async function apply(db: Database, path: string, version: string, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    const statements = await runScript(tx, path)
    await tx.exec(RESTORE_SESSION)
    await tx.query(
      `insert into supabase_migrations.schema_migrations (version, name, statements)
       values ($1, $2, $3)`,
      [version, name, statements.map(({ sql }) => sql)],
    )
  })
}
