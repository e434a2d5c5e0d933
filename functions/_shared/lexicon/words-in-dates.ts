import {
  EXPECTED,
  foldDateWord,
  FROM,
  NOW_BY_START,
  SEASONS,
  SINCE_BEHIND,
  TO,
  VAGUE,
} from './date-words.ts'
import { MONTH_NUMBERS } from './months.ts'

const WORDS = [MONTH_NUMBERS, NOW_BY_START, SEASONS, TO, FROM, SINCE_BEHIND, EXPECTED, VAGUE]

/** Whether a word may stand in a date: a month, a season, "since", "present". */
export function standsInDates(word: string): boolean {
  const folded = foldDateWord(word)
  return WORDS.some((words) => words.has(folded))
}

/** "Present", "hasta la actualidad" without the word before it: nothing but the present. */
export function isNowPhrase(text: string): boolean {
  const said = foldDateWord(text.trim())
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const phrases = NOW_BY_START.get(said[0] ?? '') ?? []
  return phrases.some((phrase) => phrase.join(' ') === said.join(' '))
}
