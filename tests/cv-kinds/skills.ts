import { skillNames } from '../../functions/_shared/lexicon/find-skills.ts'
import { folded } from '../eval/compare.ts'
import { isSameSkill } from '../eval/cv-reading/score.ts'
import type { Person } from './model.ts'

/** A profile holds the usual name of a skill: "IV therapy" for "IV cannulation". */
export function isSkillOf(given: string, there: string): boolean {
  return isSameSkill(given, there) || skillNames(there).includes(given)
}

/** A skill beyond the CV's list that its sentences name is read rightly too. */
export function isInSentences(skill: string, { summary, headline, jobs, skills }: Person): boolean {
  if (skills.some((one) => isSkillOf(skill, one))) return false
  const worked = jobs.flatMap(({ title, achievements }) => [title, ...achievements])
  const sentences = [summary, headline, ...worked].join('\n')
  return folded(sentences).includes(folded(skill)) || skillNames(sentences).includes(skill)
}
