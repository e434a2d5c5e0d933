// How schools, degrees and remarks on them are recognised.
import { DEGREE_FORMS, SCHOOL_DEGREE_FORMS, TINY_DEGREE } from '../../lexicon/degree-forms.ts'
import {
  DEGREE_SHORT_FORMS,
  DEGREE_WORDS,
  DEGREES_OR_JOBS,
  SCHOOL_DEGREES,
  STUDY_REMARKS,
  SUBJECT_LINKS,
} from '../../lexicon/degree-words.ts'
import { remember } from '../../lexicon/remember.ts'
import { SCHOOL_SHORT_NAMES, SCHOOL_WORDS } from '../../lexicon/school-words.ts'
import type { WordMatch } from '../../lexicon/first-words.ts'
import { anyWord, Words } from '../../lexicon/word-table.ts'
import { WrittenForms } from '../../lexicon/written-forms.ts'

const SCHOOLS = new Words(Object.values(SCHOOL_WORDS))
const SHORT_NAMES = new WrittenForms(SCHOOL_SHORT_NAMES, 20)
/** "TU Wien", "FH Kiel" */
const TECHNICAL = /(?<!\p{L})(?:TU|FH) \p{Lu}\p{Ll}+/u

const DEGREES = new Words([...Object.values(DEGREE_WORDS), ...Object.values(SCHOOL_DEGREES)])
const OR_JOBS = new Words(Object.values(DEGREES_OR_JOBS))
const SHORT_FORMS = new WrittenForms(DEGREE_SHORT_FORMS, 20)
const OF_SCHOOLS = new Words(Object.values(SCHOOL_DEGREES))

/** Whether a name has a word that schools have. */
export const namesSchool = remember(
  (text) => SCHOOLS.test(text) || SHORT_NAMES.test(text) || TECHNICAL.test(text),
)

export const SCHOOL = { test: namesSchool }

/** Degrees from a school: the text beside one is the school's name, not a subject. */
export const OF_SCHOOL = {
  test: (degree: string) =>
    SCHOOL_DEGREE_FORMS.test(degree) ||
    OF_SCHOOLS.all(degree).some(({ start, end }) => start === 0 && end === degree.length),
}

export const REMARK = anyWord(Object.values(STUDY_REMARKS), { after: '\\s*:?' })

/** "Diploma behaald" */
export const isRemarkAlone = (text: string): boolean => REMARK.exec(text)?.[0] === text

export const REMARK_BEHIND =
  /(?:[;,.(]|\s(?=c?gpa\b[ :]*\d))\s*(?:c?gpa|grade|note|minor|first class|second class|distinction|merit|with honou?rs|cum laude|mention|expected|votazione|voto|média|z wyróżnieniem|с отличием|з відзнакою|\d{2,3}\s?%)(?![\p{L}])[^—–|\t,;()]*\)?/giu

/** Between a degree and its subject, at the start of a text: "in Economia", "w zakresie". */
export const SUBJECT_LINK = anyWord(Object.values(SUBJECT_LINKS), {
  before: '^\\s*',
  after: '\\s+',
})

export interface FoundDegree {
  0: string
  index: number
}

export const findDegree = remember((text): FoundDegree | null =>
  firstDegree(text, [...sureDegrees(text), ...OR_JOBS.all(text)]),
)

export function startsWithDegree(piece: string): boolean {
  return findDegree(piece)?.index === 0
}

/**
 * Whether a line names a degree. A school alone is not enough, since a person may work there; nor is
 * an engineer, who may be a degree or a job.
 */
export function isAcademic(text: string): boolean {
  if (/\b(?:semester|exchange student|erasmus|studium|études|estudios)\b/i.test(text)) return true
  return firstDegree(text, sureDegrees(text)) !== null && !/certificate/i.test(text)
}

function sureDegrees(text: string): WordMatch[] {
  const forms = [...text.matchAll(DEGREE_FORMS)]
    .filter(([written]) => !TINY_DEGREE.test(written) || written === written.toUpperCase())
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
  // "Dr.-Ing." has no degree of its own behind the hyphen.
  const short = SHORT_FORMS.all(text).filter(({ start }) => !/[.-]/.test(text[start - 1] ?? ''))
  return [...forms, ...DEGREES.all(text), ...short]
}

/** The first degree; the longest of those that start there. */
function firstDegree(text: string, found: WordMatch[]): FoundDegree | null {
  const [first] = found.sort((one, other) => one.start - other.start || other.end - one.end)
  return first ? { 0: text.slice(first.start, first.end), index: first.start } : null
}
