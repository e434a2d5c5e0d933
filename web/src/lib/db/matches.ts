import { readReasons } from '#lib/matches/read-reasons.ts'
import type { Db } from './client.ts'

export type MatchStatus = 'new' | 'saved' | 'dismissed'
/** -1 or 1: the person's judgement; null: none. */
export type Thumb = number | null

const CARD = `job_id, score, reasons, status, feedback, created_at,
  job:jobs!inner(title, company, locations, workplace_type, employment_type, seniority,
    salary_min, salary_max, salary_currency, salary_period, posted_at, first_seen_at,
    closed_at, url, apply_url)` as const

/** All matches except dismissed ones: at most 200 after a refresh, and the saved ones. */
export async function list(db: Db) {
  const { data } = await db
    .from('matches')
    .select(CARD)
    .neq('status', 'dismissed')
    .order('score', { ascending: false })
    .order('job_id')
    .throwOnError()
  return data.map((match) => ({ ...match, reasons: readReasons(match.reasons) }))
}

/** The best of those that came into the list after `at`, and how many came. */
export async function listNew(db: Db, at: string, max: number) {
  const { data, count } = await db
    .from('matches')
    .select('job_id, score, reasons, job:jobs!inner(title, company, locations, workplace_type)', {
      count: 'exact',
    })
    .gt('created_at', at)
    .eq('status', 'new')
    .order('score', { ascending: false })
    .order('job_id')
    .limit(max)
    .throwOnError()
  const best = data.map((match) => ({ ...match, reasons: readReasons(match.reasons) }))
  return { best, count: count ?? 0 }
}

/** The names of all matches except dismissed ones, best first. */
export async function listNames(db: Db) {
  const { data } = await db
    .from('matches')
    .select('job_id, job:jobs!inner(title, company)')
    .neq('status', 'dismissed')
    .order('score', { ascending: false })
    .order('job_id')
    .throwOnError()
  return data.map(({ job_id, job }) => ({ job_id, ...job }))
}

/** How many came into the list after `at`. */
export async function countSince(db: Db, at: string): Promise<number> {
  const { count } = await db
    .from('matches')
    .select('job_id', { count: 'exact', head: true })
    .gt('created_at', at)
    .eq('status', 'new')
    .throwOnError()
  return count ?? 0
}

export async function read(db: Db, jobId: string) {
  const { data } = await db
    .from('matches')
    .select('job_id, score, reasons, status, feedback, scored_at')
    .eq('job_id', jobId)
    .maybeSingle()
    .throwOnError()
  return data && { ...data, reasons: readReasons(data.reasons) }
}

/** Inserts a row for a job that is not in the list yet. A client may not write its score. */
export async function judge(
  db: Db,
  jobId: string,
  change: { status?: MatchStatus; feedback?: Thumb },
) {
  const { data } = await db
    .from('matches')
    .update(change)
    .eq('job_id', jobId)
    .select('job_id')
    .throwOnError()
  if (data.length === 0)
    await db
      .from('matches')
      .insert({ job_id: jobId, ...change })
      .throwOnError()
}

/** Ranks every job again. Returns the number of matches. */
export async function refresh(db: Db): Promise<number> {
  const { data } = await db.rpc('refresh_matches').throwOnError()
  return data
}
