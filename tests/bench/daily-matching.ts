import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@electric-sql/pglite'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { summarise, timed } from './samples.ts'

const PEOPLE = 50
const NEW_JOBS = 60
const TURNS = 5

/** What `match_new_jobs` ranks with: every person and every new posting in one statement. */
const SET_BASED = `
  select user_id, job_id, score, reasons from private.rank_jobs(
    array(select want from public.preferences as want where user_id = any ($1)), $2, 200
  )`

/** For each person, the postings are found and ranked again. */
const PER_PERSON = `
  select want.user_id, ranked.job_id, ranked.score, ranked.reasons
  from public.preferences as want
  cross join lateral private.rank_jobs(
    array[want],
    array(select id from public.jobs where id = any ($2) and want.user_id is not null),
    200
  ) as ranked
  where want.user_id = any ($1)`

/** For each person and each posting, one is ranked for the other. */
const PER_PAIR = `
  select want.user_id, ranked.job_id, ranked.score, ranked.reasons
  from public.preferences as want
  cross join public.jobs as job
  cross join lateral private.rank_jobs(array[want], array[job.id], 1) as ranked
  where want.user_id = any ($1) and job.id = any ($2)`

export const dailyMatching: Part = {
  about:
    `A day's ${NEW_JOBS} new postings for ${PEOPLE} people: in one set-based statement, as the ` +
    'product does it, against two laterals over the same ranking function. The naive one ranks each ' +
    'posting for each person by itself, as code with a loop in a loop would; the better one ranks ' +
    'all of them for each person in turn. All three must give the same rows.',

  async measure(world) {
    const { db } = await world.home()
    const people = await addPeople(db, PEOPLE)
    const { rows } = await db.query<{ id: string }>(
      `select id from public.jobs where closed_at is null and duplicate_of is null
       order by first_seen_at desc, id limit $1`,
      [NEW_JOBS],
    )
    const jobs = rows.map(({ id }) => id)
    // One transaction, so that a posting has the same age in all of them.
    const times = await db.transaction(async (tx) => {
      const run = (sql: string) => matchesBy(tx, sql, people, jobs)
      const expected = await run(SET_BASED)
      if (expected.length === 0) throw new Error('nobody was matched')
      const once = async (sql: string) => {
        let found: unknown[] = []
        const took = await timed(async () => (found = await run(sql)))
        if (!isDeepStrictEqual(found, expected)) throw new Error('the ways to match differ')
        return took
      }
      const setBased: number[] = []
      const perPerson: number[] = []
      for (let turn = 0; turn < TURNS; turn++) {
        setBased.push(await once(SET_BASED))
        perPerson.push(await once(PER_PERSON))
      }
      return { setBased, perPerson, perPair: [await once(PER_PAIR)], pairs: expected.length }
    })

    const fastest = summarise(times.setBased).median
    const perPerson = summarise(times.perPerson).median
    const perPair = summarise(times.perPair).median
    return [
      {
        what: 'daily match, naive lateral to set-based',
        value: perPair / fastest,
        unit: 'ratio',
        n: times.pairs,
        bound: { at_least: 50 },
      },
      {
        what: 'daily match, lateral per person to set-based',
        value: perPerson / fastest,
        unit: 'ratio',
        n: times.pairs,
      },
      { what: 'daily match, set-based, median', value: fastest, unit: 'ms', n: TURNS },
    ]
  },
}

async function matchesBy(tx: Transaction, sql: string, people: string[], jobs: string[]) {
  const { rows } = await tx.query<{ user_id: string; job_id: string }>(sql, [people, jobs])
  const key = ({ user_id, job_id }: (typeof rows)[number]) => `${user_id} ${job_id}`
  return rows.toSorted((one, other) => key(one).localeCompare(key(other)))
}
