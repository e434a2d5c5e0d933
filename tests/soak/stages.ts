import type { Running } from '../../scripts/running.ts'
import { service } from '../stack/people.ts'
import type { Stage } from './plans.ts'
import type { Upload } from './work.ts'

/** Waits until a stage is seen from outside. False when it ended before it was seen. */
export async function untilStage(
  stack: Running,
  stage: Stage,
  uploads: Upload[],
): Promise<boolean> {
  const deadline = performance.now() + 15_000
  while (performance.now() < deadline) {
    if (await shows(stack, stage, uploads)) return true
  }
  return false
}

async function shows(stack: Running, stage: Stage, uploads: Upload[]): Promise<boolean> {
  if (stage === 'upload') return true
  const admin = service(stack)
  if (stage === 'reading' || stage === 'extracting') {
    const ids = uploads.map(({ cvId }) => cvId)
    const { data } = await admin.from('cvs').select('status, step').in('id', ids).throwOnError()
    return data.some(({ status, step }) => stage === status || stage === step)
  }
  const { data: queues } = await admin.rpc('queue_progress').throwOnError()
  const depth = (name: string) => queues.find(({ queue }) => queue === name)
  if (stage === 'ingest') return (depth('job_ingesting')?.claimed ?? 0) > 0
  const { waiting = 0, claimed = 0 } = depth('job_embedding') ?? {}
  return (stage === 'embedding' ? waiting + claimed : claimed) > 0
}

/** Waits until no work is under way. Returns the remaining work when the time is up. */
export async function untilQuiet(
  stack: Running,
  uploads: Upload[],
  seconds: number,
): Promise<string[]> {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const busy = await underWay(stack, uploads)
    if (busy.length === 0 || performance.now() > deadline) return busy
    // Each check makes four requests; more frequent checks would keep the stack busy.
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function underWay(stack: Running, uploads: Upload[]): Promise<string[]> {
  const admin = service(stack)
  const ids = uploads.map(({ cvId }) => cvId)
  const [cvs, queues, runs, profiles] = await Promise.all([
    admin.from('cvs').select('status, step').in('id', ids).throwOnError(),
    admin.rpc('queue_progress').throwOnError(),
    admin
      .from('source_runs')
      .select('status')
      .in('status', ['queued', 'normalising'])
      .throwOnError(),
    admin.from('profiles').select('stale_at').not('stale_at', 'is', null).throwOnError(),
  ])
  return [
    ...cvs.data
      .filter(({ status }) => status !== 'ready' && status !== 'failed')
      .map(({ status, step }) => `a CV is ${status}, ${step ?? 'no step'}`),
    ...queues.data
      .filter(({ queue, waiting, claimed }) => queue !== 'dead_letters' && waiting + claimed > 0)
      .map(({ queue, waiting, claimed }) => `${queue}: ${waiting} waiting, ${claimed} claimed`),
    ...runs.data.map(({ status }) => `a source run is ${status}`),
    ...profiles.data.map(() => 'a profile is stale'),
  ]
}
