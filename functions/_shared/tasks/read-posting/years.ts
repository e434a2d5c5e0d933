import { foldInPlace } from './fold-in-place.ts'
import { type Found, phraseAt } from './phrase.ts'
import type { Line } from '../../lexicon/posting-sections.ts'

export interface Years {
  years_min: number | null
  years_max: number | null
}

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen'.split('|')
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15]
const COUNT = `\\d{1,2}(?:[.,]5)?|${WORDS.join('|')}`
const UNIT = "(?:years?|yrs?|yoe|jahre?n?|ans|annees|anos|anni|jaar|lata?|ar)\\b[’']?"
const ASKED = new RegExp(
  `(?<![\\d.,$€£-])(${COUNT})\\s?(\\+|plus\\b|or more\\b)?\\s?(?:(?:-|–|—|to|or|bis|a|y|und)\\s?(${COUNT})\\s?(\\+)?)?` +
    `\\s?(?:\\(\\d{1,2}\\+?\\)\\s?)?(?:or more |full |solid |recent |relevant |professional )?${UNIT}`,
  'g',
)
const UP_TO = /(up to|less than|under|max(imum|\.)?|bis zu|hochstens|maximal|hasta)( of)?\s*$/

const EXPERIENCE =
  /experience|erfahrung|experiencia|esperienza|ervaring|doswiadczeni|erfarenhet|background|track record|worked|working|work in|in an?\b|as an?\b|in \w+|professional|building|leading|managing|yoe/
/** Age, history and plans, which are no requirement. */
const OTHER_YEARS =
  /founded|in business|\bin (just |only |less than |under )?[\d.,]+ years|over the (last|past)|in the (last|past|next)|next \d|within \d|\bold\b|\bage\b|\bago\b|every \d|for (over|more than|nearly|almost) \d|warranty|vesting|vest over|contract|visa|sabbatical|after \d|our (team|founders|company|customers|clients)|we('ve| have) (been|spent)|combined|collective|anniversary/

const UNASKED: ReadonlySet<string> = new Set(['company', 'benefits', 'legal', 'process'])

/**
 * The years of experience that a posting asks for: from its requirements, otherwise the first ones
 * stated.
 */
export function readYears(lines: readonly Line[]): Found<Years> | null {
  const asked = lines.filter(({ section }) => !UNASKED.has(section))
  const [required, others] = [
    asked.filter(({ section }) => section === 'required'),
    asked.filter(({ section }) => section === 'other' || section === 'duties'),
  ]
  for (const line of [...required, ...others]) {
    const found = yearsIn(line.text)
    if (found) return found
  }
  return null
}

function yearsIn(line: string): Found<Years> | null {
  if (line.length > 4_000) return null
  const folded = foldInPlace(line)
  for (const match of folded.matchAll(ASKED)) {
    const [whole, first, , second] = match
    const around = folded.slice(Math.max(0, match.index - 60), match.index + whole.length + 80)
    if (!EXPERIENCE.test(around) || OTHER_YEARS.test(around)) continue
    const least = Math.floor(count(first as string))
    const most = second === undefined ? null : Math.ceil(count(second))
    if (least > 30 || (most !== null && (most > 30 || most < least))) continue
    const isUpTo = UP_TO.test(folded.slice(Math.max(0, match.index - 20), match.index))
    const fact =
      isUpTo && most === null
        ? { years_min: null, years_max: least }
        : { years_min: least, years_max: match[4] ? null : most }
    return { fact, phrase: phraseAt(line, match.index, match.index + whole.length) }
  }
  return null
}

function count(written: string): number {
  const at = WORDS.indexOf(written)
  return at >= 0 ? (VALUES[at] as number) : Number(written.replace(',', '.'))
}
