import type { Client } from '../stack/people.ts'

export const LIST_LENGTH = 20

/** The first page of matches, with the columns that the web shows (web/src/lib/db/matches.ts). */
export function matchList(client: Client) {
  return client
    .from('matches')
    .select(
      `job_id, score, reasons, status, feedback, created_at,
       job:jobs!inner(title, company, locations, workplace_type, employment_type, seniority,
         salary_min, salary_max, salary_currency, salary_period, posted_at, first_seen_at,
         closed_at, url, apply_url)`,
    )
    .neq('status', 'dismissed')
    .order('score', { ascending: false })
    .order('job_id')
    .limit(LIST_LENGTH)
}
