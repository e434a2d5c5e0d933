// Which lines begin an entry by their dates, and which may name it.
import { labelKinds } from '../../lexicon/cv-labels.ts'
import { startsSelfEmployed } from '../../lexicon/self-employed.ts'
import { findPeriod } from './dates.ts'
import { startsWithDegree } from './degrees.ts'
import type { Line } from './lines.ts'
import { isSurelyOrganisation } from './place.ts'
import { isSentence } from './sentences.ts'
import { titleStrength } from './title-words.ts'

export const MAX_HEADER = 110

/** Dates at an edge of a short line; years inside a sentence start no entry. */
export function isAnchor({ text, isItem }: Line): boolean {
  if (isItem || text.length > 170) return false
  const period = findPeriod(text)
  if (!period) return false
  const before = text.slice(0, period.start).replace(/[\s([|,:–—-]+$/, '')
  const after = text.slice(period.end).replace(/^[\s)\]|,:–—.-]+/, '')
  if (!period.is_range) {
    // "since SharePoint 2010": a single year counts only after a comma, dash or bracket.
    const isApart = before === '' || /[([|,:–—•·\t-]\s*$/.test(text.slice(0, period.start))
    // "2026 yılında JCI akreditasyon sürecinde aktif görev alınması"
    if (before === '' && isMostlySmall(after, 6)) return false
    if (!isApart || (before !== '' && after !== '') || before.split(/\s+/).length > 9) return false
  }
  const words = (before || after).trim()
  const isTail = /^\p{Ll}/u.test(period.is_range ? before : words) && !startsSmall(before)
  // "Ansvar for uderum siden 2024": the dates go with the words before them.
  const since = text.slice(period.start, period.end)
  const isSetOff = before === '' || /[([|,:;–—•·\t-]\s*$/.test(text.slice(0, period.start))
  if (period.is_range && !isSetOff && SINCE.test(since) && !namesJob(before)) return false
  const isProse = isTail || (isSentence(words) && titleStrength(words) === 0)
  // "Led the move to the new plant since 2016"
  if (before !== '' && isLoose(before, text.slice(0, period.start))) return false
  // "Costs fell from 2016 to 2019 by a quarter."
  if (before !== '' && /^\p{Ll}.*[.!?]$/u.test(after)) return false
  // "St. Olavs hospital" has no end of a sentence.
  if (isProse || /\p{L}{3}[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(before)) return false
  const isEdge = before.length === 0 || after.length <= 45
  return isEdge && before.length <= MAX_HEADER && after.length <= MAX_HEADER
}

/** "since 2019", "seit März 2019": a word before one date. */
const SINCE = /^\p{Ll}[\p{L}’']*(?:\s\p{L}+\.?)?\s(?:\d{1,2}[./])?\d{4}$/u

const namesJob = (text: string): boolean => titleStrength(text) === 2 || isSurelyOrganisation(text)

/** Words in lower case run into the dates, and nothing says that they name a job. */
function isLoose(before: string, written: string): boolean {
  if (/[([|,:;–—•·\t-]\s*$/.test(written) || isSurelyOrganisation(before)) return false
  const strength = titleStrength(before)
  return isMostlySmall(before, 5) ? strength < 2 : strength === 0 && isMostlySmall(before, 3)
}

function isMostlySmall(text: string, least: number): boolean {
  const all = text.split(/\s+/)
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length
  return all.length >= least && small > 0.6 * all.length
}

/** "simit sarayı", "bagels & beans, Gent": up to three small words, and at most a town behind them. */
const SMALL_NAME =
  /^\p{Ll}[\p{L}'’.]{2,}(?:\s(?:&\s)?\p{Ll}[\p{L}'’.]+){0,2}(?:(?:,\s|\t|\s[|·–—-]\s)[\p{Lu}\d].*)?$/u

/** A name that its owner writes in small letters; in a text such a line goes on with the one above. */
export function isSmallName({ text, isItem }: Line): boolean {
  const [name = ''] = text.split(/,\s|\t|\s[|·–—-]\s/, 1)
  return !isItem && name.length <= 32 && SMALL_NAME.test(text) && !isSentence(text)
}

/** "City Works Dept.", "Smed Hansens Eftf.": large words, and the last is shortened. */
const SHORTENED = /^(?:\p{Lu}[\p{L}'’.-]*\s|&\s){1,5}\p{Lu}\p{L}{0,4}\.$/u

const MOST_WORDS = 14

/** A short line that may name a job, an employer, a school or a place. */
export function isHeaderLike({ text, isItem }: Line): boolean {
  if (isItem || text.length > MAX_HEADER) return false
  if (!/^["“„«(]?(?:\p{Ll}{0,2}[\p{Lu}\d])/u.test(text) && !startsSmall(text)) return false
  if (isLabelledList(text)) return false
  const words = text.split(/\s+/)
  // "Oficina Digital Lda.": the mark belongs to the name.
  const isName =
    words.length <= 8 && /\.$/.test(text) && (isSurelyOrganisation(text) || SHORTENED.test(text))
  if (/[.,;!?]$/.test(text) && !isName) return false
  if (words.length > MOST_WORDS || isProse(words)) return false
  // "Stichting De Linde" ends like an English verb.
  const isNamed = words.every((word) => !/^\p{Ll}{4}/u.test(word)) && isSurelyOrganisation(text)
  return !isSentence(text) || titleStrength(text) === 2 || isNamed
}

/** "Superpowers: Payroll · Budgeting": a label that asks for no fact, and a list behind it. */
function isLabelledList(text: string): boolean {
  const [, label = '', rest = ''] = /^(\p{L}[\p{L} ]{2,30}):\s+(.*)$/u.exec(text) ?? []
  if (!/\s[·•|]\s|,\s/.test(rest) || labelKinds(label).length > 0) return false
  return !startsWithDegree(label) && !namesJob(label) && !namesJob(rest)
}

/** "hepsiburada", "telepizza, Puebla", "autónomo | Sevilla", "licencjat": some have no capitals. */
function startsSmall(text: string): boolean {
  const [first = '', second] = text.split(/\t|,\s|\s[|·–—-]\s/, 2)
  const isName = first.length <= 30 && /^\p{Ll}[\p{L}.'’-]{3,}$/u.test(first)
  const goesOnLarge = second === undefined ? first.length > 4 : /^[\p{Lu}\d]/u.test(second)
  return (isName && goesOnLarge) || startsSelfEmployed(text) || startsWithDegree(text)
}

/** Sentences have more small words than names have. */
function isProse(words: string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 7 && small > 0.6 * words.length
}
