import type { Transaction } from '@electric-sql/pglite'
import { asCaller } from '../../supabase/local/as-role.ts'
import { LIST_LENGTH } from './match-list.ts'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { inTurns } from './samples.ts'

const TURNS = 200

const LIST = `
  select match.job_id, match.score, match.reasons, match.status, match.feedback,
    job.title, job.company, job.locations, job.posted_at, job.url
  from public.matches as match
  join public.jobs as job on job.id = match.job_id
  where match.user_id = $1 and match.status <> 'dismissed'
  order by match.score desc, match.job_id
  limit ${LIST_LENGTH}`

export const rls: Part = {
  about:
    'The same list of matches in SQL, as the person (grants and policies decide) against as the ' +
    "tables' owner (none apply), each in a transaction with the same settings.",

  async measure(world) {
    const home = await world.home()
    const [person] = (await addPeople(home.db, 1)) as [string]
    await home.db.query('select private.refresh_matches($1)', [person])
    const read = async (tx: Transaction) => {
      const { rows } = await tx.query(LIST, [person])
      if (rows.length !== LIST_LENGTH) throw new Error(`a list of ${rows.length} matches`)
    }
    const readAs = (role: string) => () =>
      asCaller(home.db, home.claimsOf(person), async (tx) => {
        await tx.query(`set local role ${role}`)
        await read(tx)
      })
    const { authenticated, owner } = await inTurns(
      { authenticated: readAs('authenticated'), owner: readAs('none') },
      TURNS,
    )
    return [
      {
        what: 'list in SQL, authenticated to owner',
        value: authenticated.median / owner.median,
        unit: 'ratio',
        n: TURNS,
      },
      {
        what: 'list in SQL as authenticated, median',
        value: authenticated.median,
        unit: 'ms',
        n: TURNS,
      },
    ]
  },
}
