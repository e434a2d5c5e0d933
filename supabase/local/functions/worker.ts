// One function's process: booted on first use, held to the limits while it works, ended by whoever
// comes first of idleness, a limit, a change of its files and the end of the host.
import { setTimeout as sleep } from 'node:timers/promises'
import { WorkerFailure } from './answers.ts'
import { type Child, startChild } from './child.ts'
import { forward } from './forward.ts'
import { charge, type Flight, type Limits } from './limits.ts'
import { readUsage } from './usage.ts'

const END_MS = 2_000

export interface WorkerOptions {
  module: URL
  start: Pick<Parameters<typeof startChild>[0], 'args' | 'env' | 'cwd'>
  limits: Limits
  log: (line: string) => void
  /** called once, when this worker takes no further requests */
  onRetire: () => void
}

export interface Worker {
  pid: number | undefined
  /** Resolves with the function's answer; rejects with a WorkerFailure or the caller's abort. */
  send(request: Request, path: string): Promise<Response>
  /** Takes no more requests, and ends after those it has. */
  retire(): void
  /** Ends now. */
  stop(): void
  exited: Promise<void>
}

export function createWorker(options: WorkerOptions): Worker {
  const { limits, log } = options
  const child = startChild({ ...options.start, log })
  const flights = new Set<Flight>()
  let cpuMs = 0
  let memoryLimit = Infinity
  let strayMs = 0
  let retired = false
  let overLimit = false
  let idle: NodeJS.Timeout | undefined
  let poll: NodeJS.Timeout | undefined

  const booted = boot(child, options, async () => {
    const usage = await readUsage(child.pid)
    if (usage) memoryLimit = usage.memoryBytes + limits.memoryBytes
  })
  // Whoever sends hears of a failed boot; without a sender it must not end the host.
  booted.then(startWatching, child.kill)
  void child.exited.then(() => {
    clearTimeout(idle)
    rest()
    retire()
  })

  function retire() {
    if (retired) return
    retired = true
    options.onRetire()
    if (flights.size === 0) child.kill()
  }

  function exceed(limit: string) {
    if (overLimit) return
    overLimit = true
    log(`${limit} limit reached: the process is ended`)
    child.kill()
  }

  /** What was used so far, booting above all, belongs to no request. */
  async function startWatching() {
    if (poll) return
    poll = setInterval(() => void watch(), limits.pollMs)
    cpuMs = (await readUsage(child.pid))?.cpuMs ?? cpuMs
    strayMs = 0
    for (const flight of flights) flight.cpuMs = 0
  }

  async function watch() {
    const usage = await readUsage(child.pid)
    if (!usage) return rest()
    if (overLimit) return
    const used = Math.max(0, usage.cpuMs - cpuMs)
    cpuMs = Math.max(cpuMs, usage.cpuMs)
    charge(flights, used)
    strayMs = flights.size > 0 ? 0 : strayMs + used

    const most = Math.max(strayMs, ...[...flights].map((flight) => flight.cpuMs))
    if (most > limits.cpuMs) return exceed('CPU time')
    if (usage.memoryBytes > memoryLimit) return exceed('memory')
    // What runs on after an answer is watched until the process has come to rest.
    if (flights.size === 0 && used <= limits.pollMs / 10) rest()
  }

  function rest() {
    clearInterval(poll)
    poll = undefined
  }

  /** Counts a request as in flight until `land` is called, and ends it at its wall clock limit. */
  function takeOff(request: Request) {
    clearTimeout(idle)
    const controller = new AbortController()
    const leave = () => controller.abort(request.signal.reason)
    request.signal.addEventListener('abort', leave, { once: true })
    const wall = setTimeout(() => {
      // Its neighbours are given their time: only this one is cut.
      log('wall clock limit reached: the request is ended, the process after its other ones')
      controller.abort(new WorkerFailure('WORKER_RESOURCE_LIMIT'))
      retire()
    }, limits.wallMs)
    const flight: Flight = { cpuMs: 0 }
    flights.add(flight)

    const land = () => {
      if (!flights.delete(flight)) return
      clearTimeout(wall)
      request.signal.removeEventListener('abort', leave)
      if (flights.size > 0) return
      if (retired) child.kill()
      else idle = setTimeout(retire, limits.idleMs).unref()
    }
    return { signal: controller.signal, land }
  }

  async function send(request: Request, path: string): Promise<Response> {
    const { signal, land } = takeOff(request)
    try {
      const port = await booted
      await startWatching()
      return await forward(request, { port, path, signal }, land)
    } catch (error) {
      land()
      if (error instanceof WorkerFailure || signal.aborted) throw error
      // A broken connection nearly always means that the process is ending; then it is known why.
      await Promise.race([child.exited, sleep(END_MS)])
      const limited = overLimit || child.ranOutOfHeap()
      throw new WorkerFailure(limited ? 'WORKER_RESOURCE_LIMIT' : 'WORKER_ERROR', { cause: error })
    }
  }

  return { pid: child.pid, send, retire, stop: child.kill, exited: child.exited }
}

/** Resolves with the port the function listens on. */
async function boot(
  child: Child,
  { module, limits, log }: WorkerOptions,
  measureDeno: () => Promise<void>,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), limits.bootMs)
  })
  try {
    await Promise.race([child.hear(), late])
    await measureDeno()
    child.tell(module.href)
    return Number(await Promise.race([child.hear(), late]))
  } catch (error) {
    log(`did not start: ${error instanceof Error ? error.message : error}`)
    throw new WorkerFailure('BOOT_ERROR', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
