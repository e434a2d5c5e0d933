import { headingKind } from '../../lexicon/cv-headings.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { AFTER_NAMES, bareTitle, BEFORE_NAMES, PARTICLES } from '../../lexicon/person-names.ts'
import { PLACE_WORDS } from '../../lexicon/places.ts'
import { TITLE_ROWS } from '../../lexicon/titles.ts'
import { fold, tokenise } from '../../lexicon/tokenise.ts'
import { isOrganisation, isPlace, isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

const NOT_IN_NAMES =
  /\b(?:resume|résumé|curriculum|vitae|lebenslauf|cv|page|updated|profile|contact|summary|address|street|phone|mobile|email|linkedin|github|portfolio|birth|nationality|driving|licen[sc]e|confidential|university|welcome|whatsapp|telegram|skype|instagram|facebook|website|status|city|country|date|gender|personal)\b/i
const WORD_OF_NAME =
  /^(?:(?:\p{Ll}{1,4}['’])?\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]*)*\.?|['’][tT])$/u
const NICKNAME = /\s["“„‘'(«]\p{Lu}\p{L}+["”“’')»](?=\s)/u
/** "Jan Lind Resume", "Ana Lind – CV" */
const DOCUMENT_BEHIND =
  /[\s,|–—-]+(?:r[ée]sum[ée]|curriculum vit(?:ae|æ)|c\.?v\.?|lebenslauf|currículum|currículo|životopis)$/iu
/** "Анна Кузнецова (Anna Kuznetsova)", "… / …": the same name in another script. */
const OTHER_SCRIPT = /^(.+?)\s*[(/|]\s*([^()/|]+?)\)?$/u

/** "in 't Veld", "op den Berg": these words are parts of a surname only before an article. */
const DUTCH = /(?<=\s)(?:in|op|aan|uit|onder|bij|voor|over)(?=\s(?:['’][tT]|den?|der|het)\s)/gu

/** Words of job titles. "Emma Baker" is a name, since nothing but the trade is one of them. */
const TITLE_WORDS = new Set(
  TITLE_ROWS.flatMap(({ aliases }) => aliases.flatMap(({ text }) => tokenise(text).words)),
)

/** The name without titles and nickname, or null when the text is no name of a person. */
export function asName(piece: string, isSurelyName = false): string | null {
  // ".NET Developer", "10115 Berlin"
  if (/^(?:\.\p{L}|\d)/u.test(piece) || piece.length > 120) return null
  const text = withoutTitles(oneScript(piece.replace(/^[^\p{L}]+/u, '').trim()))
  const words = text.replace(DUTCH, 'van').split(/\s+/)
  if (words.length < 2 || words.length > 6 || text.length > 60) return null
  if (!words.every(isWordOfName) || isParticle(words[0] ?? '') || isParticle(words.at(-1) ?? ''))
    return null
  if (!isSurelyName && !isBorne(words) && isOther(text)) return null
  return text === text.toUpperCase() ? capitalise(text) : text
}

export const isWordOfName = (word: string): boolean => WORD_OF_NAME.test(word) || isParticle(word)

const isParticle = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && PARTICLES.has(bareTitle(word))

/**
 * A known given name first, and behind it a surname: it may be a trade or a town. "Austin, Texas"
 * and "Grant Writer" have none of their own.
 */
function isBorne(words: string[]): boolean {
  const [first = '', ...others] = words
  const bare = fold(first)
  if (!isGivenName(first) || TITLE_WORDS.has(bare) || isSurelyOrganisation(words.join(' ')))
    return false
  return !(PLACE_WORDS.has(bare) && others.every((word) => PLACE_WORDS.has(fold(word))))
}

/** Whether the name begins with a known given name, and goes on. */
export const hasGivenName = (name: string): boolean => /\s/.test(name) && isBorne(name.split(/\s+/))

function isOther(text: string): boolean {
  if (NOT_IN_NAMES.test(text) || headingKind(text)) return true
  if (isPlace(text) || isOrganisation(text) || titleStrength(text)) return true
  return findSkills(text).some((skill) => skill.end - skill.start > text.length / 2)
}

function oneScript(text: string): string {
  const [, first = '', second = ''] = OTHER_SCRIPT.exec(text) ?? []
  const isLatin = (written: string) => /\p{sc=Latin}/u.test(written)
  return first && isLatin(first) !== isLatin(second) && /\p{L}/u.test(second) ? first : text
}

export function withoutTitles(written: string): string {
  let text = written.replace(NICKNAME, '').replace(DOCUMENT_BEHIND, '')
  const [name = '', ...after] = text.split(/\s*,\s*/)
  if (after.length > 0 && after.every(isTitles)) text = name
  const words = text.replace(/[\s,;:–-]+$/, '').split(/\s+/)
  const start = words.findIndex((word) => !isBeforeName(word))
  let end = words.length
  // Among capitals two letters may be a surname: "LI MA".
  const isTitle = (word: string) =>
    isAfterName(word) && (text !== text.toUpperCase() || word.length > 2)
  while (end > start + 2 && isTitle(words[end - 1] ?? '')) end--
  return start < 0 ? '' : words.slice(start, end).join(' ')
}

/** "Dr.-Ing.", "(FH)", "inż.": every part that hyphens or dots divide is a title. */
function isBeforeName(word: string): boolean {
  const parts = word.split(/[.-]/).map(bareTitle).filter(Boolean)
  return (
    BEFORE_NAMES.has(bareTitle(word)) ||
    (parts.length > 1 && parts.every((p) => BEFORE_NAMES.has(p)))
  )
}

/** "RN", "BSN", "B.Sc. (Hons)": nothing but titles. */
export const isTitles = (part: string): boolean => part.split(/\s+/).every(isAfterComma)

/** "P.Eng", "MBA", "FCA": behind a comma any abbreviation is a title. */
const isAfterComma = (word: string): boolean =>
  isAfterName(word) || /^\p{Lu}[\p{Lu}.-]{1,6}$/u.test(word)

/** "MSc", "(Hons)", "PhD". A surname may be spelled the same ("Jack Ma"), so the case decides. */
function isAfterName(word: string): boolean {
  const isMarked = /\p{Lu}.*\p{Lu}|[.()]/u.test(word)
  return isMarked && bareTitle(word).length > 1 && AFTER_NAMES.has(bareTitle(word))
}

export function capitalise(text: string): string {
  // Only Turkish and its neighbours write these, and their small I has no dot.
  const locale = /[ĞİƏ]/.test(text) ? 'tr' : 'en'
  return text
    .toLocaleLowerCase(locale)
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase(locale))
}
