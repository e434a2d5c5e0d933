// Counts what functions do, for `metrics`. A function runs in many isolates that share no memory
// and end without notice, so counts go to the database: collected for a moment and sent after the
// answer. A killed isolate loses its last counts. No answer waits or fails for them.
import { createAdminClient } from '@supabase/server/core'
import { afterAnswer, outlivesAnswer } from './after-answer.ts'
import type { Database } from '../database.types.ts'
import { env } from '../env.ts'

/** Upper bounds of a request's duration, in seconds; above the last, +Inf. */
export const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
/** Requests within this time share one write, if the platform lets work continue that long. */
const GATHER_MS = 1_000

export interface Answered {
  /** as the request names it, which can be an unknown word */
  method: string
  status: number
  /** of the failure it was answered with */
  code: string | undefined
  ms: number
}

interface Tally {
  name: string
  labels: Record<string, string>
  value: number
}

const gathered = new Map<string, Tally>()
let isGathering = false

/** Counts one answered request. Nothing is counted when the platform names no function. */
export function tallyRequest(answered: Answered): void {
  const { SUPABASE_FUNCTION_SLUG: slug } = env('SUPABASE_FUNCTION_SLUG')
  if (!slug) return
  for (const tally of talliesOf(slug, answered)) gather(tally)
  if (isGathering) return
  isGathering = true
  afterAnswer(send)
}

/** Labels are always words of ours, so odd requests cannot increase their number. */
export function talliesOf(slug: string, { method, status, code, ms }: Answered): Tally[] {
  const seconds = ms / 1000
  const bound = BOUNDS.find((bound) => seconds <= bound)
  const labels = {
    function: slug,
    method: METHODS.has(method) ? method : 'other',
    status: `${Math.floor(status / 100)}xx`,
  }
  return [
    { name: 'requests', labels, value: 1 },
    {
      name: 'request_buckets',
      labels: { function: slug, le: bound === undefined ? '+Inf' : String(bound) },
      value: 1,
    },
    { name: 'request_seconds', labels: { function: slug }, value: seconds },
    ...(code ? [{ name: 'failures', labels: { function: slug, code }, value: 1 }] : []),
  ]
}

function gather({ name, labels, value }: Tally): void {
  const key = JSON.stringify([name, labels])
  const before = gathered.get(key)?.value ?? 0
  gathered.set(key, { name, labels, value: before + value })
}

async function send(): Promise<void> {
  if (outlivesAnswer()) await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
  isGathering = false
  const counted = [...gathered.values()].map((tally) => ({ ...tally }))
  gathered.clear()
  await createAdminClient<Database>().rpc('record_tallies', { counted }).throwOnError()
}
