import { AsyncLocalStorage } from 'node:async_hooks'

const quiet = new AsyncLocalStorage<true>()
let isInstalled = false

/**
 * Runs `work` with console.error and console.warn silent for it alone. The PostgREST engine prints
 * every SQL error with its values, and those are personal data.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (!isInstalled) install()
  return quiet.run(true, work)
}

function install(): void {
  isInstalled = true
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console)
    console[level] = (...values: unknown[]) => {
      if (!quiet.getStore()) print(...values)
    }
  }
}
