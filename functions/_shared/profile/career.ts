import type { DatePrecision } from '../contract/date-precision.ts'
import type { ScoredProfile } from '../contract/profile.ts'

type Job = ScoredProfile['experiences'][number]

/** Jobs with the current and the latest first; jobs without dates keep their order at the end. */
export function recentFirst(jobs: Job[]): Job[] {
  const end = ({ is_current, ended_on, started_on }: Job) =>
    is_current ? '9999' : (ended_on ?? started_on ?? '')
  return [...jobs].sort(
    (one, other) =>
      end(other).localeCompare(end(one)) ||
      (other.started_on ?? '').localeCompare(one.started_on ?? ''),
  )
}

/**
 * A year without its month counts as its middle, at both ends: the error is as often too long as
 * too short.
 */
function timeOf(date: string, precision: DatePrecision | null): number {
  return Date.parse(precision === 'year' ? `${date.slice(0, 4)}-07-01` : date)
}

const HALF_A_YEAR = 182 * 24 * 3_600_000

/** A job that began and ended in one such year took half of it. */
function spanOf(job: Job, today: Date): { start: number; end: number } | null {
  if (job.started_on === null || (job.ended_on === null && !job.is_current)) return null
  const start = timeOf(job.started_on, job.started_precision)
  if (job.is_current || job.ended_on === null) return { start, end: today.getTime() }
  const end = timeOf(job.ended_on, job.ended_precision)
  const isOneYear =
    job.started_precision === 'year' &&
    job.ended_precision === 'year' &&
    job.started_on.slice(0, 4) === job.ended_on.slice(0, 4)
  return { start, end: isOneYear ? start + HALF_A_YEAR : end }
}

/**
 * Years in work, to one decimal. Parallel jobs count once, and gaps do not count. A job without an
 * end that is not current has no known length.
 */
export function yearsOfExperience({ experiences }: ScoredProfile, today = new Date()): number {
  const spans = experiences
    .flatMap((job) => spanOf(job, today) ?? [])
    .sort((one, other) => one.start - other.start)
  let total = 0
  let reached = -Infinity
  for (const { start, end } of spans) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return Math.round((total / (365.25 * 24 * 3_600_000)) * 10) / 10
}
