import { isSelfEmployed } from '../../lexicon/self-employed.ts'
import { isWorkTerm } from '../../lexicon/work-terms.ts'
import { isDuration } from './dates.ts'
import type { Line } from './lines.ts'
import { isPlace } from './place.ts'
import { titleStrength } from './title-words.ts'

/** Beside a job: by itself "Freelance" or "Internship" may be the employer or the job. */
export const isTerm = (text: string): boolean =>
  isWorkTerm(text) && !isSelfEmployed(text) && !isPlace(text) && titleStrength(text) === 0

/** "Full-time · 7 yrs 7 mos": a line that says only how much and how long tells no fact. */
export function withoutTermLines(lines: Line[]): Line[] {
  let isAfterGap = false
  return lines.flatMap((line) => {
    const pieces = line.text.split(/\t|\s+[·•|]\s+|,\s+/)
    if (
      !line.isItem &&
      pieces.length > 1 &&
      pieces.every((one) => isTerm(one) || isDuration(one))
    ) {
      isAfterGap ||= line.isAfterGap
      return []
    }
    const kept = isAfterGap ? { ...line, isAfterGap } : line
    isAfterGap = false
    return [kept]
  })
}
