// What a reading changes in a row of the profile, one change per field.
import { isSameDay, isLessExact } from './likeness.ts'
import { plain, plainEmployer } from './plain.ts'

type Day = string | null

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
  started_on: Day
  ended_on: Day
}

/** Both days together, since an end must not come before its begin. Null: nothing new. */
export function spanChange(known: Span, read: Span): Span | null {
  const started_on = newerDay(known.started_on, read.started_on)
  const ended_on = newerDay(known.ended_on, read.ended_on)
  if (started_on === known.started_on && ended_on === known.ended_on) return null
  if (started_on !== null && ended_on !== null && started_on > ended_on) return null
  return { started_on, ended_on }
}

interface JobSpan extends Span {
  is_current: boolean
}

/** An older CV calls a job current that ended since: a known end stays. */
export function jobSpanChange(known: JobSpan, read: JobSpan): JobSpan | null {
  const begins = { started_on: read.started_on, ended_on: read.is_current ? null : read.ended_on }
  const span = spanChange(known, begins) ?? known
  const isCurrent = span.ended_on === null && (known.is_current || read.is_current)
  const { started_on, ended_on } = span
  const isNew = span !== known || isCurrent !== known.is_current
  return isNew ? { started_on, ended_on, is_current: isCurrent } : null
}

/** The known day stays unless the reading has another one, or a more exact one. */
export function newerDay(known: Day, read: Day): Day {
  if (read === null || read === known) return known
  if (known === null || isLessExact(known, read)) return read
  return isSameDay(known, read) ? known : read
}
