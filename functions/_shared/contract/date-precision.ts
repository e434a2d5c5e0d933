import { z } from 'zod'

/** How much of a date is known. What lies below is a placeholder: the first of the year or month. */
export const datePrecision = z.enum(['year', 'month', 'day'])
export type DatePrecision = z.infer<typeof datePrecision>

interface Span {
  started_on: string | null
  started_precision: DatePrecision | null
  ended_on: string | null
  ended_precision: DatePrecision | null
}

/** "2016", "2016-03", "2016-03-05". An older date does not tell its precision: it has months. */
export function knownPart(date: string, precision: DatePrecision | null): string {
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision ?? 'month'])
}

/**
 * Whether a span may end when it does: "May 2018 – 2018" may. The constraints of the tables say the
 * same.
 */
export function isInOrder({ started_on, started_precision, ended_on, ended_precision }: Span) {
  if (started_on === null || ended_on === null) return true
  const precisions = [started_precision ?? 'day', ended_precision ?? 'day']
  const coarser = datePrecision.options.find((each) => precisions.includes(each)) ?? 'day'
  return knownPart(started_on, coarser) <= knownPart(ended_on, coarser)
}
