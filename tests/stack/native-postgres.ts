// A throw-away PostgreSQL for what one connection cannot show, where one is installed: PGlite, on
// which everything else is tested, has no second connection to race with.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, globSync, realpathSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { eventually } from './people.ts'

export interface NativePostgres {
  /** Runs a script on a connection of its own; the lines it answers. Throws what it was refused. */
  run(script: string): Promise<string[]>
  stop(): Promise<void>
}

const PROGRAMS = ['initdb', 'postgres', 'psql']

/** The folder that holds its programs, or null. */
export function findPostgres(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'postgres'))
  const installed = [...onPath, ...globSync('/usr/lib/postgresql/*/bin/postgres')]
  const folders = installed.filter(existsSync).map((path) => dirname(realpathSync(path)))
  return folders.find((bin) => PROGRAMS.every((name) => existsSync(join(bin, name)))) ?? null
}

export async function startPostgres(bin: string): Promise<NativePostgres> {
  const home = await mkdtemp(join(tmpdir(), 'native-postgres-'))
  const user = unprivileged()
  if (user) await chown(home, user.uid, user.gid)
  const [data, options] = [join(home, 'data'), { cwd: home, ...user }]

  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', home, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...options, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => server.on('exit', resolve))

  function run(script: string): Promise<string[]> {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>()
    const args = ['-h', home, '-U', 'postgres', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1']
    const child = spawn(join(bin, 'psql'), args, { stdio: 'pipe' })
    const said = { out: '', err: '' }
    child.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said.err += text.toString()))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(said.out.split('\n').slice(0, -1)) : reject(new Error(said.err)),
    )
    child.stdin.end(script)
    return promise
  }

  async function stop(): Promise<void> {
    server.kill('SIGQUIT')
    await ended
    await rm(home, { recursive: true, force: true })
  }

  const answers = async () => {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended before it was ready')
    return run('select 1').then(
      () => true,
      () => false,
    )
  }
  await eventually(answers, 'the start of PostgreSQL')
  return { run, stop }
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody']).toString())
  return { uid: idOf('-u'), gid: idOf('-g') }
}
