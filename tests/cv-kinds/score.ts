// Compares what was read of a generated CV with what it tells.
import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { folded, isSame, pairUp, type Tally } from '../eval/compare.ts'
import { digits, isSameDegree } from '../eval/cv-reading/score.ts'
import type { Person } from './model.ts'
import { sameEnd, sameStart } from './same-dates.ts'
import { pairJobs } from './pair-jobs.ts'
import { lostFacts } from './lost-facts.ts'
import { isInSentences, isSkillOf } from './skills.ts'
import { isSameLanguage } from './spoken.ts'

export const MEASURES = [
  'name',
  'email',
  'phone',
  'employers',
  'exact employers',
  'titles',
  'exact titles',
  'dates',
  'whole jobs',
  'schools',
  'degrees',
  'study dates',
  'skills',
  'languages',
] as const
export type Measure = (typeof MEASURES)[number]

export interface Score {
  tallies: Record<Measure, Tally>
  /** Read jobs that the CV does not tell of. */
  invented: number
  /** Facts that stand neither in a field nor among the lines shown as unplaced. */
  lost: string[]
  facts: number
  findings: string[]
}

export function scoreCv(text: string, draft: ProfileDraft, told: Person): Score {
  const findings: string[] = []
  const tallies = {} as Record<Measure, Tally>
  const compare = <Item>(
    measure: Measure,
    given: Item[],
    there: Item[],
    same: (given: Item, there: Item) => boolean,
    show: (item: Item) => string = String,
  ) => {
    const { missed, surplus, ...tally } = pairUp(given, there, same)
    tallies[measure] = tally
    if (missed.length) findings.push(`${measure} missed: ${missed.map(show).join(' ¦ ')}`)
    if (surplus.length) findings.push(`${measure} beyond: ${surplus.map(show).join(' ¦ ')}`)
  }
  const equal = (one: string, other: string) => folded(one) === folded(other)
  const one = (value: string | null | undefined) => (value ? [value] : [])

  compare('name', one(draft.contact.name), [told.name], equal)
  compare('email', one(draft.contact.email), one(told.email), equal)
  compare('phone', one(draft.contact.phone), one(told.phone), isSamePhone)

  const { pairs, surplus } = pairJobs(draft.experiences, told.jobs)
  const counts = { given: draft.experiences.length, there: told.jobs.length }
  const right = (is: (pair: (typeof pairs)[number]) => boolean) => ({
    right: pairs.filter(is).length,
    ...counts,
  })
  tallies.employers = right(({ hasEmployer }) => hasEmployer)
  tallies['exact employers'] = right((pair) =>
    equal(pair.read?.employer ?? '', pair.there.employer),
  )
  tallies.titles = right(({ hasTitle }) => hasTitle)
  tallies['exact titles'] = right((pair) => equal(pair.read?.title ?? '', pair.there.title))
  tallies.dates = right(({ hasDates }) => hasDates)
  tallies['whole jobs'] = right((pair) => pair.hasEmployer && pair.hasTitle && pair.hasDates)
  for (const { there, read, hasEmployer, hasTitle, hasDates } of pairs) {
    const wrong = [!hasEmployer && 'employer', !hasTitle && 'title', !hasDates && 'dates']
    const said = wrong.filter(Boolean).join(' and ')
    if (said) findings.push(`job ${showTold(there)}: ${read ? `${said} wrong` : 'not read'}`)
  }
  for (const job of surplus) findings.push(`invented job: ${job.title} @ ${job.employer}`)

  const schools = draft.education.flatMap(({ school }) => one(school))
  compare(
    'schools',
    schools,
    told.education.map(({ school }) => school),
    isSame,
  )
  const degree = (study: { degree: string | null; area: string | null }) =>
    [study.degree, study.area].filter(Boolean).join(' ')
  compare(
    'degrees',
    draft.education.map(degree).filter(Boolean),
    told.education.map(degree),
    isSameDegree,
  )
  interface Dated {
    read?: ProfileDraft['education'][number]
    there?: Person['education'][number]
  }
  const studies = pairUp<Dated>(
    draft.education.map((read) => ({ read })),
    told.education.map((there) => ({ there })),
    ({ read }, { there }) => !!read && !!there && sameStart(read, there) && sameEnd(read, there),
  )
  tallies['study dates'] = { right: studies.right, given: studies.given, there: studies.there }

  const skills = draft.skills.filter((skill) => !isInSentences(skill, told))
  compare('skills', skills, told.skills, isSkillOf)
  const spoken = told.spoken.map(({ name }) => name)
  compare(
    'languages',
    draft.languages.map(({ name }) => name),
    spoken,
    isSameLanguage,
  )

  const { lost, facts } = lostFacts(text, draft, told)
  for (const fact of lost) findings.push(`lost and not shown: ${fact}`)
  return { tallies, invented: surplus.length, lost, facts, findings }
}

function isSamePhone(given: string, there: string): boolean {
  const [one, other] = [digits(given), digits(there)]
  return one.slice(-8) === other.slice(-8) && Math.abs(one.length - other.length) <= 3
}

function showTold({ title, employer }: Person['jobs'][number]): string {
  return `${title} @ ${employer}`
}
