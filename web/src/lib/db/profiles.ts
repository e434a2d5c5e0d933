import { language, link } from '#contract/profile.ts'
import type { Db, Update } from './client.ts'

interface Placed {
  id: string
  position: number
}

/** The whole profile, in the person's own order. */
export async function read(db: Db) {
  const { data } = await db
    .from('profiles')
    .select(
      `headline, summary, skills, languages, links, cv_id, stale_at, updated_at,
      experiences(id, employer, title, started_on, started_precision, ended_on, ended_precision,
        is_current, location, position, cv_id, achievements(id, text, position)),
      education(id, school, degree, area, started_on, started_precision, ended_on,
        ended_precision, position, cv_id),
      certificates(id, name, issuer, issued_on, issued_precision, position)`,
    )
    .single()
    .throwOnError()
  const byPosition = (a: Placed, b: Placed) => a.position - b.position || (a.id < b.id ? -1 : 1)
  data.experiences.sort(byPosition)
  for (const experience of data.experiences) experience.achievements.sort(byPosition)
  data.education.sort(byPosition)
  data.certificates.sort(byPosition)
  return {
    ...data,
    languages: language.array().catch([]).parse(data.languages),
    links: link.array().catch([]).parse(data.links),
  }
}

export type Profile = Awaited<ReturnType<typeof read>>

export async function save(db: Db, userId: string, change: Update<'profiles'>) {
  await db.from('profiles').update(change).eq('user_id', userId).throwOnError()
}
