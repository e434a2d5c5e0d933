// `npm run ingest`: collects every enabled source now, on the stack that runs or on one it starts,
// and waits until what changed is read, embedded and matched. `-- --public` switches the listed
// public boards on first.
import { createClient } from '@supabase/supabase-js'
import { SingleBar } from 'cli-progress'
import type { Database } from '../functions/_shared/database.types.ts'
import { start, stop } from './children.ts'
import { readRunning, type Running, untilRunning } from './running.ts'
import { root, settings } from './settings.ts'

interface Run {
  status: Database['public']['Enums']['source_run_status']
  failure_code: string | null
  listed_count: number | null
  rejected_count: number
  added_count: number
  changed_count: number
  closed_count: number
  source: { kind: string; name: string }
}

const running = (await readRunning(settings.dataDir)) ?? (await startSupabase())
const admin = createClient<Database>(running.API_URL, running.SECRET_KEY)
const began = performance.now()

const { data: started } = await admin
  .rpc('enqueue_sources', { every: true, with_public: process.argv.includes('--public') })
  .throwOnError()
if (started === 0) {
  console.log('No source to collect: none is enabled, or all are being collected already.')
  await stop(0)
}

const bar = new SingleBar({
  format: '{bar} {value} of {total} sources · {postings} postings · {waiting} texts to embed',
  noTTYOutput: true,
  notTTYSchedule: 5000,
  hideCursor: true,
})
bar.start(started, 0, { postings: 0, waiting: '…' })
for (;;) {
  const runs = await newestRuns(started)
  const embedding = await texts()
  const ended = runs.filter(({ status }) => status === 'finished' || status === 'failed').length
  bar.update(ended, { postings: sum(runs, 'listed_count'), waiting: embedding })
  if (ended >= started && embedding === 0) break
  await new Promise((resolve) => setTimeout(resolve, 300))
}
bar.stop()

const runs = await newestRuns(started)
const failures = runs.filter(({ status }) => status === 'failed')
console.table(
  Object.fromEntries(
    runs.map((run) => [
      `${run.source.name} (${run.source.kind})`,
      {
        listed: run.listed_count,
        added: run.added_count,
        changed: run.changed_count,
        closed: run.closed_count,
        unreadable: run.rejected_count,
        result: run.failure_code ?? run.status,
      },
    ]),
  ),
)
console.log(
  `${runs.length - failures.length} of ${runs.length} sources: ${sum(runs, 'listed_count')} postings, ` +
    `${sum(runs, 'added_count')} new, ${sum(runs, 'changed_count')} changed, ` +
    `${sum(runs, 'closed_count')} closed, in ${Math.round((performance.now() - began) / 1000)} s`,
)
await stop(failures.length > 0 ? 1 : 0)

async function startSupabase(): Promise<Running> {
  console.log('Nothing runs yet: starting the embedded Supabase for this…')
  const local = start(`${root}/supabase/local/main.ts`)
  return untilRunning(settings.dataDir, () => local.exitCode !== null)
}

async function newestRuns(count: number): Promise<Run[]> {
  const { data } = await admin
    .from('source_runs')
    .select(
      'status, failure_code, listed_count, rejected_count, added_count, changed_count, closed_count, source:sources(kind, name)',
    )
    .order('created_at', { ascending: false })
    .limit(count)
    .throwOnError()
  return data
}

async function texts(): Promise<number> {
  const { data } = await admin.rpc('queue_progress').throwOnError()
  const embedding = data.find(({ queue }) => queue === 'job_embedding')
  return (embedding?.waiting ?? 0) + (embedding?.claimed ?? 0)
}

function sum(
  runs: Run[],
  column: 'listed_count' | 'added_count' | 'changed_count' | 'closed_count',
): number {
  return runs.reduce((total, run) => total + (run[column] ?? 0), 0)
}
