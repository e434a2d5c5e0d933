import { runTask } from '../../../functions/_shared/ai/runner.ts'
import { readPosting } from '../../../functions/_shared/tasks/read-posting/task.ts'
import type { PostingFacts } from '../../../functions/_shared/contract/job.ts'
import { CONTEXT } from '../engine.ts'
import { describe, type RealPosting } from './boards.ts'

export interface Reading {
  real: RealPosting
  /** Read from title and description alone. */
  facts: PostingFacts
}

/**
 * Reads postings without the source's fields: `isRemote`, `employmentType`, `workplaceType`,
 * `compensation`, `address`, department and team are hidden. Locations are hidden too, since many
 * just say "Remote", and the reading of words is measured. With `showLocations` they are shown, as
 * in the product.
 */
export async function readHidden(
  postings: readonly RealPosting[],
  { showLocations = false } = {},
): Promise<{ readings: Reading[]; engine: string; cpu: number }> {
  const readings: Reading[] = []
  const engines = new Set<string>()
  const started = process.cpuUsage()
  for (const real of postings) {
    const { title, locations } = real.posting
    const shown = { title, description: describe(real.posting) }
    const { output, engine } = await runTask(
      readPosting,
      showLocations ? { ...shown, locations } : shown,
      CONTEXT,
    )
    engines.add(engine)
    readings.push({ real, facts: output })
  }
  const { user, system } = process.cpuUsage(started)
  const engine = [...engines].sort().join(' and ')
  return { readings, engine, cpu: (user + system) / 1_000 }
}
