import { remember } from '../../lexicon/remember.ts'
import { readTitle } from '../../lexicon/read-title.ts'
import { JOB_NOUNS, SURNAME_JOBS } from '../../lexicon/job-nouns.ts'
import { Words, type CvLanguage } from '../../lexicon/word-table.ts'
import { isSurelyOrganisation } from './place.ts'

const NOUNS = new Words(Object.values(JOB_NOUNS), 's')
const SURNAMES = new Words(Object.values(SURNAME_JOBS))

const wordsIn = (...languages: CvLanguage[]) => new Words(languages.map((one) => JOB_NOUNS[one]))
/**
 * The lexicon of titles knows no families in these languages: here a noun in its usual place is
 * as sure. The noun comes first, behind one adjective at most, or at the edge of the phrase.
 */
const NOUN_FIRST = wordsIn('it', 'pt', 'ro')
const NOUN_SECOND = wordsIn('pl', 'cs', 'ru', 'uk')
const NOUN_AT_EDGE = wordsIn('nl', 'sv', 'no', 'da', 'fi', 'tr')

/**
 * How surely a short text is a job title: 2 the lexicon has it, or it is a short phrase around a
 * title's noun; 1 it has a title's noun; 0 neither.
 */
export const titleStrength = remember((text) => (text.length > 110 ? 0 : judge(text)))

function judge(written: string): 0 | 1 | 2 {
  // "medewerk(st)er", "Mitarbeiter*innen"
  const text = written
    .replace(/(?<=\p{L})\(\p{L}{1,4}\)(?=\p{L})/gu, '')
    // "Cook's Hardware" is a firm of a person.
    .replace(/^\p{Lu}\p{L}+['’]s(?=\s+\p{Lu})/u, '')
    .trim()
  const words = text.split(/\s+/).length
  if (words > 14 || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return 0
  const hasNoun = NOUNS.test(text) || hasSurnameJob(text)
  if (hasNoun && readTitle(text).family !== null) return 2
  if (hasNoun) return isPhraseOfNoun(text) ? 2 : 1
  // Without a noun, the lexicon's departments ("Marketing") may be parts of company names.
  return words <= 4 && readTitle(text).family !== null ? 1 : 0
}

const MOST_WORDS = 6

/** "Kierownik budowy", "Główna księgowa", "Lagerarbetare", without the name of an organisation. */
function isPhraseOfNoun(text: string): boolean {
  if (text.split(/\s+/).length > MOST_WORDS || /&/.test(text)) return false
  const isFirst = [NOUN_FIRST, NOUN_SECOND, NOUN_AT_EDGE].some(
    (nouns) => nouns.all(text)[0]?.start === 0,
  )
  if (isFirst) return true
  const second = /^\S+\s+/.exec(text)?.[0].length ?? text.length
  const isNext = [NOUN_SECOND, NOUN_AT_EDGE].some((nouns) => nouns.all(text)[0]?.start === second)
  const isLast = NOUN_AT_EDGE.all(text).at(-1)?.end === text.length
  return (isNext || isLast) && !isSurelyOrganisation(text)
}

/** "Jan Bakker" is a person; "Bakker", "Zelfstandig bakker" and "Kok, restaurant" are jobs. */
function hasSurnameJob(text: string): boolean {
  return SURNAMES.all(text).some(
    ({ start, end }) =>
      (start === 0 && (end === text.length || !/^\s+\p{Lu}/u.test(text.slice(end)))) ||
      /\p{Ll}/u.test(text[start] ?? ''),
  )
}
