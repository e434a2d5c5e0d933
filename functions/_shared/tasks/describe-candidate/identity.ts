import { withoutPersonal } from '../../lexicon/personal-facts.ts'

/**
 * Labels before a personal fact. Without the colon "single", "age" and "visa" are words about work.
 */
const LABELLED =
  /(?:^|[\s|,;•-])(?:born|(?:date of |place of )?birth|birth ?date|birthday|d\.?o\.?b\.?|age|nationality|citizenship|marital status|civil status|gender|sex|religion|passport|visa(?: status)?|photo|children|geboren|geburtsdatum|geburtsort|staatsangehörigkeit|nationalität|familienstand|konfession|date de naissance|nationalité|état civil|situation familiale|fecha de nacimiento|nacionalidad|estado civil)\s*(?:\([^)]*\))?\s*:/iu
const SAID =
  /\b(?:born (?:on|in|\d)|date of birth|marital status|(?:i am|i'm) (?:single|married|divorced)|married(?: with|,| \d)|\d{2} years old|geboren am|verheiratet|ledig|née? le|mariée?|célibataire|nacid[oa] (?:el|en)|casad[oa]|solter[oa]|(?:\p{L}+ )?(?:citizen|national)\b(?! \p{L}))/iu
const CONTACT =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|https?:\/\/\S+|\bwww\.\S+|\b(?:[\w-]{1,63}\.){1,4}(?:com|org|io|me|dev|de|uk)\/\S+|(?:\+|\b0)\d?[\d\s().\/-]{7,}\d|(?:\(\d{3}\)\s?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b/giu

/**
 * Removes what identifies a person: sentences about birth, nationality and family, contact data,
 * and each of `hidden` (name, address).
 */
export function withoutIdentity(text: string, hidden: string[]): string {
  const kept = text
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => !LABELLED.test(sentence) && !SAID.test(sentence))
    .map(withoutPersonal)
    .join(' ')
    .replace(CONTACT, ' ')
  const whole = hidden.map((one) => one.trim()).filter((one) => one.length > 1)
  // Parts of a name only in the case of a name: "Will" is a person, "will" is not. A part as short
  // as "Li" would match too much.
  const parts = whole.flatMap((one) => one.split(/[\s,]+/)).filter((word) => word.length > 2)
  const patterns = [
    ...whole.map((one) => new RegExp(asWord(one), 'giu')),
    ...parts.flatMap(spellings).map((one) => new RegExp(asWord(one), 'gu')),
  ]
  return patterns
    .reduce((rest, pattern) => rest.replaceAll(pattern, ' '), kept)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A header has "ADA" where the text has "Ada", and the reverse. */
function spellings(word: string): string[] {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  return [...new Set([word, capitalised, word.toUpperCase()])]
}

function asWord(text: string): string {
  return `(?<![\\p{L}\\p{N}])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`
}
