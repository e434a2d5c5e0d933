import { tidy } from './header-parts.ts'
import type { JobRole } from './job-grammar.ts'
import type { Labels } from './label-header.ts'

export interface Role {
  title: string | null
  employer: string | null
  location: string | null
}

/** "Fribourg.": the header ends like a sentence. */
const LAST_STOP = /(?<=\p{Ll}{4})\.$/u

/** The job, the employer and the place of a header. */
export function toRole({ runs }: Labels<JobRole>): Role {
  return {
    title: runs.title?.text ?? null,
    employer: runs.employer ? untail(runs.employer.text) : null,
    location: runs.place ? tidy(runs.place.text).replace(LAST_STOP, '') : null,
  }
}

/** An employer is a name: a long part after a comma is a remark. */
function untail(employer: string): string {
  return employer.length > 120 ? (employer.split(/[,.;]\s/)[0] ?? employer) : employer
}
