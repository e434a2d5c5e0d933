// A new database costs seconds of CPU: initdb, bootstrap, migrations. It is made once for each
// content of the scripts, stored as an archive, and unpacked later.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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
// How an archive is made decides its content too.
const SELF = join(import.meta.dirname, 'template.ts')
const PACKAGE = join(import.meta.dirname, '../../../package.json')
const EXTENSIONS = join(import.meta.dirname, 'extensions')

/** The archive of a new database: bootstrapped, and migrated when `migrations` names a folder. */
export async function makeTemplate(migrations: string | null): Promise<Blob> {
  const files = migrations ? await findMigrations(migrations) : []
  const sources = [SELF, ...BOOTSTRAP, ...(await extensionScripts()), ...files]
  return read(await cached(`database-${await digest(sources)}.tar`, () => make(migrations)))
}

async function make(migrations: string | null): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-template-'))
  try {
    await fill(folder, migrations)
    return await archive(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fill(folder: string, migrations: string | null): Promise<void> {
  // An archive replaces initdb, which takes seconds. An engine of another major version refuses it.
  const loadDataDir = await emptyCluster()
  const db = await PGlite.create({ dataDir: folder, extensions, loadDataDir })
  try {
    for (const path of BOOTSTRAP) await db.transaction((tx) => runScript(tx, path))
    if (migrations) {
      await db.exec(RESTORE_SESSION)
      await migrate(db, migrations)
    }
    await dropOtherDatabases(db)
  } finally {
    await db.close()
  }
}

/** No database is ever made from them, and they have more than half of the files. */
async function dropOtherDatabases(db: PGlite): Promise<void> {
  await db.exec('update pg_database set datistemplate = false')
  for (const name of ['template0', 'template1']) await db.exec(`drop database ${name}`)
}

/**
 * Of a database that was closed. The archive of an open one is like the files after a crash: each
 * database unpacked from it would start with a recovery.
 */
async function archive(folder: string): Promise<Uint8Array> {
  const closed = await PGlite.create({ dataDir: folder, noInitDb: true })
  try {
    const blob = await closed.dumpDataDir('none')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    await closed.close()
  }
}

/**
 * Read whole at once: a blob that is backed by the file breaks when another process marks the file
 * as used.
 */
async function read(path: string): Promise<Blob> {
  return new Blob([await readFile(path)])
}

async function extensionScripts(): Promise<string[]> {
  const names = await readdir(EXTENSIONS)
  return names
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(EXTENSIONS, name))
}

/**
 * A hash of these files and of the engine's version, since the engine also decides the content. Not
 * of their folders: the same scripts give the same database everywhere.
 */
async function digest(paths: string[]): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(PACKAGE, 'utf8')) as {
    dependencies: Record<string, string>
  }
  const engine = Object.entries(dependencies).filter(([name]) => name.startsWith('@electric-sql/'))
  const hash = createHash('sha256').update(JSON.stringify(engine))
  for (const path of paths)
    hash
      .update(basename(path))
      .update('\0')
      .update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
