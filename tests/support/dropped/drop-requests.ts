// Breaks off many requests to everything that listens, and looks how the processes are afterwards.
import type { Running } from '../../../scripts/running.ts'
import { seeded } from '../seeded.ts'
import { drop } from './drop.ts'
import { type Listener, listenersOf } from './listeners.ts'
import { type Vitals, vitalsOf } from './vitals.ts'

const AT_ONCE = 40
/** Of all requests: by then what is loaded on first use is loaded, and buffers have their size. */
const WARM_UP = 0.1
/** By then answers under way have ended, and kept connections are closed. */
const SETTLING_MS = 20_000
/** A few connections between the processes come and go. */
const SPARE_FILES = 12

export interface Target extends Running {
  webUrl: string
  /** of the processes that must live, by name */
  pids: Record<string, number>
}

export interface Options {
  /** to each listener */
  requests: number
  seed: number
  mostGrowthMegabytes: number
  log?: (line: string) => void
}

/** Gives what is wrong: a process that died, does not answer, or holds more than before. */
export async function dropRequests(target: Target, options: Options): Promise<string[]> {
  const { requests, seed, mostGrowthMegabytes: most, log = () => {} } = options
  const listeners = await listenersOf(target, target.webUrl)
  for (const listener of listeners) await dropAll(listener, requests * WARM_UP, seed + 1)
  const before = vitals(target)

  for (const listener of listeners) {
    const began = performance.now()
    await dropAll(listener, requests, seed)
    const isAnswering = await listener.isAnswering()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const memory = vitals(target).map(([name, now]) => `${name} ${now?.megabytes ?? 0} MB`)
    log(`${listener.name}: ${requests} in ${seconds} s; ${memory.join(', ')}`)
    const dead = vitals(target).flatMap(([name, now]) => (now ? [] : [name]))
    if (dead.length > 0) return dead.map((name) => `${name} died of ${listener.name}`)
    if (!isAnswering) return [`${listener.name} does not answer`]
  }

  const wrong = []
  for (const [name, was] of before) {
    const now = await settled(target.pids[name], was, most)
    log(`${name}: before ${JSON.stringify(was)}, after ${JSON.stringify(now)}`)
    if (!isFlat(now, was, most)) wrong.push(`${name} holds more than before`)
  }
  return wrong
}

async function dropAll({ port, requests }: Listener, count: number, seed: number) {
  let sent = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (sent < count) {
        // Its own numbers each: which answer comes first changes nothing about the others.
        const random = seeded(seed * 1_000_003 + sent++)
        await drop(port, requests[Math.floor(random() * requests.length)]!, random)
      }
    }),
  )
}

function vitals({ pids }: Target): [string, Vitals | null][] {
  return Object.entries(pids).map(([name, pid]) => [name, vitalsOf(pid)])
}

/** Memory is given back and connections close a while after the last request. */
async function settled(pid: number | undefined, was: Vitals | null, most: number) {
  const deadline = performance.now() + SETTLING_MS
  for (;;) {
    const now = pid === undefined ? null : vitalsOf(pid)
    if (!now || isFlat(now, was, most) || performance.now() > deadline) return now
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

function isFlat(now: Vitals | null, was: Vitals | null, most: number): boolean {
  if (!now || !was) return false
  return now.megabytes <= was.megabytes + most && now.files <= was.files + SPARE_FILES
}
