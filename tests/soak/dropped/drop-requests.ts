// Breaks off many requests to each listener, and then checks the processes.
import type { Running } from '../../../scripts/running.ts'
import { seeded } from '../../stack/seeded.ts'
import { drop } from './drop.ts'
import { type Listener, listenersOf } from './listeners.ts'
import { type Vitals, vitalsOf } from './vitals.ts'

const AT_ONCE = 40
const BATCH = 100
/**
 * The share of all requests that warms up: then everything is loaded, and buffers have their size.
 */
const WARM_UP = 0.1
/**
 * After this time answers under way have ended, kept connections are closed, and a process that
 * still has a little to do has collected its garbage. One at rest does not collect.
 */
const SETTLING_MS = 60_000
/** A little work makes a process collect; without a pause it would never be seen at rest. */
const BETWEEN_LOOKS_MS = 100
/** Some connections between the processes open and close. */
const SPARE_CONNECTIONS = 6

export interface Target extends Running {
  webUrl: string
  /** the processes that must live, by name */
  pids: Record<string, number>
}

export interface Options {
  /** requests to each listener */
  requests: number
  seed: number
  mostGrowthMegabytes: number
  log?: (line: string) => void
}

/** Returns what is wrong: a process that died, does not answer, or holds more than before. */
export async function dropRequests(target: Target, options: Options): Promise<string[]> {
  const { requests, seed, mostGrowthMegabytes: most, log = () => {} } = options
  const listeners = await listenersOf(target, target.webUrl)
  const atRest = vitals(target)
  for (const listener of listeners) await dropAll(listener, requests * WARM_UP, seed + 1)
  const warm = vitals(target)

  for (const listener of listeners) {
    const began = performance.now()
    const isAnswering = await dropAll(listener, requests, seed)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const now = vitals(target)
    log(`${listener.name}: ${requests} in ${seconds} s; ${JSON.stringify(Object.fromEntries(now))}`)
    const dead = Object.keys(target.pids).filter((name) => !now.has(name))
    if (dead.length > 0) return dead.map((name) => `${name} died of ${listener.name}`)
    if (!isAnswering) return [`${listener.name} does not answer`]
  }

  const wrong = []
  for (const [name, pid] of Object.entries(target.pids)) {
    const bound = {
      megabytes: (warm.get(name)?.megabytes ?? 0) + most,
      connections: (atRest.get(name)?.connections ?? 0) + SPARE_CONNECTIONS,
    }
    const now = await settled(pid, bound, listeners)
    log(`${name}: ${JSON.stringify(now)} of at most ${JSON.stringify(bound)}`)
    if (!isWithin(now, bound)) wrong.push(`${name} holds more than before`)
  }
  return wrong
}

/**
 * Returns whether the listener still answers. It is asked after each batch: requests that come
 * faster than their answers wait in memory and would look like a leak.
 */
async function dropAll(listener: Listener, count: number, seed: number): Promise<boolean> {
  const { port, requests } = listener
  let sent = 0
  while (sent < count) {
    const end = Math.min(sent + BATCH, count)
    const dropUntilEnd = async () => {
      while (sent < end) {
        // Its own numbers, so that the order of the answers does not change the other requests.
        const random = seeded(seed * 1_000_003 + sent++)
        await drop(port, requests[Math.floor(random() * requests.length)]!, random)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, dropUntilEnd))
    if (!(await listener.isAnswering())) return false
  }
  return true
}

/** Only processes that live. */
function vitals({ pids }: Target): Map<string, Vitals> {
  const all = Object.entries(pids).map(([name, pid]) => [name, vitalsOf(pid)] as const)
  return new Map(all.filter((one): one is readonly [string, Vitals] => one[1] !== null))
}

/** A few whole requests go on meanwhile. */
async function settled(pid: number, bound: Vitals, listeners: Listener[]): Promise<Vitals | null> {
  const deadline = performance.now() + SETTLING_MS
  for (;;) {
    const now = vitalsOf(pid)
    if (!now || isWithin(now, bound) || performance.now() > deadline) return now
    for (const listener of listeners) await listener.isAnswering()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS))
  }
}

function isWithin(now: Vitals | null, bound: Vitals): boolean {
  return now !== null && now.megabytes <= bound.megabytes && now.connections <= bound.connections
}
