// What a reading changes in a row of the profile, one change per field.
import { datePrecision, type DatePrecision, isInOrder } from '../../contract/date-precision.ts'
import { isWithin, type KnownDate } from './known-date.ts'
import { plain, plainEmployer } from './plain.ts'

/** The named texts that differ. A reading that says nothing, or the same in other signs, changes nothing. */
export function textChanges<Field extends string>(
  fields: readonly Field[],
  known: Record<Field, string | null>,
  read: Record<Field, string | null>,
): Partial<Record<Field, string>>[] {
  return fields.flatMap((field) => {
    const [mine, theirs] = [known[field], read[field]]
    if (theirs === null || plain(theirs) === '') return []
    const isSame =
      mine !== null && (plain(mine) === plain(theirs) || isShorterName(field, mine, theirs))
    if (isSame) return []
    const change: Partial<Record<Field, string>> = {}
    change[field] = theirs
    return [change]
  })
}

/** "Acme GmbH" and "Acme" are one employer. */
function isShorterName(field: string, known: string, read: string): boolean {
  return field === 'employer' && plainEmployer(known) === plainEmployer(read)
}

interface Span {
  started_on: string | null
  started_precision: DatePrecision | null
  ended_on: string | null
  ended_precision: DatePrecision | null
}

/** Both dates together, since an end must not come before its begin. Null: nothing new. */
export function spanChange(known: Span, read: Span): Span | null {
  const [starts, ends] = [startOf(known), endOf(known)]
  const [start, end] = [newerDate(starts, startOf(read)), newerDate(ends, endOf(read))]
  if (start === starts && end === ends) return null
  const span = {
    started_on: start.date,
    started_precision: start.precision,
    ended_on: end.date,
    ended_precision: end.precision,
  }
  return isInOrder(span) ? span : null
}

const startOf = (span: Span) => ({ date: span.started_on, precision: span.started_precision })
const endOf = (span: Span) => ({ date: span.ended_on, precision: span.ended_precision })

interface JobSpan extends Span {
  is_current: boolean
}

/** An older CV calls a job current that ended since: a known end stays. */
export function jobSpanChange(known: JobSpan, read: JobSpan): JobSpan | null {
  const goesOn = { ...read, ended_on: null, ended_precision: null }
  const span = spanChange(known, read.is_current ? goesOn : read) ?? known
  const is_current = span.ended_on === null && (known.is_current || read.is_current)
  if (span === known && is_current === known.is_current) return null
  const { started_on, started_precision, ended_on, ended_precision } = span
  return { started_on, started_precision, ended_on, ended_precision, is_current }
}

/**
 * The known date stays unless the reading has another one, or a more exact one. A date whose
 * precision nobody knows has months, as the page shows it.
 */
export function newerDate(known: KnownDate, read: KnownDate): KnownDate {
  if (read.date === null) return known
  const isSaid = known.date !== null && isWithin(known.date, read)
  return isSaid && rank(known.precision) >= rank(read.precision) ? known : read
}

const rank = (precision: DatePrecision | null) =>
  datePrecision.options.indexOf(precision ?? 'month')
