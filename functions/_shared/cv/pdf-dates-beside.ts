import { isNowPhrase, standsInDates } from '../lexicon/words-in-dates.ts'
import { isBesideOne, isRightBelow } from './pdf-beside.ts'
import type { Segment } from './pdf-rows.ts'

const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?:[^\d]|$)|^\d{1,2}[./]\d{2,4}|['’]\d\d(?!\d)/
const DASH = /^[–-]$/
/** The longest text of dates alone: "Depuis sept. 2019", "01.04.2017–31.12.2019". */
const MAX_DATE = 32

/** Words that dates do not have: "First Aid at Work, 2023". */
const otherWords = (text: string): number =>
  (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !standsInDates(word)).length

export function isDate(text: string): boolean {
  if (DASH.test(text)) return true
  if (text.length > MAX_DATE) return false
  return isNowPhrase(text) || (YEAR.test(text) && otherWords(text) < 2)
}

/** A date of birth may stand on the side without the dates of the jobs. */
const MOST_OTHER_DATES = 0.25

/**
 * All dates stand on one side, each alone beside a line of the other: they belong to that line,
 * whatever else stands below them. A narrow column breaks them.
 */
export function holdsDates(side: Segment[], other: Segment[]): boolean {
  const all = side.filter(({ text }) => isDate(text.trim()))
  const dates = all.filter((date) => !all.some((one) => isRightBelow(date, one)))
  const others = other.filter(({ text }) => text.length <= 60 && YEAR.test(text))
  if (dates.length < 2 || others.length > MOST_OTHER_DATES * dates.length) return false
  const isBeside = isBesideOne(other)
  const alone = dates.filter((date) => isBeside(date) && !continues(side, date))
  return alone.length >= 0.8 * dates.length
}

/** Whether text follows right below: then the date is a line of a column. */
function continues(side: Segment[], { top, size }: Segment): boolean {
  return side.some(
    (one) => one.top > top + 0.5 * size && one.top < top + 2 * size && !isDate(one.text.trim()),
  )
}
