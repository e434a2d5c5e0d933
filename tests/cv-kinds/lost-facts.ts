import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { type LinePlace, placeLines } from '../../functions/_shared/tasks/parse-cv/place-lines.ts'
import { folded } from '../eval/compare.ts'
import type { Person } from './model.ts'
import { isSkillOf } from './skills.ts'

/** An achievement counts as kept when this share of its words is. */
const MOST_WORDS = 0.8

/**
 * The facts of a person that stand neither in a field of the draft nor in a line that is shown
 * as unplaced.
 */
export function lostFacts(
  text: string,
  draft: ProfileDraft,
  { jobs, education, skills }: Person,
  isShown: (place: LinePlace) => boolean = (place) => place === 'unplaced',
): { lost: string[]; facts: number } {
  const places = placeLines(text, draft)
  const shown = text.split('\n').filter((_, at) => isShown(places[at] as LinePlace))
  const visible = ` ${folded([...valuesOf(draft), shown.join(' ')].join(' \n '))} `
  const words = new Set(visible.split(' '))
  const stands = (fact: string) => visible.includes(` ${folded(fact)} `)
  const mostly = (fact: string) => {
    const own = folded(fact).split(' ')
    return stands(fact) || own.filter((word) => words.has(word)).length >= MOST_WORDS * own.length
  }
  const names = [
    ...jobs.flatMap(({ employer, title }) => [employer, title]),
    ...education.flatMap(({ school, degree }) => [school, degree]),
  ]
  // A skill is kept under its usual name.
  const isKept = (skill: string) =>
    stands(skill) || draft.skills.some((one) => isSkillOf(one, skill))
  const duties = jobs.flatMap(({ achievements }) => achievements)
  return {
    facts: names.length + skills.length + duties.length,
    lost: [
      ...names.filter((name) => !stands(name)),
      ...skills.filter((skill) => !isKept(skill)),
      ...duties.filter((duty) => !mostly(duty)),
    ],
  }
}

/** Every text of a draft, however deep. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(valuesOf)
}
