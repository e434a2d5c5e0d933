// A stack that is killed and started again on the same data directory and ports.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRunning, type Running, untilRunning } from '../../scripts/running.ts'
import { root } from '../../scripts/settings.ts'
import { ownEnvironment } from '../stack/own-environment.ts'
import { eventually } from '../stack/people.ts'
import { isAlive, type Process, processesBelow } from './processes.ts'

export interface MortalStack extends Running {
  dataDir: string
  processes(): Process[]
  /**
   * kill -9 of one process. Resolves when the whole stack has ended, or when the process is back,
   * and says which.
   */
  kill(victim: Process): Promise<'down' | 'up'>
  /** `secondsLater`: its clock shows that it was down for that much longer. */
  start(options: { secondsLater: number }): Promise<void>
  /** Stops for good and removes its data. */
  stop(): Promise<void>
}

/** With `web` it runs all of `npm start`, otherwise only the embedded home. */
export async function startMortalStack(options: {
  web: boolean
  env: Record<string, string>
}): Promise<MortalStack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolecall-soak-'))
  const own = await ownEnvironment(dataDir)
  let child: ChildProcess
  let clockAheadMs = 0

  async function start(): Promise<Running> {
    const script = options.web ? 'scripts/start.ts' : 'supabase/local/main.ts'
    child = spawn(process.execPath, [join(root, script)], {
      // The channel ends it when the run itself is killed.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...own,
        // Workers die here all the time, and their log lines would hide the rest.
        LOG_LEVEL: 'silent',
        NODE_OPTIONS: clockAheadMs > 0 ? `--import ${clockAhead(clockAheadMs)}` : '',
        ...options.env,
      },
    })
    return untilRunning(dataDir, () => child.exitCode !== null || child.signalCode !== null)
  }

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const gone = (all: Process[], what: string) =>
    eventually(
      () => Promise.resolve(hasEnded() && !all.some(({ pid }) => isAlive(pid))),
      `the end of every process of ${what}`,
    )
  const processes = () => (child.pid === undefined || hasEnded() ? [] : processesBelow(child.pid))

  /** Waits until the launcher has started it again and all of it answers. */
  async function isBack({ pid, name }: Process) {
    if (hasEnded()) throw new Error(`the launcher ended when ${name} was killed`)
    if (!processes().some((one) => one.name === name && one.pid !== pid)) return false
    const running = await readRunning(dataDir)
    return (
      running !== null &&
      (await fetch(running.WEB_URL)
        .then(() => true)
        .catch(() => false))
    )
  }

  return {
    ...(await start()),
    dataDir,
    processes,

    async kill(victim) {
      const before = processes()
      // An idle function may have been stopped a moment ago.
      if (isAlive(victim.pid)) process.kill(victim.pid, 'SIGKILL')
      const isKept = options.web && (victim.name === 'main' || victim.name === 'web')
      if (isKept) {
        await eventually(() => isBack(victim), `${victim.name} after it was killed`)
        return 'up'
      }
      if (!['main', 'launcher'].includes(victim.name)) return 'up'
      await gone(before, `a stack without ${victim.name}`)
      return 'down'
    },

    async start({ secondsLater }) {
      clockAheadMs += secondsLater * 1000
      await start()
    },

    async stop() {
      const before = processes()
      child.kill('SIGKILL')
      await gone(before, 'a stack that was stopped')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A module that moves a process's clock forward; the database takes its time from there too. */
function clockAhead(ms: number): string {
  const source = `const now = Date.now; globalThis.Date = class extends Date {
    constructor(...given) { given.length > 0 ? super(...given) : super(now() + ${ms}) }
    static now() { return now() + ${ms} }
  }`
  return `data:text/javascript,${encodeURIComponent(source)}`
}
