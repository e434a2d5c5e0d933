// The real extract-cv in separate Deno processes, held to the limits of production. A stub replaces
// Storage and the database, so that a file costs only its reading.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/settings.ts'
import { WorkerFailure } from '../../supabase/local/functions/answers.ts'
import { DENO_CACHE, denoArguments } from '../../supabase/local/functions/deno.ts'
import { functionVariables, systemVariables } from '../../supabase/local/functions/environment.ts'
import { HOSTED_LIMITS } from '../../supabase/local/functions/limits.ts'
import { readUsage } from '../../supabase/local/functions/usage.ts'
import { createWorker, type Worker } from '../../supabase/local/functions/worker.ts'
import { makeKeys } from '../../supabase/local/keys.ts'

const functionsDir = join(root, 'functions')

export interface Extraction {
  /** `reads`, or the code of its failure */
  outcome: string
  text: string
  ms: number
  /** zero when the system cannot tell */
  cpuMs: number
  memoryBytes: number
  /** whether the process was ended because of the file */
  wasKilled: boolean
}

export interface Extractors {
  /**
   * Tries once more when the process died at once, as read-cv does: here its CPU limit may end it,
   * since tests share the CPU.
   */
  extract(bytes: Uint8Array, filename: string): Promise<Extraction>
  close(): Promise<void>
}

/** Reads `count` files at once. Each process takes the next file until one ends it. */
export async function startExtractors(count: number): Promise<Extractors> {
  const keys = await makeKeys()
  const files = new Map<string, Uint8Array>()
  const server = createServer((request, response) => {
    const file = files.get(request.url?.split('/').at(-1) ?? '')
    request.resume().on('end', () => response.writeHead(file ? 200 : 204).end(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const living = new Set<Worker>()
  const idle: (Worker | null)[] = Array.from({ length: count }, () => null)
  const waiting: (() => void)[] = []

  function start(): Worker {
    const env = { LOG_LEVEL: 'silent' }
    const variables = functionVariables('extract-cv', { apiUrl, keys, env })
    const { memoryBytes } = HOSTED_LIMITS
    const worker = createWorker({
      module: pathToFileURL(join(functionsDir, 'extract-cv', 'index.ts')),
      start: {
        args: denoArguments({ functionsDir, variables, memoryBytes }),
        env: { ...systemVariables(process.env, DENO_CACHE), ...variables },
        cwd: functionsDir,
      },
      limits: HOSTED_LIMITS,
      log: () => {},
      onRetire: () => void living.delete(worker),
    })
    living.add(worker)
    return worker
  }

  /** The start counts for no file. */
  async function ready(worker: Worker | null): Promise<Worker> {
    if (worker && living.has(worker)) return worker
    const fresh = start()
    await fresh.send(new Request(apiUrl), '/extract-cv')
    return fresh
  }

  async function ask(worker: Worker, bytes: Uint8Array, filename: string): Promise<Extraction> {
    const id = crypto.randomUUID()
    files.set(id, bytes)
    const started = performance.now()
    const meter = watch(worker.pid)
    const request = new Request(`${apiUrl}/extract-cv`, {
      method: 'POST',
      headers: { apikey: keys.secret, 'content-type': 'application/json' },
      body: JSON.stringify({ msg_id: 1, cv_id: id, path: id, filename }),
    })
    const answer = await worker
      .send(request, '/extract-cv')
      .then((response) => response.json() as Promise<{ code?: string; text?: string }>)
      .catch((thrown: unknown) => (thrown instanceof WorkerFailure ? null : Promise.reject(thrown)))
    files.delete(id)
    const usage = await meter.stop()
    return {
      // The result of read-cv for a process that was ended while it parsed.
      outcome: answer ? (answer.code ?? 'reads') : 'cv.unreadable',
      text: answer?.text ?? '',
      ms: performance.now() - started,
      ...usage,
      wasKilled: answer === null,
    }
  }

  return {
    async extract(bytes, filename) {
      while (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve))
      let worker = idle.pop() ?? null
      try {
        worker = await ready(worker)
        const first = await ask(worker, bytes, filename)
        if (!first.wasKilled || first.cpuMs > 1500) return first
        worker = await ready(worker)
        const second = await ask(worker, bytes, filename)
        return { ...second, ms: first.ms + second.ms, cpuMs: first.cpuMs + second.cpuMs }
      } finally {
        idle.push(worker)
        waiting.shift()?.()
      }
    },
    async close() {
      const ends = [...living].map((worker) => worker.exited)
      for (const worker of living) worker.stop()
      await Promise.all(ends)
      server.close()
    },
  }
}

/** Records the most memory and the CPU time from now until it is stopped. */
function watch(pid: number | undefined) {
  const first = readUsage(pid)
  let cpuMs = 0
  let memoryBytes = 0
  const look = async () => {
    const [before, now] = await Promise.all([first, readUsage(pid)])
    if (!before || !now) return
    cpuMs = now.cpuMs - before.cpuMs
    memoryBytes = Math.max(memoryBytes, now.memoryBytes)
  }
  // On systems other than Linux every look starts `ps`.
  const timer = setInterval(() => void look(), process.platform === 'linux' ? 20 : 500)
  return {
    async stop() {
      clearInterval(timer)
      await look()
      return { cpuMs, memoryBytes }
    },
  }
}
