import { type DatePrecision, datePrecision } from '#contract/date-precision.ts'
import { writtenOut } from './age.ts'

interface Span {
  started_on: string | null
  started_precision: DatePrecision | null
  ended_on: string | null
  ended_precision: DatePrecision | null
  is_current?: boolean
}

/** "2021", "Mar 2021", "5 Mar 2021": what is known of a date. */
export function formatDate(date: string | null, precision: DatePrecision | null): string {
  if (date === null) return ''
  const [written] = writtenOut(`${date.slice(0, 10)}T00:00:00Z`)
  const parts = written.split(' ')
  return parts.slice(2 - datePrecision.options.indexOf(precision ?? 'month')).join(' ')
}

/** "Mar 2021 – today", "2016 – 2024", "2011", or the known part of it. */
export function formatSpan(span: Span): string {
  const start = formatDate(span.started_on, span.started_precision)
  const end = span.is_current ? 'today' : formatDate(span.ended_on, span.ended_precision)
  return [...new Set([start, end])].filter(Boolean).join(' – ')
}
