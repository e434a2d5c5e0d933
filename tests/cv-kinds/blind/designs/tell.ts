/**
 * Decides first what a CV tells, then lets the design draw exactly that: a design draws all of
 * `told`, so nothing can be claimed that is not on the page.
 */

import { notationsFor, periodOf, singleDate, type Period } from '../dates.ts'
import { HEADINGS, INVENTED_HEADINGS, type Section } from '../headings.ts'
import type { Block, Chance, Job, Person, Study } from '../../model.ts'
import { WORDS, type Words } from '../words.ts'
import { headingBlocks, HEADING_STYLES, type HeadingStyle } from './heading.ts'

export interface Leaves {
  /** Most achievements of a job; 0 leaves them out. */
  achievements?: number
  jobPlaces?: boolean
  studyPlaces?: boolean
  spokenLevels?: boolean
  /** Parts of the person which this design has no room for. */
  without?: (
    | 'link'
    | 'headline'
    | 'summary'
    | 'interests'
    | 'certificates'
    | 'spoken'
    | 'skills'
    | 'place'
    | 'phone'
  )[]
  /** Names of notations in `dates.ts`, to be tried in this order. */
  notations?: string[]
  heading?: HeadingStyle[]
  /** Studies with one date instead of a period. */
  singleDates?: boolean
  studyDates?: boolean
  /** The job before the newest becomes an earlier role at the same employer. */
  promotes?: boolean
}

export interface Cv {
  told: Person
  chance: Chance
  words: Words
  /** The mark before items, one per CV. */
  bullet: string
  when: (job: Job) => string
  studied: (study: Study) => string
  heading: (section: Section) => Block[]
  headingText: (section: Section) => string
}

/** One answer for the whole CV: most people write all dates with the same dash and words. */
function steady(chance: Chance): Chance {
  const answer = chance.whole(0, 999)
  return {
    pick: <T>(from: readonly T[]) => from[answer % from.length] as T,
    is: (share) => answer < share * 1000,
    whole: (low, high) => low + (answer % (high - low + 1)),
    shuffle: (from) => [...from],
  }
}

const BULLETS = ['•', '•', '•', '-', '–', '▪', '➢', '*', '◦', '→', '✓', 'o', 'shape', 'shape', '']

export function tell(person: Person, chance: Chance, leaves: Leaves = {}): Cv {
  const told: Person = structuredClone(person)
  leaveOut(told, leaves)
  const [newest, before] = told.jobs
  if (leaves.promotes && newest && before) {
    before.employer = newest.employer
    before.place = newest.place
  }

  const main = chance.pick(notationsFor(person.language))
  const names = leaves.notations ?? [main]
  const isMixed = !leaves.notations && chance.is(0.1)
  const manner = chance.is(0.85) ? steady(chance) : chance
  const periods = new Map<Job | Study, string>()
  const keep = (entry: Job | Study, period: Period) => {
    periods.set(entry, period.text)
    entry.start = period.start
    entry.end = period.end
  }
  for (const job of told.jobs) {
    if (!job.start) continue
    const own = isMixed ? [chance.pick(notationsFor(person.language))] : names
    const period = periodOf(own, job.start, job.end, job.isCurrent, person.language, manner)
    keep(job, period)
    job.isCurrent = period.isCurrent
  }
  const isSingle = leaves.singleDates ?? chance.is(0.35)
  const yearsOnly = chance.is(0.4)
  // Nobody counts how long a study lasted.
  const studyNames = names.map((name) => name.replace('Lasting', 'Upper'))
  for (const study of told.education) {
    if (!study.start || !study.end) continue
    if (leaves.studyDates === false)
      keep(study, { text: '', start: null, end: null, isCurrent: false })
    else if (isSingle || study.end.year > 2026)
      keep(study, singleDate(study.end, person.language, manner))
    else
      keep(
        study,
        periodOf(
          yearsOnly ? ['years'] : studyNames,
          study.start,
          study.end,
          false,
          person.language,
          manner,
        ),
      )
  }

  const style = chance.pick(leaves.heading ?? HEADING_STYLES)
  const chosen = new Map<Section, string>()
  const isInvented = chance.is(0.15)
  const headingText = (section: Section) => {
    const text = chosen.get(section) ?? headingOf(person, section, isInvented, chance)
    chosen.set(section, text)
    return text
  }
  return {
    told,
    chance,
    words: WORDS[person.language],
    bullet: chance.pick(BULLETS),
    when: (job) => periods.get(job) ?? '',
    studied: (study) => periods.get(study) ?? '',
    headingText,
    heading: (section) => headingBlocks(headingText(section), style, section, chosen.size),
  }
}

function headingOf(person: Person, section: Section, isInvented: boolean, chance: Chance): string {
  const invented = INVENTED_HEADINGS[person.language]
  const own = invented[section]
  if (isInvented && own && chance.is(0.8)) return chance.pick(own)
  // Under a nonsense word people still know a list of jobs, but not hobbies from skills.
  const isClear = section === 'experience' || section === 'education' || section === 'contact'
  if (isInvented && isClear && chance.is(0.2)) return chance.pick(INVENTED_HEADINGS.any)
  const usual = HEADINGS[person.language][section]
  return chance.is(0.4) ? (usual[0] ?? '') : chance.pick(usual)
}

function leaveOut(told: Person, leaves: Leaves): void {
  for (const part of leaves.without ?? []) {
    if (part === 'interests' || part === 'certificates' || part === 'spoken' || part === 'skills')
      told[part] = []
    else told[part] = null
  }
  for (const job of told.jobs) {
    if (leaves.jobPlaces === false) job.place = null
    job.achievements = job.achievements.slice(0, leaves.achievements ?? 6)
  }
  for (const study of told.education) if (leaves.studyPlaces === false) study.place = null
  if (leaves.spokenLevels === false) for (const language of told.spoken) language.level = null
}
