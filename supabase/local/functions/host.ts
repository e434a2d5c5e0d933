// The functions service: a Deno process per function answers /functions/v1/<name>, as an isolate
// per function does on hosted Supabase.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Context, Hono } from 'hono'
import type { Keys } from '../keys.ts'
import { platformAnswer, WorkerFailure } from './answers.ts'
import { DENO_CACHE, denoArguments } from './deno.ts'
import { functionVariables, systemVariables } from './environment.ts'
import { createOrphanGuard } from './orphan-guard.ts'
import { HOSTED_LIMITS, type Limits } from './limits.ts'
import { watchFunctions } from './watch.ts'
import { createWorker, type Worker } from './worker.ts'

export interface FunctionsHostOptions {
  /** holds `<name>/index.ts` with `export default { fetch }`, `_shared/` and `deno.json` */
  functionsDir: string
  /** the address that functions get as SUPABASE_URL */
  apiUrl: string
  keys: Pick<Keys, 'publishable' | 'secret' | 'signing' | 'contact'>
  /** the person's settings; only those for functions are passed on (environment.ts) */
  env: Record<string, string | undefined>
  limits?: Partial<Limits>
  /** one line from a function or about it, with its name in front; holds no newline */
  log?: (line: string) => void
  /** restart functions when their files change */
  watch?: boolean
}

export interface FunctionsHost {
  /** Mount at /functions/v1. */
  app: Hono
  /** Later requests are answered by new processes, which read the variables again. */
  renew(): void
  /** Ends every function's process and waits until all are gone. */
  close(): Promise<void>
}

const NAME = /^[A-Za-z][\w-]*$/

export function createFunctionsHost(options: FunctionsHostOptions): FunctionsHost {
  const { apiUrl, keys, env } = options
  const functionsDir = resolve(options.functionsDir)
  const limits = { ...HOSTED_LIMITS, ...options.limits }
  const log = options.log ?? ((line) => void process.stderr.write(`${line}\n`))
  const orphanGuard = createOrphanGuard()
  const taking = new Map<string, Worker>()
  const living = new Set<Worker>()
  let closed = false

  function start(name: string): Worker {
    const variables = functionVariables(name, { apiUrl, keys, env })
    const args = denoArguments({ functionsDir, variables, memoryBytes: limits.memoryBytes })
    const worker = createWorker({
      module: pathToFileURL(join(functionsDir, name, 'index.ts')),
      start: {
        args,
        env: { ...systemVariables(env, DENO_CACHE), ...variables },
        cwd: functionsDir,
      },
      limits,
      // A line of JSON already names its function.
      log: (line) => log(line.startsWith('{') ? line : `[${name}] ${line}`),
      onRetire: () => {
        if (taking.get(name) === worker) taking.delete(name)
      },
    })
    taking.set(name, worker)
    living.add(worker)
    orphanGuard.hold(worker.pid)
    void worker.exited.then(() => {
      orphanGuard.free(worker.pid)
      living.delete(worker)
    })
    return worker
  }

  async function answer(context: Context): Promise<Response> {
    const name = context.req.param('name') ?? ''
    const exists = NAME.test(name) && existsSync(join(functionsDir, name, 'index.ts'))
    if (!exists) return platformAnswer('NOT_FOUND')
    if (closed) return platformAnswer('BOOT_ERROR')
    const request = context.req.raw
    const url = new URL(request.url)
    // As on hosted: the path of the function begins with its own name, without the mount.
    const path = url.pathname.replace(/^\/functions\/v1(?=\/)/, '') + url.search
    try {
      return await (taking.get(name) ?? start(name)).send(request, path)
    } catch (error) {
      if (error instanceof WorkerFailure) return platformAnswer(error.code)
      // The caller left: nobody reads this answer.
      if (request.signal.aborted) return new Response(null, { status: 499 })
      throw error
    }
  }

  const watcher = options.watch
    ? watchFunctions(functionsDir, (name) => {
        for (const [running, worker] of taking) if (!name || name === running) worker.retire()
      })
    : null

  return {
    app: new Hono().all('/:name', answer).all('/:name/*', answer),
    renew() {
      for (const worker of taking.values()) worker.retire()
    },
    async close() {
      closed = true
      watcher?.close()
      const ends = [...living].map((worker) => worker.exited)
      for (const worker of living) worker.stop()
      await Promise.all(ends)
      orphanGuard.close()
    },
  }
}
