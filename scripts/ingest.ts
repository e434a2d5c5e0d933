// `npm run ingest`: collects every enabled source now. It uses the stack that runs, or starts one,
// and waits until all changes are read, embedded and matched. `-- --public` enables the listed
// public boards first.
import { createClient } from '@supabase/supabase-js'
import { SingleBar } from 'cli-progress'
import type { Database } from '../functions/_shared/database.types.ts'
import { start, stop } from './children.ts'
import { readRunning, type Running, untilRunning } from './running.ts'
import { root, settings } from './settings.ts'

type Status = Database['public']['Enums']['source_run_status']
const UNFINISHED: readonly Status[] = ['queued', 'normalising']

interface Run {
  status: Status
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
const began = Date.now()

await admin
  .rpc('enqueue_sources', { every: true, with_public: process.argv.includes('--public') })
  .throwOnError()
// A run that pg_cron started a moment ago counts too. A small board may already have ended.
const { data: oldest } = await admin
  .from('source_runs')
  .select('created_at')
  .in('status', UNFINISHED)
  .order('created_at')
  .limit(1)
  .maybeSingle()
  .throwOnError()
const since = oldest?.created_at ?? new Date(began).toISOString()
let runs = await runsOf(since)
if (runs.length === 0) {
  console.log('No source to collect: none is enabled.')
  await stop(0)
}

const bar = new SingleBar({
  format: '{bar} {value} of {total} sources · {postings} postings · {waiting} texts to embed',
  noTTYOutput: true,
  notTTYSchedule: 5000,
  hideCursor: true,
})
bar.start(runs.length, 0, { postings: 0, waiting: '…' })
for (;;) {
  runs = await runsOf(since)
  const waiting = await textsToEmbed()
  const ended = runs.filter(({ status }) => !UNFINISHED.includes(status)).length
  bar.setTotal(runs.length)
  bar.update(ended, { postings: sum(runs, 'listed_count'), waiting })
  if (ended === runs.length && waiting === 0) break
  await new Promise((resolve) => setTimeout(resolve, 300))
}
bar.stop()

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
    `${sum(runs, 'closed_count')} closed, in ${Math.round((Date.now() - began) / 1000)} s`,
)
await stop(failures.length > 0 ? 1 : 0)

async function startSupabase(): Promise<Running> {
  console.log('Nothing runs yet: starting the embedded Supabase for this…')
  const env = { LOG_LEVEL: process.env.LOG_LEVEL || 'warn' }
  const local = start(`${root}/supabase/local/main.ts`, { env })
  return untilRunning(settings.dataDir, () => local.exitCode !== null)
}

async function runsOf(since: string): Promise<Run[]> {
  const { data } = await admin
    .from('source_runs')
    .select(
      'status, failure_code, listed_count, rejected_count, added_count, changed_count, closed_count, source:sources(kind, name)',
    )
    .gte('created_at', since)
    .order('created_at')
    .throwOnError()
  return data
}

async function textsToEmbed(): Promise<number> {
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
