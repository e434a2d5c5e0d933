interface EmbeddedJob {
  title: string
  department: string | null
  required_skills: string[]
  preferred_skills: string[]
  description: string
}

/**
 * A job in the form a candidate's `match_text` has: what the work is, what it asks for. The title
 * stands twice: it says more about the trade than any sentence below it.
 */
export function jobText(job: EmbeddedJob): string {
  return [
    job.title,
    job.title,
    job.department ?? '',
    job.required_skills.join(', '),
    job.preferred_skills.join(', '),
    job.description,
  ].join('\n')
}
