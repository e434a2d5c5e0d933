import { type DatePrecision, knownPart } from '../../contract/date-precision.ts'

export interface KnownDate {
  date: string | null
  precision: DatePrecision | null
}

/** Also when one of them gives the year or the month alone. */
export function isSameDate(one: KnownDate, other: KnownDate): boolean {
  if (one.date === null || other.date === null) return one.date === other.date
  return isWithin(one.date, other) || isWithin(other.date, one)
}

/**
 * Whether a day lies in the year, month or day that a date names. Where nobody knows its precision,
 * the first of January may stand for the whole year, and the first of a month for the month.
 */
export function isWithin(day: string, { date, precision }: KnownDate): boolean {
  if (date === null) return false
  const least = date.endsWith('-01-01') ? 'year' : date.endsWith('-01') ? 'month' : 'day'
  return day.startsWith(knownPart(date, precision ?? least))
}
