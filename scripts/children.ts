// The child processes of a script end together with it: on Ctrl-C, on SIGTERM, when one of them
// fails, and when npm or the parent process was killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { npmProcess } from './npm-process.ts'

export interface StartOptions {
  args?: string[]
  env?: Record<string, string>
}

const children = new Set<ChildProcess>()
let stopping = false

export const isStopping = () => stopping

/** Starts `node script`. Everything stops when it ends by itself. */
export function start(script: string, options: StartOptions = {}): ChildProcess {
  const child = spawnChild(script, options)
  child.on('exit', (code) => {
    if (!stopping) void stop(code || 1)
  })
  return child
}

/** Starts `node script`. Its end stops nothing else. */
export function spawnChild(script: string, { args = [], env = {} }: StartOptions): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    // The channel closes when we are killed, so the child notices.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  children.add(child)
  child.on('exit', () => children.delete(child))
  return child
}

/** Ends every child, waits for them to close their files, and exits. */
export async function stop(code: number): Promise<never> {
  stopping = true
  const ended = [...children].map((child) => new Promise((resolve) => child.on('exit', resolve)))
  for (const child of children) child.kill('SIGTERM')
  const impatience = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL')
  }, 15_000)
  await Promise.all(ended)
  clearTimeout(impatience)
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A second Ctrl-C must not start a second stop.
  process.on(signal, () => !stopping && void stop(0))
}

// The parent process was killed.
process.on('disconnect', () => !stopping && void stop(1))

const npm = npmProcess()
if (npm !== null) {
  setInterval(() => !stopping && !isAlive(npm) && void stop(1), 1000).unref()
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
