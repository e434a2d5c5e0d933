import { datePrecision, type DatePrecision, knownPart } from '../../contract/date-precision.ts'
import { joinBrokenPeriods } from './broken-periods.ts'
import { findPeriod } from './dates.ts'

const MOST_PERIODS = 6

/** A date of a model's reading, no more exact than the CV writes it. */
export interface HeldDate {
  date: string | null
  precision: DatePrecision | null
}

/** The known parts of each date that a text says: "2016", "2016-03". */
export function saidDates(text: string): ReadonlySet<string> {
  const said = new Set<string>()
  const lines = text.split('\n').map((line) => ({ text: line.trim() }))
  for (const line of joinBrokenPeriods(lines)) {
    let rest = line.text
    for (let count = 0; count < MOST_PERIODS; count++) {
      const period = findPeriod(rest)
      if (!period) break
      const { started_on, started_precision, ended_on, ended_precision } = period
      if (started_on) add(said, started_on, started_precision)
      if (ended_on) add(said, ended_on, ended_precision)
      rest = rest.slice(period.end)
    }
  }
  return said
}

function add(said: Set<string>, date: string, precision: DatePrecision | null): void {
  for (const each of datePrecision.options) {
    said.add(knownPart(date, each))
    if (each === precision) return
  }
}

/**
 * A year that the grammar did not find may be written in a way that it does not know. Then the
 * reading stands as it is.
 */
export function asExactAsSaid(said: ReadonlySet<string>, { date, precision }: HeldDate): HeldDate {
  if (date === null) return { date, precision: null }
  if (!said.has(knownPart(date, 'year'))) return { date, precision }
  const claimed = datePrecision.options.indexOf(precision ?? 'month')
  const options = datePrecision.options.slice(0, claimed + 1)
  const held = options.findLast((each) => said.has(knownPart(date, each))) ?? 'year'
  const known = knownPart(date, held)
  return { date: known + '0000-01-01'.slice(known.length), precision: held }
}
