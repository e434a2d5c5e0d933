// Keeps a process running: one that dies is started again.
import type { ChildProcess } from 'node:child_process'
import { isStopping, spawnChild, stop, type StartOptions } from './children.ts'

const MOST_DEATHS = 5
const WITHIN_MS = 60_000
const FIRST_PAUSE_MS = 250

/**
 * Starts `node script` and, after it has once said `{ ready: true }`, starts it again whenever it
 * ends. Everything stops when the first start fails, which it has given the reason for (a port that
 * is taken, a data directory in use), or after five ends within a minute.
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
      // Twice as long each time: what it died of may need a moment to pass.
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
