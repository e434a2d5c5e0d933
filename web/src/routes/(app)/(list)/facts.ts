import type { WorkplaceType } from '#contract/job.ts'
import { WORKPLACES } from '#lib/format/wording.ts'

/** Place and workplace on one line: a person wants to know both before opening the job. */
export function cardFacts(job: {
  locations: string[]
  workplace_type: WorkplaceType | null
}): string[] {
  const [first, ...others] = job.locations
  const place = first && (others.length > 0 ? `${first} and ${others.length} more` : first)
  const workplace = job.workplace_type && WORKPLACES[job.workplace_type]
  // Avoids "Remote · Remote".
  const isSame = place?.toLowerCase() === workplace?.toLowerCase()
  return [place, isSame ? null : workplace].filter((fact) => fact != null)
}
