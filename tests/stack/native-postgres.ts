// A temporary PostgreSQL for tests that need several connections, on machines where it is
// installed. PGlite, which all other tests use, has only one.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { debian, obstacle, programs } from '../../scripts/native/debian.ts'
import { eventually } from './people.ts'

export interface NativePostgres {
  /** Runs a script on its own connection and returns the lines of the answer. Throws its error. */
  run(script: string, options?: RunOptions): Promise<string[]>
  stop(): Promise<void>
}

interface RunOptions {
  user?: string
  /** goes on after an error and returns it among the lines */
  goesOn?: boolean
  /** all or nothing */
  atOnce?: boolean
}

/** A sentence that says why none can be started here, or null. */
export const missingPostgres = obstacle

/** `superuser` is the name of the first role. */
export async function startPostgres(
  superuser = 'postgres',
  settings: string[] = [],
): Promise<NativePostgres> {
  const home = `/clusters/${crypto.randomUUID()}`
  const { uid, gid } = owner()
  for (const folder of ['clusters', home]) {
    mkdirSync(join(debian, folder), { recursive: true })
    chownSync(join(debian, folder), uid, gid)
  }
  const inside = (program: string, args: string[]) => [
    `--userspec=${uid}:${gid}`,
    debian,
    `${programs}/${program}`,
    ...args,
  ]
  const data = `${home}/data`

  execFileSync(
    'chroot',
    inside('initdb', [
      '-D',
      data,
      '-U',
      superuser,
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]),
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  // Nothing is mounted in that Debian, so memory is shared through files.
  const ours = ['listen_addresses=', 'fsync=off', 'dynamic_shared_memory_type=mmap', ...settings]
  const server = spawn(
    'chroot',
    inside('postgres', ['-D', data, '-k', home, ...ours.flatMap((setting) => ['-c', setting])]),
    { stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => server.on('exit', resolve))

  function run(script: string, options: RunOptions = {}): Promise<string[]> {
    const { user = superuser, goesOn = false, atOnce = false } = options
    const { promise, resolve, reject } = Promise.withResolvers<string[]>()
    const stops = `ON_ERROR_STOP=${goesOn ? 0 : 1}`
    const args = ['-h', home, '-U', user, '-d', 'postgres', '-qAtX', '-v', stops]
    const child = spawn('chroot', inside('psql', [...args, ...(atOnce ? ['-1'] : []), '-f', '-']), {
      stdio: 'pipe',
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said.err += text.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(said.err))
      const errors = goesOn ? said.err.split('\n').filter((line) => /ERROR/.test(line)) : []
      resolve([...said.out.split('\n').slice(0, -1), ...errors])
    })
    child.stdin.end(script)
    return promise
  }

  async function stop(): Promise<void> {
    server.kill('SIGQUIT')
    await ended
    await rm(join(debian, home), { recursive: true, force: true })
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

/** PostgreSQL refuses to run as root. These are the ids of `postgres` in that Debian. */
function owner(): { uid: number; gid: number } {
  const idOf = (flag: string) =>
    Number(execFileSync('chroot', [debian, 'id', flag, 'postgres']).toString())
  return { uid: idOf('-u'), gid: idOf('-g') }
}
