// A Debian in a folder, with PostgreSQL 17 and the extensions of hosted Supabase: PGlite is another
// major version and has only one connection.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from '../settings.ts'

const SUITE = 'trixie'
const PACKAGES = [
  'postgresql-17',
  'postgresql-17-cron',
  'postgresql-17-pgtap',
  'postgresql-17-pgvector',
]

export const debian = resolve(root, process.env.NATIVE_DIR || '.cache/native/debian')
/** A path inside the Debian. */
export const programs = '/usr/lib/postgresql/17/bin'
export const extensionFolder = join(debian, 'usr/share/postgresql/17/extension')

/** A sentence that says why no native PostgreSQL can run here. Null when it can. */
export function obstacle(): string | null {
  if (process.platform !== 'linux') return 'Native PostgreSQL runs on Linux only.'
  if (process.getuid?.() !== 0) return 'Native PostgreSQL needs root, for chroot.'
  if (!existsSync(debian)) return 'Native PostgreSQL is not set up: `npm run native` does it.'
  return null
}

/** A sentence that says why it cannot be installed here. */
export function setUpObstacle(): string | null {
  if (existsSync(debian) || process.platform !== 'linux' || process.getuid?.() !== 0)
    return obstacle()
  const isInstalled = (command: string) =>
    (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)))
  const missing = ['debootstrap', 'unshare', 'chroot'].filter((command) => !isInstalled(command))
  return missing.length > 0 ? `Setting it up needs ${missing.join(' and ')}.` : null
}

/**
 * Downloads and installs it once. Only these commands see what is mounted meanwhile, and the mounts
 * end with them: removing the folder never follows a mount. PostgreSQL itself mounts nothing.
 */
export function setUp(): void {
  const unfinished = `${debian}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(dirname(debian), { recursive: true })
  apart(['debootstrap', '--variant=minbase', '--include=ca-certificates', SUITE, unfinished])
  const settings = join(unfinished, 'etc/postgresql-common')
  mkdirSync(settings, { recursive: true })
  // Each run makes its own cluster.
  writeFileSync(join(settings, 'createcluster.conf'), 'create_main_cluster = false\n')
  const apt = ['chroot', unfinished, 'apt-get', '-qy', '--no-install-recommends']
  apart([...apt, 'update'])
  apart([...apt, 'install', ...PACKAGES])
  renameSync(unfinished, debian)
}

function apart(command: string[]): void {
  execFileSync('unshare', ['--mount', '--propagation', 'private', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  })
}
