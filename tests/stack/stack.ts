// One embedded stack for the tests over HTTP: its own data directory, its own ports.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Running, untilRunning } from '../../scripts/running.ts'
import { root } from '../../scripts/settings.ts'
import { prepareDigest } from './digest/prepare.ts'
import { ownEnvironment } from './own-environment.ts'
import { raiseLimits } from './raise-limits.ts'

declare module 'vitest' {
  interface ProvidedContext {
    stack: Omit<Stack, 'stop'>
  }
}

export interface Stack extends Running {
  dataDir: string
  /** ends it and removes its data */
  stop(): Promise<void>
}

export interface StackWithData extends Stack {
  /** ends it; its data stays for another one */
  end(signal?: NodeJS.Signals): Promise<void>
}

/**
 * Starts `supabase/local` alone (no web app), on a new data directory unless given one. `env` is for
 * origins and limits of a test.
 */
export async function startStack(
  env: Record<string, string> = {},
  givenDataDir?: string,
  /** gets what it prints, which is shown otherwise */
  heard?: (output: string) => void,
): Promise<StackWithData> {
  const dataDir = givenDataDir ?? (await mkdtemp(join(tmpdir(), 'rolecall-')))
  const child = spawn(process.execPath, [`${root}/supabase/local/main.ts`], {
    // The channel ends it when the test run is killed.
    stdio: ['ignore', heard ? 'pipe' : 'ignore', heard ? 'pipe' : 'inherit', 'ipc'],
    env: { ...(await ownEnvironment(dataDir)), ...env },
  })
  for (const output of [child.stdout, child.stderr])
    output?.setEncoding('utf8').on('data', (text: string) => heard?.(text))
  const running = await untilRunning(dataDir, () => child.exitCode !== null)
  await raiseLimits(running)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return {
    ...running,
    dataDir,
    end,
    async stop() {
      await end()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export default async function setup(project: TestProject) {
  const { stop, end: _end, ...running } = await startStack({}, await prepareDigest())
  project.provide('stack', running)
  return stop
}
