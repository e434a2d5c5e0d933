// A stack whose sources are the boards of the stub. A test collects them all and checks the result.
import { spawn } from 'node:child_process'
import { expect } from 'vitest'
import { root } from '../../scripts/settings.ts'
import { ask, secret } from './ask.ts'
import { type BoardStub, startBoardStub } from './board-stub.ts'
import { eventually, service } from './people.ts'
import { startStack, type Stack } from './stack.ts'

export async function startBoards() {
  const stub = await startBoardStub()
  const stack = await startStack(origins(stub))
  const admin = service(stack)
  await admin.from('sources').delete().not('id', 'is', null).throwOnError()
  await admin
    .from('sources')
    .insert(stub.boards.map((board) => ({ ...board, name: board.slug, is_enabled: true })))
    .throwOnError()

  /** Starts a run of every board. Returns their ids. */
  async function startAll(): Promise<string[]> {
    const { data: count } = await admin.rpc('enqueue_sources', { every: true }).throwOnError()
    expect(count).toBe(stub.boards.length)
    const { data: runs } = await admin
      .from('source_runs')
      .select('id')
      .in('status', ['queued', 'normalising'])
      .throwOnError()
    return runs.map(({ id }) => id)
  }

  /** Waits for the end of these runs and of the last text. Returns the runs by board. */
  async function untilEnded(ids: string[]) {
    return eventually(async () => {
      const { data: queues } = await admin.rpc('queue_progress').throwOnError()
      const { data: ended } = await admin
        .from('source_runs')
        .select('*, source:sources(slug)')
        .in('id', ids)
        .in('status', ['finished', 'failed'])
        .throwOnError()
      // A message that returns in a second would wait for the next minute of pg_cron.
      if (queues.some(({ queue, waiting }) => queue === 'job_ingesting' && waiting > 0))
        await ping()
      const isIdle = queues.every((queue) => queue.waiting + queue.claimed === 0)
      if (!isIdle || ended.length < ids.length) return null
      return Object.fromEntries(ended.map((run) => [run.source.slug, run]))
    }, 'collecting the stub')
  }

  async function ping() {
    const path = '/functions/v1/ingest-jobs'
    const { status } = await ask(stack, secret(stack), path, { method: 'POST' })
    expect(status).toBe(200)
  }

  /**
   * Makes the message that asks for a board visible again while it alone is worked on. It is one of
   * the newest messages. It may be missing.
   */
  async function deliverAgain(slug: string, isDelivered: () => boolean) {
    await eventually(async () => {
      const { data: queues } = await admin.rpc('queue_progress').throwOnError()
      return queues.every(({ waiting }) => waiting === 0)
    }, 'the end of all other messages')
    const { data: runs } = await admin
      .from('source_runs')
      .select('id, status, source:sources(slug)')
      .throwOnError()
    const run = runs.find(({ status, source }) => status === 'queued' && source.slug === slug)?.id
    expect(run).toBeDefined()
    for (let first = runs.length; !isDelivered(); first += 10) {
      expect(first).toBeLessThan(1000)
      const ids = Array.from({ length: 10 }, (_, place) => first + place)
      const failed = { run: run!, failure_code: 'internal', seconds: 0 }
      await Promise.all(
        ids.map((message_id) =>
          admin.rpc('retry_job_ingesting', { message_id, ...failed }).throwOnError(),
        ),
      )
    }
  }

  async function allJobs() {
    const { data } = await admin
      .from('jobs')
      .select('*, source:sources(slug)')
      .order('id')
      .throwOnError()
    return data
  }

  return {
    stub,
    stack,
    startAll,
    untilEnded,
    collectAll: async () => untilEnded(await startAll()),
    ping,
    deliverAgain,
    allJobs,
    onBoard: async (slug: string) =>
      (await allJobs()).filter(({ source }) => source?.slug === slug),
    async stop() {
      await stack.stop()
      await stub.close()
    },
  }
}

export type Boards = Awaited<ReturnType<typeof startBoards>>

/** The settings that make every kind of source use the stub. */
export function origins({ origin }: BoardStub): Record<string, string> {
  const kinds = ['ASHBY', 'GREENHOUSE', 'LEVER', 'LEVER_EU']
  return Object.fromEntries(kinds.map((kind) => [`SOURCES_ORIGIN_${kind}`, origin]))
}

/** `npm run ingest` on a running stack. */
export async function ingest({ dataDir }: Stack): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [`${root}/scripts/ingest.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir },
  })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, output }
}
