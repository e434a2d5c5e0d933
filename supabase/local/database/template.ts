// A new database costs seconds of CPU: initdb, bootstrap, migrations. It is made once for each
// content of the scripts, stored as an archive, and unpacked later.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { dataDir as emptyCluster } from '@electric-sql/pglite-prepopulatedfs'
import { cached } from './cache.ts'
import { extensions } from './extensions/extensions.ts'
import { findMigrations, migrate } from './migrate.ts'
import { runScript } from './run-script.ts'
import { RESTORE_SESSION } from './session.ts'

const BOOTSTRAP = ['roles', 'auth', 'storage', 'realtime'].map((name) =>
  join(import.meta.dirname, 'bootstrap', `${name}.sql`),
)
const PACKAGE = join(import.meta.dirname, '../../../package.json')
const EXTENSIONS = join(import.meta.dirname, 'extensions')

/** The archive of a new database: bootstrapped, and migrated when `migrations` names a folder. */
export async function makeTemplate(migrations: string | null): Promise<Blob> {
  const files = migrations ? await findMigrations(migrations) : []
  const scripts = [...BOOTSTRAP, ...(await extensionScripts()), ...files]
  return read(await cached(`database-${await digest(scripts)}.tar`, () => make(migrations)))
}

async function make(migrations: string | null): Promise<Uint8Array> {
  // An archive replaces initdb, which takes seconds. An engine of another major version refuses it.
  const db = await PGlite.create({ extensions, loadDataDir: await emptyCluster() })
  try {
    for (const path of BOOTSTRAP) await db.transaction((tx) => runScript(tx, path))
    if (migrations) {
      await db.exec(RESTORE_SESSION)
      await migrate(db, migrations)
    }
    return await archive(db)
  } finally {
    await db.close()
  }
}

/**
 * Read whole at once: a blob that is backed by the file breaks when another process marks the file
 * as used.
 */
async function read(path: string): Promise<Blob> {
  return new Blob([await readFile(path)])
}

async function archive(db: PGlite): Promise<Uint8Array> {
  const blob = await db.dumpDataDir('none')
  return new Uint8Array(await blob.arrayBuffer())
}

async function extensionScripts(): Promise<string[]> {
  const names = await readdir(EXTENSIONS)
  return names
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(EXTENSIONS, name))
}

/** A hash of these files and of the engine's version, since the engine also decides the content. */
async function digest(paths: string[]): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(PACKAGE, 'utf8')) as {
    dependencies: Record<string, string>
  }
  const engine = Object.entries(dependencies).filter(([name]) => name.startsWith('@electric-sql/'))
  const hash = createHash('sha256').update(JSON.stringify(engine))
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
