import { cut as cutTo, LIMITS } from '../../contract/limits.ts'
import type { Education } from '../../contract/profile.ts'
import { labelKinds, type LabelKind } from '../../lexicon/cv-labels.ts'
import { joinBrokenPeriods } from './broken-periods.ts'
import { findPeriod } from './dates.ts'
import { findDegree, namesSchool, REMARK_BEHIND } from './degrees.ts'
import { findEntries, type Entry } from './entries.ts'
import { itemsAsEntries, withoutTableHead } from './items-as-entries.ts'
import { labelHeader, labelHeaders, type Labels, type Run } from './label-header.ts'
import { periodOf, readLabelled, type LabelledEntry } from './labelled.ts'
import type { Line } from './lines.ts'
import { isNumbered, schoolName } from './place.ts'
import { STUDY_GRAMMAR, type StudyRole } from './study-grammar.ts'
import { hasSubjectMark, splitDegree } from './split-degree.ts'
import { readStudyDates, readStudyLines } from './study-lines.ts'

/** The studies of one section, in its order. */
export function readEducation(written: Line[]): Education[] {
  const lines = joinBrokenPeriods(withoutTableHead(written)).filter(({ text }) => !isGrade(text))
  const form = readLabelled(lines, isAsked)
  if (form) return form.map(readForm).filter(isStudy)
  // A section whose studies have no dates, or not all, is read line by line.
  const [dated, byLine] = [readDated(itemsAsEntries(lines, true)), readStudyLines(lines)]
  return completeness(dated) >= completeness(byLine) ? dated : byLine
}

const isAsked = (kind: LabelKind) => kind === 'degree' || kind === 'school' || kind === 'period'

/** "Betyg: VG", "Grade: 2:1" */
const isGrade = (text: string): boolean => {
  const [label = '', value] = text.split(/:\s/, 2)
  return value !== undefined && labelKinds(label).includes('grade')
}

/** How many facts are told, and how many entries have both. */
function completeness(studies: Education[]): number {
  return studies.reduce((sum, { degree, school }) => {
    const told = Number(degree !== null) + Number(school !== null)
    return sum + (told === 2 ? 3 : told)
  }, 0)
}

function readDated(lines: Line[]): Education[] {
  const entries = findEntries(lines, (header) => labelHeader(header, STUDY_GRAMMAR).score)
  const labels = labelHeaders(
    entries.map(({ header }) => header),
    STUDY_GRAMMAR,
  )
  // Where a mark parts degrees from subjects, a degree without one is whole: "Diploma di cucina".
  const isMarked = labels.some(({ runs }) => isBehindMark(runs.degree, runs.area))
  return entries
    .map((entry, at) => ({ study: readEntry(entry, labels[at]!, isMarked), period: entry.period }))
    .filter(
      ({ study, period }) =>
        isStudy(study) && (period?.is_range || isNamed(study) || isWhole(study)),
    )
    .map(({ study }) => study)
}

function readEntry({ period }: Entry, { runs }: Labels<StudyRole>, isMarked: boolean): Education {
  const { degree, area } = splitDegree(runs.degree?.text ?? null, isMarked)
  const school =
    runs.school && withNumber(schoolName(runs.school.text.replace(REMARK_BEHIND, '')), runs)
  const subject = area ?? runs.area?.text ?? null
  return {
    school: school ? cutTo(school, LIMITS.education.school) : null,
    degree,
    area: subject && cutTo(subject, LIMITS.education.area),
    ...readStudyDates(period),
  }
}

function readForm({ facts, body }: LabelledEntry): Education {
  const { degree, area } = splitDegree(facts.degree ?? null, false)
  const subject = facts.subject ?? area
  const [first] = body
  const school = facts.school ?? (first && !findPeriod(first.text) ? first.text : null)
  return {
    school: school ? cutTo(schoolName(school), LIMITS.education.school) : null,
    degree,
    area: subject ? cutTo(subject, LIMITS.education.area) : null,
    ...readStudyDates(periodOf(facts)),
  }
}

const isWhole = ({ school, degree }: Education): boolean => school !== null && degree !== null

/** "School No. 7, Leeds": a number alone names no school. */
function withNumber(school: string, { school: run, place }: Labels<StudyRole>['runs']): string {
  const isBeside = run && place?.line === run.line && place.from === run.to
  return isBeside && isNumbered(school) ? `${school}, ${place.text}` : school
}

function isBehindMark(degree: Run | null, area: Run | null): boolean {
  if (!degree) return false
  const isBeside = area?.line === degree.line && area.from === degree.to
  const isMark = area?.lead === 'dash' || area?.lead === 'colon' || area?.lead === 'bracket'
  return (isBeside && isMark) || hasSubjectMark(degree.text)
}

/** A word says that it is a degree or a school. */
function isNamed({ school, degree }: Education): boolean {
  return findDegree(degree ?? '') !== null || namesSchool(school ?? '')
}

function isStudy({ school, degree }: Education): boolean {
  return school !== null || degree !== null
}
