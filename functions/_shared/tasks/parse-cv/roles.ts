import { tidy, type HeaderLine } from './header-parts.ts'
import { JOB_GRAMMAR, type JobRole } from './job-grammar.ts'
import { labelHeader, type Labels } from './label-header.ts'

export interface Role {
  title: string | null
  employer: string | null
  location: string | null
}

/** The job, the employer and the place in the words of a header that stands alone. */
export function readRole(header: string[]): Role {
  const lines = header.map((text, line): HeaderLine => ({ text, line }))
  return toRole(labelHeader(lines, JOB_GRAMMAR))
}

export function toRole({ runs }: Labels<JobRole>): Role {
  return {
    title: runs.title?.text ?? null,
    employer: runs.employer ? untail(runs.employer.text) : null,
    location: runs.place ? tidy(runs.place.text) : null,
  }
}

/** An employer is a name: a long part after a comma is a remark. */
function untail(employer: string): string {
  return employer.length > 120 ? (employer.split(/[,.;]\s/)[0] ?? employer) : employer
}
