import type { Db, Update } from './client.ts'

export async function read(db: Db) {
  const { data } = await db
    .from('preferences')
    .select(
      `locations, workplace_types, employment_types, seniorities, departments, languages, salary_min,
      salary_currency, posted_within_days, min_score, ignored_companies, ignored_industries`,
    )
    .single()
    .throwOnError()
  return data
}

export type Preferences = Awaited<ReturnType<typeof read>>

export async function save(db: Db, userId: string, change: Update<'preferences'>) {
  await db.from('preferences').update(change).eq('user_id', userId).throwOnError()
}
