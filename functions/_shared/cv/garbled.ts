import { isHeading } from '../lexicon/cv-headings.ts'

/** Words of nearly every text in their language, which nonsense rarely holds. */
const COMMON_WORDS = new Set(
  (
    'the and for with from in of to on at by an as is my ' +
    'und der die das mit für von bei den des im zur zum als ' +
    'de la les des et en du pour dans sur avec une el los las con por para una del ' +
    'di il che per nel della gli da do dos das em com uma na no ' +
    'het een van voor met bij och på för med av att til og som ' +
    've ile bir için olarak ja sekä on oli kanssa dla oraz przez jako nad lub ' +
    'és egy az nem vagy a pro se ze na je jsem pri sa som si cu din pe la sau ' +
    'và của cho các dan yang di untuk dengan pada kwa ya wa ng mga sa ' +
    'ar un kā ir par uz ir su bei į kaip koos või ning eta da gan dan'
  ).split(' '),
)

/** In every language with Latin letters, at least half of its letters are among these nine. */
const COMMON_LETTERS = /[aeionrstl]/g

const MIN_WORDS = 20
const MIN_LETTERS = 100
const MIN_CHARACTERS = 200

/**
 * Whether a text is nonsense: a file with a wrong map of its letters shows the right ones and tells
 * others. Only far from every language; a short text, and one in other letters than Latin ones, never
 * is.
 */
export function isGarbled(text: string): boolean {
  const visible = text.replace(/[\s\p{P}]/gu, '')
  const letters = text.match(/\p{L}/gu) ?? []
  const symbols = text.match(/[\p{S}\p{Co}\p{Cn}]|[^\s\p{L}\p{M}\p{N}\p{P}\p{S}]/gu) ?? []
  if (visible.length >= MIN_CHARACTERS && symbols.length > 0.5 * visible.length) return true
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (latin.length < MIN_LETTERS || latin.length < 0.5 * letters.length) return false
  // Letters of another script that were read as Western European ones.
  const western = latin.filter((letter) => /[À-ÿ]/.test(letter))
  if (western.length > 0.5 * latin.length) return true
  return isStrange(text)
}

function isStrange(text: string): boolean {
  const words = text
    .split(/\s+/)
    .filter((word) => !/[@/\d]/.test(word))
    .join(' ')
    .toLowerCase()
    .match(/\p{L}{2,}/gu)
  if (!words || new Set(words).size < MIN_WORDS) return false
  const known = words.filter((word) => COMMON_WORDS.has(word)).length
  const headings = text.split('\n').filter((line) => isHeading(line)).length
  const plain = words
    .join('')
    .normalize('NFD')
    .replace(/[^a-zıøłđ]/g, '')
    .replaceAll('ı', 'i')
  const common = (plain.match(COMMON_LETTERS) ?? []).length / plain.length
  const understood = (known + 2 * headings) / words.length
  return (common < 0.48 && understood < 0.03) || (common < 0.42 && understood < 0.05)
}
