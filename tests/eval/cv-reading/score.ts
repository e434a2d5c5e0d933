import type { ProfileDraft } from '../../../functions/_shared/contract/profile.ts'
import { canonicalSkill } from '../../../functions/_shared/lexicon/find-skills.ts'
import { folded, isSame, pairUp, type Tally } from '../compare.ts'
import type { CvTruth } from './truth.ts'

export type Field =
  | 'name'
  | 'email'
  | 'phone'
  | 'location'
  | 'employers'
  | 'titles'
  | 'schools'
  | 'degrees'
  | 'dates'
  | 'skills'

export interface Scored {
  field: Field
  tally: Tally
  /** Values that were missed, and values beyond the truth, for a person to look at. */
  missed: string[]
  surplus: string[]
  /** The truth knows only some of the values. */
  isPartial?: boolean
}

/**
 * Compares a reading with the truth, field by field. Fields that the truth does not record are left
 * out.
 */
export function scoreCv(draft: ProfileDraft, truth: CvTruth): Scored[] {
  const { contact, experiences, education } = draft
  const scored: Scored[] = []
  const compare = (
    field: Field,
    given: (string | null | undefined)[],
    there: (string | null | undefined)[],
    same: (given: string, there: string) => boolean,
  ) => {
    const { missed, surplus, ...tally } = pairUp(present(given), present(there), same)
    scored.push({ field, tally, missed, surplus })
  }
  const one = (field: Field, given: string | null, same: (a: string, b: string) => boolean) => {
    const there = truth[field as 'name']
    if (there !== undefined) compare(field, [given], [there], same)
  }
  one('name', contact.name, (a, b) => folded(a) === folded(b))
  one('email', contact.email, (a, b) => a.toLowerCase() === b.toLowerCase())
  one('phone', contact.phone, (a, b) => digits(a) === digits(b))
  one('location', contact.address, isSamePlace)

  const jobs = truth.experience
  const employers = experiences.map(({ employer }) => employer)
  if (jobs) {
    compare('employers', distinct(employers), distinct(jobs.map(({ company }) => company)), isSame)
    compare(
      'titles',
      experiences.map(({ title }) => title),
      jobs.map(({ title }) => title),
      isSame,
    )
  } else if (truth.employers_subset) {
    const { missed, right } = pairUp(present(employers), truth.employers_subset, isSame)
    const there = truth.employers_subset.length
    scored.push({
      field: 'employers',
      tally: { right, given: right, there },
      missed,
      surplus: [],
      isPartial: true,
    })
  }
  if (truth.education) {
    const schools = education.map(({ school }) => school)
    compare('schools', schools, present(truth.education.map(({ school }) => school)), isSame)
    compare(
      'degrees',
      education.map(({ degree, area }) => [degree, area].filter(Boolean).join(' ')),
      truth.education.map(({ degree, area }) => [degree, area].filter(Boolean).join(' ')),
      isSameDegree,
    )
  }
  if (jobs && truth.education) {
    compare(
      'dates',
      [...experiences, ...education].map((row) =>
        period(row.started_on, 'is_current' in row && row.is_current ? 'present' : row.ended_on),
      ),
      [
        ...jobs.map(({ start, end }) => period(start, end)),
        // A profile cannot mark studies as current: they have no end date.
        ...truth.education.map(({ start, end }) => period(start, end === 'present' ? '' : end)),
      ],
      isSamePeriod,
    )
  }
  if (truth.skills) compare('skills', draft.skills, truth.skills, isSameSkill)
  return scored
}

function present(values: (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => !!value && value.trim() !== '')
}

/** One employer with several roles is one employer. */
function distinct(values: (string | null | undefined)[]): string[] {
  return [...new Map(present(values).map((value) => [folded(value), value])).values()]
}

export const digits = (text: string): string => text.replace(/\D/g, '').replace(/^00/, '')

/** A whole address includes its town. */
function isSamePlace(given: string, there: string): boolean {
  const words = new Set(folded(given).split(' '))
  const [town = ''] = there.split(',')
  return (
    isSame(given, there) ||
    folded(town)
      .split(' ')
      .every((word) => words.has(word))
  )
}

/** "BS" in "Computer Engineering" equals "Bachelor of Science, Computer Engineering". */
export function isSameDegree(given: string, there: string): boolean {
  const letters = (text: string) => folded(text).replaceAll(' ', '')
  const [a, b] = [letters(given), letters(there)]
  return isSame(given, there) || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b))
}

function period(start: string | null | undefined, end: string | null | undefined): string | null {
  return start || end ? `${start ?? ''}/${end ?? ''}` : null
}

/**
 * Two points are the same if they agree as far as the truth is exact: in year, or in year and
 * month.
 */
function isSamePeriod(given: string, there: string): boolean {
  const [givenStart = '', givenEnd = ''] = given.split('/')
  const [start = '', end = ''] = there.split('/')
  const agrees = (read: string, known: string) =>
    known === '' ? read === '' || read.slice(0, 4) === end.slice(0, 4) : read.startsWith(known)
  return agrees(givenStart, start) && agrees(givenEnd, end)
}

export function isSameSkill(given: string, there: string): boolean {
  const bare = (text: string) => text.replace(/\s*\([^()]*\)/, '')
  const [one, other] = [canonicalSkill(bare(given)), canonicalSkill(bare(there))]
  return isSame(bare(given), bare(there)) || (one !== null && one === other)
}
