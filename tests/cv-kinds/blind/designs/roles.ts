/** Jobs in relation to each other: roles at one employer, pauses between, single ends of a period. */

import { CALENDARS } from '../calendar.ts'
import { periodOf } from '../dates.ts'
import type { Chance, CvLanguage, Job, Person, Point } from '../../model.ts'

/** The roles at one employer in a row, newest first. */
export function byEmployer(jobs: Job[]): Job[][] {
  const groups: Job[][] = []
  for (const job of jobs) {
    const last = groups.at(-1)
    if (last?.[0]?.employer === job.employer) last.push(job)
    else groups.push([job])
  }
  return groups
}

/** How long all of these roles took together: "5 yrs 3 mos". */
export function lasting(roles: Job[], language: CvLanguage, chance: Chance): string | null {
  const [newest, oldest] = [roles[0], roles.at(-1)]
  if (!newest || !oldest?.start?.month || !(newest.isCurrent || newest.end?.month)) return null
  const { text } = periodOf(
    ['longLasting'],
    oldest.start,
    newest.end,
    newest.isCurrent,
    language,
    chance,
  )
  return text.split(' · ').at(-1) ?? null
}

/** The first and the last date of a job in one notation, each for itself. */
export function ends(language: CvLanguage, notation: string, chance: Chance) {
  const present = chance.pick(CALENDARS[language].present)
  const single = (point: Point | null) =>
    point ? periodOf([notation], point, null, false, language, chance).text : ''
  return (job: Job): [start: string, end: string] => [
    single(job.start),
    job.isCurrent ? present : single(job.end),
  ]
}

export interface Pause {
  /** The place in the list of jobs of the job after the pause. */
  at: number
  start: Point
  end: Point
}

const monthsOf = ({ year, month }: Point) => year * 12 + (month ?? 1) - 1
const pointOf = (months: number): Point => ({
  year: Math.floor(months / 12),
  month: (months % 12) + 1,
})

/** The person with a job that ended earlier, and the pause after it. */
export function paused(person: Person, chance: Chance): { person: Person; pauses: Pause[] } {
  const told = structuredClone(person)
  const pauses = told.jobs.flatMap((job, at): Pause[] => {
    const next = told.jobs[at - 1]
    if (!next?.start || !job.start || !job.end) return []
    const room = monthsOf(next.start) - monthsOf(job.start)
    if (room < 24 || chance.is(0.4)) return []
    const end = monthsOf(next.start) - 1
    const start = end - chance.whole(5, 14)
    job.end = pointOf(start - 1)
    return [{ at: at - 1, start: pointOf(start), end: pointOf(end) }]
  })
  return { person: told, pauses }
}
