import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@electric-sql/pglite'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { summarise, timed } from './samples.ts'

const PEOPLE = 4
const KEPT = 200
const TURNS = 5

/** The query with which `match_everybody` ranks. */
const SET_BASED = `
  select user_id, job_id, score, reasons from private.best_jobs(
    array(select want from public.preferences as want where user_id = any ($1)), ${KEPT}
  )`

const PER_PERSON = `
  select ranked.user_id, ranked.job_id, ranked.score, ranked.reasons
  from public.preferences as want
  cross join lateral private.rank_jobs(array[want], null, ${KEPT}) as ranked
  where want.user_id = any ($1)`

const PER_PAIR = `
  select user_id, job_id, score, reasons
  from (
    select ranked.*, row_number() over (
      partition by ranked.user_id
      order by ranked.score desc, ranked.reasons -> 'parts' -> 'meaning' desc, ranked.job_id
    ) as place
    from public.preferences as want
    cross join public.jobs as job
    cross join lateral private.rank_jobs(array[want], array[job.id], 1) as ranked
    where want.user_id = any ($1)
  ) as ordered
  where place <= ${KEPT}`

interface Match {
  user_id: string
  job_id: string
  score: number
  reasons: unknown
}

export const dailyMatching: Part = {
  about:
    `The daily lists of ${PEOPLE} people, the best ${KEPT} of all postings each: in one set-based ` +
    'statement, as the product makes them, against two laterals over the same ranking function. The ' +
    'naive one ranks each posting for each person by itself, as a loop in a loop would; the other ' +
    'ranks all postings for each person in turn. All must give the same lists.',

  async measure(world) {
    const { db } = await world.home()
    const people = await addPeople(db, PEOPLE)
    // One transaction, so that a posting has the same age in each query.
    const times = await db.transaction(async (tx) => {
      const expected = await lists(tx, SET_BASED, people)
      if (expected.length < PEOPLE) throw new Error('nobody was matched')
      const time = async (sql: string) => {
        let found: Match[] = []
        const took = await timed(async () => (found = await lists(tx, sql, people)))
        compare(found, expected)
        return took
      }
      const setBased: number[] = []
      const perPerson: number[] = []
      for (let turn = 0; turn < TURNS; turn++) {
        setBased.push(await time(SET_BASED))
        perPerson.push(await time(PER_PERSON))
      }
      return { setBased, perPerson, perPair: await time(PER_PAIR) }
    })

    const setBased = summarise(times.setBased).median
    const { rows } = await db.query<{ count: number }>('select count(*) from public.jobs')
    const pairs = PEOPLE * rows[0]!.count
    return [
      {
        what: 'daily match, naive lateral to set-based',
        value: times.perPair / setBased,
        unit: 'ratio',
        n: pairs,
        bound: { at_least: 50 },
      },
      {
        what: 'daily match, lateral per person to set-based',
        value: summarise(times.perPerson).median / setBased,
        unit: 'ratio',
        n: pairs,
      },
      { what: 'daily match, set-based, median', value: setBased, unit: 'ms', n: TURNS },
    ]
  },
}

async function lists(tx: Transaction, sql: string, people: string[]): Promise<Match[]> {
  const { rows } = await tx.query<Match>(sql, [people])
  return rows
}

/** Throws unless both lists are the same. Jobs that share a list's last score may be exchanged. */
function compare(found: Match[], expected: Match[]): void {
  const listed = new Map(expected.map((match) => [`${match.user_id} ${match.job_id}`, match]))
  const last = new Map<string, number>()
  for (const { user_id, score } of expected) {
    last.set(user_id, Math.min(score, last.get(user_id) ?? score))
  }
  const isSame = (match: Match) => {
    const other = listed.get(`${match.user_id} ${match.job_id}`)
    return other ? isDeepStrictEqual(match, other) : match.score === last.get(match.user_id)
  }
  if (found.length !== expected.length || !found.every(isSame)) {
    throw new Error('the ways to match give different lists')
  }
}
