import type { Running } from '../../scripts/running.ts'
import { LEXICAL_MODEL } from '../../functions/_shared/ai/embed-lexical/embed-lexical.ts'
import { service } from '../stack/people.ts'
import type { Findings } from './inspect.ts'

/** Every posting of a board must be stored once, open and embedded, and its run must have ended. */
export async function inspectBoard(
  stack: Running,
  slug: string,
  count: number,
  { lost, doubled, stuck }: Findings,
): Promise<void> {
  const admin = service(stack)
  const { data: source } = await admin
    .from('sources')
    .select('id, jobs(external_id, closed_at, embedding_model, duplicate_of)')
    .eq('slug', slug)
    .maybeSingle()
    .throwOnError()
  if (!source) return void lost.push(`the source ${slug}`)
  const ids = source.jobs.map(({ external_id }) => external_id)
  const missing = count - new Set(ids).size
  if (missing > 0) lost.push(`${missing} postings of ${slug}`)
  if (ids.length > count) doubled.push(`${ids.length - count} postings of ${slug}`)
  const broken = source.jobs.filter(
    (job) => job.closed_at || job.duplicate_of || job.embedding_model !== LEXICAL_MODEL,
  )
  if (broken.length > 0) lost.push(`${broken.length} postings of ${slug} are not as they should be`)
  const { data: runs } = await admin
    .from('source_runs')
    .select('status')
    .eq('source_id', source.id)
    .throwOnError()
  if (runs.length !== 1) doubled.push(`${runs.length} runs of ${slug}`)
  for (const { status } of runs) if (status !== 'finished') stuck.push(`${slug} is ${status}`)
}
