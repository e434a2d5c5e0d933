import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../supabase/local/database/database.ts'
import { openDatabase } from '../../supabase/local/database/open.ts'
import { asCaller } from '../../supabase/local/as-role.ts'
import { type Boards, inventJobs } from './boards.ts'
import { addPeople } from './people.ts'
import type { Figure, Part } from './part.ts'
import { dice } from './random.ts'
import { addJobs } from './read-jobs.ts'
import { summarise } from './samples.ts'

const JOBS = 24_000
const PEOPLE = 13
const TOP = 20
/** The percentages of the postings that pass the filter. */
const BANDS = [100, 70, 10, 3, 1, 0.5, 0.05]

export const recall: Part = {
  about:
    `match_jobs on ${JOBS} postings for ${PEOPLE} people of as many trades, against scoring every ` +
    `posting that passes: how many of the best ${TOP} it finds, per share of postings that pass ` +
    'the filters; and, of those nearest by meaning alone, how many are among what it scores.',

  async measure() {
    const dataDir = await mkdtemp(join(tmpdir(), 'rolecall-bench-'))
    const db = await openDatabase({ dataDir, seed: false })
    try {
      await addJobs(db, placedInBands(inventJobs(JOBS, 3)))
      const people = await addPeople(db, PEOPLE)
      const figures: Figure[] = []
      for (const band of BANDS) figures.push(...(await measureBand(db, people, band)))
      return figures
    } finally {
      await db.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}

const placeOf = (band: number) => `Band${band * 100}`

/** The band of a posting depends on chance, not on its trade. */
function placedInBands(jobs: Boards[string]): Boards[string] {
  const die = dice(4)
  return jobs.map((job) => ({
    ...job,
    secondaryLocations: BANDS.filter((band) => die.lands(band / 100)).map((band) => ({
      location: placeOf(band),
    })),
  }))
}

async function measureBand(db: Database, people: string[], band: number): Promise<Figure[]> {
  const filters = { locations: [placeOf(band)] }
  const found = { best: 0, near: 0 }
  const there = { best: 0, near: 0 }
  const times: number[] = []
  for (const person of people) {
    const claims = { sub: person, role: 'authenticated', aal: 'aal1' } as const
    const began = performance.now()
    const { rows: answered } = await asCaller(db, claims, (tx) =>
      tx.query<{ job_id: string }>('select job_id from public.match_jobs($1, $2)', [filters, TOP]),
    )
    times.push(performance.now() - began)
    const best = await exactBest(db, person, filters)
    if (answered.length < best.length) {
      throw new Error(`match_jobs gives ${answered.length} rows of ${best.length} in ${band} %`)
    }
    const near = await nearest(db, person, filters)
    const scored = await candidates(db, person, filters)
    found.best += overlap(best, new Set(answered.map(({ job_id }) => job_id)))
    there.best += best.length
    found.near += overlap(near, scored)
    there.near += near.length
  }
  const at_least = 0.98
  return [
    {
      what: `recall@${TOP} where ${band} % pass`,
      value: found.best / there.best,
      unit: 'share',
      n: there.best,
      bound: { at_least },
    },
    {
      what: `nearest ${TOP} by meaning scored where ${band} % pass`,
      value: found.near / there.near,
      unit: 'share',
      n: there.near,
      bound: { at_least },
    },
    {
      what: `match_jobs where ${band} % pass, median`,
      value: summarise(times).median,
      unit: 'ms',
      n: people.length,
    },
  ]
}

function overlap(ids: string[], among: Set<string>): number {
  return ids.filter((id) => among.has(id)).length
}

const WANT = `
  select jsonb_populate_record(want, $2) as want from public.preferences as want where user_id = $1`

async function exactBest(db: Database, person: string, filters: object): Promise<string[]> {
  const { rows } = await db.query<{ job_id: string }>(
    `select job_id from private.rank_jobs(array(${WANT}), null, ${TOP})`,
    [person, filters],
  )
  return rows.map(({ job_id }) => job_id)
}

async function nearest(db: Database, person: string, filters: object): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select job.id
     from private.suitable_jobs(array(${WANT}), null) as suitable
     join public.jobs as job on job.id = suitable.job_id
     order by (job.embedding <=> (select embedding from public.profiles where user_id = $1)) + 0
     limit ${TOP}`,
    [person, filters],
  )
  return rows.map(({ id }) => id)
}

async function candidates(db: Database, person: string, filters: object): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>(
    `select unnest((private.candidate_jobs(wanted.want, ${TOP}, 15000)).job_ids) as id
     from (${WANT}) as wanted`,
    [person, filters],
  )
  return new Set(rows.map(({ id }) => id))
}
