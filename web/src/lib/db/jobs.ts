import type { Db } from './client.ts'

export async function read(db: Db, id: string) {
  const { data } = await db
    .from('jobs')
    .select(
      `id, title, company, description, locations, workplace_type, employment_type, seniority,
      department, salary_min, salary_max, salary_currency, salary_period, required_skills,
      preferred_skills, language, years_min, years_max, phrases, posted_at, first_seen_at,
      last_seen_at, closed_at, url, apply_url`,
    )
    .eq('id', id)
    .maybeSingle()
    .throwOnError()
  return data
}

/** How many open postings there are to match against. */
export async function countOpen(db: Db): Promise<number> {
  const { count } = await db
    .from('jobs')
    .select('id', { count: 'exact', head: true })
    .is('closed_at', null)
    .is('duplicate_of', null)
    .throwOnError()
  return count ?? 0
}
