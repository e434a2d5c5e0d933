// People to match, made from the invented CVs of tests/cv-files. No two are alike. Each is
// described and embedded as after reading their CV.
import {
  deriveProfile,
  type Derived,
} from '../../functions/_shared/tasks/describe-candidate/derive-profile.ts'
import { profileRows, scored } from '../../functions/read-cv/profile-rows.ts'
import type { Database } from '../../supabase/local/database/database.ts'
import { PEOPLE } from '../cv-files/people.ts'
import { dice } from './random.ts'

/** Adds people and returns their ids. */
export async function addPeople(db: Database, count: number): Promise<string[]> {
  const die = dice(2)
  const described = await Promise.all(
    PEOPLE.map(async ({ profile }) => {
      const { derived } = await deriveProfile(
        scored(profile, profileRows(profile)),
        profile.contact,
      )
      return derived
    }),
  )
  const people = Array.from({ length: count }, (_, place) => {
    const one = described[place % described.length] as Derived
    const evidence = Object.entries(one.evidence)
    // The first person of each trade is as in the CV; the others have other skills of the trade.
    const kept = place < described.length ? evidence : evidence.filter(() => die.lands(0.8))
    return { id: crypto.randomUUID(), derived: { ...one, evidence: Object.fromEntries(kept) } }
  })
  await db.query(
    `insert into auth.users (id, email)
     select id, id || '@example.com' from jsonb_to_recordset($1) as person (id uuid)`,
    [people],
  )
  await db.query(
    `select private.write_derived(id, derived)
     from jsonb_to_recordset($1) as person (id uuid, derived jsonb)`,
    [people],
  )
  return people.map(({ id }) => id)
}
