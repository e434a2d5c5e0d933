import {
  findDegree,
  isRemarkAlone,
  namesSchool,
  REMARK,
  REMARK_BEHIND,
  startsWithDegree,
} from './degrees.ts'
import { isTownLike } from './job-grammar.ts'
import type { Grammar, Run } from './label-header.ts'
import { isOrganisation, isPlace, isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

export type StudyRole = 'degree' | 'school' | 'area' | 'place'

/** How the entry of a school or university is read. */
export const STUDY_GRAMMAR: Grammar<StudyRole> = {
  roles: ['degree', 'school', 'area', 'place'],
  isOfJobs: false,
  fit: (role, run) => FIT[role](run),
  missing: { degree: 1.2, school: 1.4, area: 0, place: 0 },
  // The subject stands beside its degree, and the school behind both or before them.
  together: ({ degree, area }) =>
    degree && area && area.line === degree.line && area.from === degree.to ? 0.4 : 0,
}

const FIT: Record<StudyRole, (run: Run) => number> = {
  degree: fitDegree,
  school: fitSchool,
  area: fitArea,
  place: fitPlace,
}

const words = (text: string) => text.split(/\s+/).length

function fitDegree({ text }: Run): number {
  let fit = startsWithDegree(text) ? 3 : findDegree(text) ? 1.8 : 0
  if (namesSchool(text)) fit -= 1.2
  else if (isSurelyOrganisation(text)) fit -= 0.8
  if (isPlace(text)) fit -= 2.5
  if (isRemarkAlone(text)) fit -= 5
  else if (REMARK.test(text) && !startsWithDegree(text)) fit -= 1.5
  if (/^\p{Ll}/u.test(text)) fit -= 0.5
  if (words(text) > 12) fit -= 1
  if (hasGrade(text)) fit -= 0.8
  if (/^\d+[.,/]\d/.test(text)) fit -= 3
  return fit
}

function fitSchool({ text, lead, from, to }: Run): number {
  let fit = namesSchool(text) ? 2.7 : isOrganisation(text) ? 1 : 0.1
  if (isShortName(text)) fit += 0.8
  if (startsWithDegree(text)) fit -= 2.4
  else if (findDegree(text)) fit -= 1.2
  if (isPlace(text)) fit -= 2
  if (REMARK.test(text) && !namesSchool(text)) fit -= 2
  if (lead === 'at') fit += 1
  // "Apprenticeship, electrician": the trade that was learnt.
  if (titleStrength(text) > 0 && !namesSchool(text)) fit -= 0.8
  if (/^\p{Ll}|^[\d.,/%]+$/u.test(text)) fit -= 1
  if (words(text) > 9) fit -= 1
  if (to - from > 1) fit -= 0.2
  return fit
}

/** "IULM", "UTCB", "I.T.C.G. Pacioli", "SOSU Odense": schools are called by their first letters. */
const isShortName = (text: string): boolean =>
  /^(?:\p{Lu}{3,7}|(?:\p{Lu}\.){2,6})(?:[\s-]\p{Lu}|$)/u.test(text)

/** ", First class", ", GPA 3.8" */
function hasGrade(text: string): boolean {
  return text.search(REMARK_BEHIND) >= 0
}

/** The subject: a short part without a mark of anything else. */
function fitArea({ text, lead }: Run): number {
  if (startsWithDegree(text) || namesSchool(text) || isPlace(text) || REMARK.test(text)) return -3
  if (hasGrade(`, ${text}`)) return -3
  if (!/^\p{Lu}|^\p{L}{4}/u.test(text) || /\d/.test(text) || words(text) > 8) return -3
  return lead === 'gap' ? -0.2 : isSurelyOrganisation(text) ? -0.3 : 0.35
}

function fitPlace({ text, lead, from, to }: Run): number {
  if (isPlace(text)) return to - from > 1 ? 2.6 : 2.4
  if (!isTownLike(text) || from === 0) return -3
  if (namesSchool(text) || findDegree(text) || isOrganisation(text)) return -3
  return lead === 'comma' || lead === 'bracket' ? 0.2 : -0.6
}
