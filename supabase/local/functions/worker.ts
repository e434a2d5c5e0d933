// One function's process. It boots on first use, is held to the limits while it works, and ends
// when it is idle, exceeds a limit, its files change, or the host ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { WorkerFailure } from './answers.ts'
import { type Child, startChild } from './child.ts'
import { forward } from './forward.ts'
import type { Flight, Limits } from './limits.ts'
import { createMeter } from './meter.ts'

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
  let retired = false
  let overLimit = false
  let idle: NodeJS.Timeout | undefined

  const meter = createMeter({ pid: child.pid, flights, limits, onExceed: exceed })
  const booted = boot(child, options, meter.tare)
  // The sender of a request hears of a failed boot. Without a sender the failure must not end the
  // host.
  booted.then(meter.reset, child.kill)
  void child.exited.then(() => {
    clearTimeout(idle)
    meter.stop()
    retire()
  })

  function retire() {
    if (retired) return
    retired = true
    options.onRetire()
    if (flights.size === 0) child.kill()
  }

  function exceed(limit: string) {
    overLimit = true
    log(`${limit} limit reached: the process is ended`)
    // First of all: a request that comes before the process has ended needs a new one.
    retire()
    child.kill()
  }

  /** Counts a request as in flight until `land` is called. Ends it at its wall clock limit. */
  function takeOff(request: Request) {
    clearTimeout(idle)
    const controller = new AbortController()
    const leave = () => controller.abort(request.signal.reason)
    request.signal.addEventListener('abort', leave, { once: true })
    const wall = setTimeout(() => {
      // Other requests of the process may finish: only this one is ended.
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
      if (flights.size === 1) await meter.reset()
      return await forward(request, { port, path, signal }, land)
    } catch (error) {
      land()
      if (error instanceof WorkerFailure || signal.aborted) throw error
      // A broken connection nearly always means that the process is ending; its exit gives the
      // reason.
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
