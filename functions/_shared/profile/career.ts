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
 * Years in work, to one decimal. Parallel jobs count once, and gaps do not count. A job without an
 * end that is not current has no known length.
 */
export function yearsOfExperience({ experiences }: ScoredProfile, today = new Date()): number {
  const spans = experiences
    .flatMap(({ started_on, ended_on, is_current }) => {
      const end = is_current ? today.getTime() : ended_on === null ? null : Date.parse(ended_on)
      return started_on === null || end === null ? [] : [{ start: Date.parse(started_on), end }]
    })
    .sort((one, other) => one.start - other.start)
  let total = 0
  let reached = -Infinity
  for (const { start, end } of spans) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return Math.round((total / (365.25 * 24 * 3_600_000)) * 10) / 10
}
