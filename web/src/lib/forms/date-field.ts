import { z } from 'zod'
import type { DatePrecision } from '#contract/date-precision.ts'

export interface KnownDate {
  date: string | null
  precision: DatePrecision | null
}

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** The ways in which a person may write a date. The parts are year, month and day. */
const WAYS: [pattern: RegExp, parts: (match: string[]) => (string | undefined)[]][] = [
  [/^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/, ([, ...parts]) => parts],
  [/^(?:(\d{1,2})\.)?(\d{1,2})[/.](\d{4})$/, ([, day, month, year]) => [year, month, day]],
  [
    /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.?,? (\d{4})$/,
    ([, day, name, year]) => [year, monthNumber(name), day],
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/,
    ([, name, day, year]) => [year, monthNumber(name), day],
  ],
]

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name)) + 1)
}

/** "2021", "Mar 2021", "2021-03", "5 Mar 2021": as exact as it is written. Null: not a date. */
export function readDate(text: string): KnownDate | null {
  const written = text.trim().replace(/\s+/g, ' ').toLowerCase()
  if (written === '') return { date: null, precision: null }
  for (const [pattern, parts] of WAYS) {
    const match = pattern.exec(written)
    if (!match) continue
    const [year = '', month, day] = parts(match)
    const date = [year, (month ?? '1').padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-')
    if (!isDay(date)) return null
    return { date, precision: day ? 'day' : month ? 'month' : 'year' }
  }
  return null
}

/** Also "2021-02-31" has the form of a day. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

export const dateField = z.string().transform((text, context): KnownDate => {
  const read = readDate(text)
  if (read) return read
  context.addIssue('Write a year, or month and year: 2021 or Mar 2021.')
  return z.NEVER
})
