// Keeps a process running: starts it again when it dies.
import type { ChildProcess } from 'node:child_process'
import { isStopping, spawnChild, stop, type StartOptions } from './children.ts'

const MOST_DEATHS = 5
const WITHIN_MS = 60_000
const FIRST_PAUSE_MS = 250

/**
 * Starts `node script`. After it has said `{ ready: true }` once, starts it again whenever it ends.
 * Everything stops after five ends within a minute, or when the first start fails. A failed start
 * has printed its reason (a port that is taken, a data directory in use).
 */
export function keep(name: string, script: string, options: StartOptions = {}): void {
  let wasReady = false
  let deaths: number[] = []

  function run() {
    const child = spawnChild(script, options)
    child.on('message', (message) => {
      if (isReady(message)) wasReady = true
    })
    child.on('exit', (code, signal) => {
      if (isStopping()) return
      if (!wasReady) return void stop(code || 1)
      const now = performance.now()
      deaths = [...deaths.filter((at) => now - at < WITHIN_MS), now]
      const how = reason(code, signal)
      if (deaths.length >= MOST_DEATHS) {
        console.error(
          `${name} ended ${deaths.length} times within a minute (${how}). Rolecall stops.`,
        )
        return void stop(1)
      }
      console.error(`${name} ended (${how}). It starts again.`)
      // The pause doubles each time, since the cause may need some time to pass.
      const pause = FIRST_PAUSE_MS * 2 ** (deaths.length - 1)
      setTimeout(() => !isStopping() && run(), pause)
    })
  }
  run()
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ready' in message
}

function reason(code: ChildProcess['exitCode'], signal: ChildProcess['signalCode']): string {
  return signal ?? `code ${code}`
}
