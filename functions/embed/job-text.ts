interface EmbeddedJob {
  title: string
  department: string | null
  required_skills: string[]
  preferred_skills: string[]
  description: string
}

/**
 * A job in the same form as a candidate's `match_text`: the work, then the requirements. The title
 * is there twice, since it says more about the trade than any sentence below it.
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
