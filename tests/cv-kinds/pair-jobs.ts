import type { Experience } from '../../functions/_shared/contract/profile.ts'
import { isSame } from '../eval/compare.ts'
import type { Job } from './model.ts'
import { sameEnd, sameStart } from './same-dates.ts'

interface Compared {
  there: Job
  read: Experience | null
  hasEmployer: boolean
  hasTitle: boolean
  hasDates: boolean
}

/** Pairs each told job with the read job that has most in common with it. */
export function pairJobs(
  read: Experience[],
  told: Job[],
): { pairs: Compared[]; surplus: Experience[] } {
  const possible = told
    .flatMap((there) => read.map((job) => compared(there, job)))
    .map((pair) => ({ pair, points: pointsOf(pair) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
  const taken = new Map<Job, Compared>()
  const used = new Set<Experience>()
  for (const { pair } of possible) {
    if (taken.has(pair.there) || used.has(pair.read)) continue
    taken.set(pair.there, pair)
    used.add(pair.read)
  }
  const nothing = { read: null, hasEmployer: false, hasTitle: false, hasDates: false }
  return {
    pairs: told.map((there) => taken.get(there) ?? { there, ...nothing }),
    surplus: read.filter((job) => !used.has(job)),
  }
}

function compared(there: Job, read: Experience) {
  return {
    there,
    read,
    hasEmployer: isSame(read.employer ?? '', there.employer),
    hasTitle: isSame(read.title ?? '', there.title),
    hasDates: sameStart(read, there) && sameEnd(read, there),
  }
}

function pointsOf({ there, read, hasEmployer, hasTitle, hasDates }: ReturnType<typeof compared>) {
  const half = !hasDates && (there.start || there.end) && sameStart(read, there) ? 1 : 0
  return 2 * (Number(hasEmployer) + Number(hasTitle) + Number(hasDates)) + half
}
