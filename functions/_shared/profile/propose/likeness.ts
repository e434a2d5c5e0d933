// How alike a row of the profile and a row of a reading are; 0: they are two.
import type { Certificate, Education, Experience } from '../../contract/profile.ts'
import type { KnownFacts } from '../../contract/proposal.ts'
import { isSameDate } from './known-date.ts'
import { isSameName, plain, plainEmployer } from './plain.ts'

type Job = KnownFacts['experiences'][number]
type Span = Pick<Education, 'started_on' | 'started_precision' | 'ended_on' | 'ended_precision'>

/**
 * The same employer at the same time or with the same title, or the same title in the same months.
 * Shared lines tell what a person corrected: a row whose names both changed is still known by them.
 */
export function jobLikeness(known: Job, read: Experience): number {
  const employer = nameLikeness(plainEmployer(known.employer), plainEmployer(read.employer))
  const title = nameLikeness(plain(known.title), plain(read.title))
  const time = timeLikeness(known, read)
  const mine = new Set(known.achievements.map(({ text }) => plain(text)))
  const shared = read.achievements.filter((text) => mine.has(plain(text))).length
  const lines = shared / Math.max(1, mine.size, read.achievements.length)

  const isUnnamed = !bothSay(known.employer, read.employer)
  const isOneJob =
    (employer > 0 &&
      (time > 0 || (time === 0 && (title > 0 || !bothSay(known.title, read.title))))) ||
    (isUnnamed && title > 0 && time >= 0) ||
    (title > 0 && time === SAME_MONTHS) ||
    (time === SAME_MONTHS && lines > 0) ||
    (time >= 0 && lines >= 0.5)
  return isOneJob
    ? 4 * employer + 3 * title + 3 * time + 4 * lines + 1 + exactness(known, read, JOB_FIELDS)
    : 0
}

/** The same school with the same degree or time, or the same degree in the same months. */
export function schoolLikeness(known: KnownFacts['education'][number], read: Education): number {
  const school = nameLikeness(plain(known.school), plain(read.school))
  const degree = nameLikeness(plain(known.degree), plain(read.degree))
  const area = nameLikeness(plain(known.area), plain(read.area))
  const time = timeLikeness(known, read)
  const isOther = bothSay(known.degree, read.degree) && degree === 0 && time < SAME_MONTHS
  const isUnnamed = !bothSay(known.school, read.school)
  const isOne =
    (school > 0 && !isOther && (time >= 0 || degree > 0)) ||
    (isUnnamed && !isOther && degree + area > 0 && time >= 0) ||
    (degree > 0 && time === SAME_MONTHS)
  return isOne
    ? 4 * school + 3 * degree + 2 * area + 3 * time + 4 + exactness(known, read, SCHOOL_FIELDS)
    : 0
}

export function certificateLikeness(
  known: KnownFacts['certificates'][number],
  read: Certificate,
): number {
  if (plain(known.name) !== plain(read.name)) return 0
  const issuer = nameLikeness(plainEmployer(known.issuer), plainEmployer(read.issuer))
  if (bothSay(known.issuer, read.issuer) && issuer === 0) return 0
  const date = known.issued_on === read.issued_on ? 1 : 0
  return 2 + issuer + date + exactness(known, read, CERTIFICATE_FIELDS)
}

const SPAN = ['started_on', 'started_precision', 'ended_on', 'ended_precision'] as const
const JOB_FIELDS = ['employer', 'title', 'location', 'is_current', ...SPAN] as const
const SCHOOL_FIELDS = ['school', 'degree', 'area', ...SPAN] as const
const CERTIFICATE_FIELDS = ['name', 'issuer', 'issued_on', 'issued_precision'] as const

/** Less than any other evidence: of two rows that are as alike, the one with the same fields is meant. */
function exactness<Key extends string>(
  known: Record<Key, unknown>,
  read: Record<Key, unknown>,
  keys: readonly Key[],
): number {
  return (0.1 * keys.filter((key) => known[key] === read[key]).length) / keys.length
}

const bothSay = (one: string | null, other: string | null) => one !== null && other !== null

function nameLikeness(one: string, other: string): number {
  if (one !== '' && one === other) return 1
  return isSameName(one, other) ? 0.5 : 0
}

const SAME_MONTHS = 1

/** 1: begin and end are the same; 0.5: they overlap; 0: not known; -1: one ends first. */
function timeLikeness(known: Span, read: Span): number {
  if (known.started_on === null || read.started_on === null) {
    const ends = bothSay(known.ended_on, read.ended_on)
    return ends && isSameDate(endOf(known), endOf(read)) ? 0.5 : 0
  }
  const isSameBegin = isSameDate(startOf(known), startOf(read))
  if (isSameBegin && isSameDate(endOf(known), endOf(read))) return SAME_MONTHS
  if (isSameBegin) return 0.75
  const overlaps =
    known.started_on < (read.ended_on ?? NEVER) && read.started_on < (known.ended_on ?? NEVER)
  return overlaps ? 0.5 : -1
}

/** An end that is not known may be now. */
const NEVER = '9999-12-31'
const startOf = (span: Span) => ({ date: span.started_on, precision: span.started_precision })
const endOf = (span: Span) => ({ date: span.ended_on, precision: span.ended_precision })
