// Watches what one process uses while it lives: often while it works and sometimes at rest, since a
// function may start an endless loop long after its answer.
import { charge, type Flight, type Limits } from './limits.ts'
import { readUsage } from './usage.ts'

/** A process that uses less than this share of a CPU without any request is at rest. */
const QUIET = 0.1
const REST_FACTOR = 10

interface MeterOptions {
  pid: number | undefined
  flights: ReadonlySet<Flight>
  limits: Limits
  /** called once, with the limit that was exceeded */
  onExceed: (limit: string) => void
}

export interface Meter {
  /** Takes the current memory as Deno's own; the function's memory is counted from there. */
  tare(): Promise<void>
  /** Forgets the CPU time until now, mostly of booting: it belongs to no request in flight. */
  reset(): Promise<void>
  stop(): void
}

export function createMeter({ pid, flights, limits, onExceed }: MeterOptions): Meter {
  let memoryLimit = Infinity
  let cpuMs = 0
  let strayMs = 0
  let readAt = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function read() {
    const since = performance.now() - readAt
    const usage = await readUsage(pid)
    if (!usage || stopped) return
    readAt = performance.now()
    const used = Math.max(0, usage.cpuMs - cpuMs)
    cpuMs = Math.max(cpuMs, usage.cpuMs)
    charge(flights, used)
    const resting = flights.size === 0 && used <= since * QUIET
    strayMs = flights.size > 0 || resting ? 0 : strayMs + used

    const most = Math.max(strayMs, ...[...flights].map((flight) => flight.cpuMs))
    if (most > limits.cpuMs) return exceed('CPU time')
    if (usage.memoryBytes > memoryLimit) return exceed('memory')
    schedule(resting ? limits.pollMs * REST_FACTOR : limits.pollMs)
  }

  function schedule(delayMs: number) {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void read(), delayMs)
  }

  function exceed(limit: string) {
    stopped = true
    onExceed(limit)
  }

  return {
    async tare() {
      const usage = await readUsage(pid)
      if (usage) memoryLimit = usage.memoryBytes + limits.memoryBytes
    },
    async reset() {
      schedule(limits.pollMs)
      cpuMs = (await readUsage(pid))?.cpuMs ?? cpuMs
      readAt = performance.now()
      for (const flight of flights) flight.cpuMs = 0
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
