import { PLACE_WORDS, REMOTE_WORDS } from './places.ts'
import { fold, tokenise } from './tokenise.ts'

const LETTER = '[mwfdxihdv]|gn|div|all|n'
/** (m/w/d), m|f|x, (H/F), (all genders), (gn): with or without brackets. */
const GENDER_MARKS = [
  new RegExp(`[([]\\s*(?:${LETTER})(?:\\s*[/|,.*+&-]\\s*(?:${LETTER}))+\\s*\\*?\\s*[)\\]]`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[mwfdxh])(?:\\s?[/|*]\\s?(?:[mwfdxh]|div))+(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /[([]\s*(?:all genders?|alle geschlechter|gn|any gender|w\/m\/divers|m\/w\/divers|mwd|fmd|mfd)\s*[)\]]/giu,
  /(?<=\p{L})(?:[:*_·•]innen|[:*_·•]in|\/-?in|\(in\)|\(e\)|·e|\/e|\.e)(?![\p{L}\p{N}])/giu,
  // Enfermero/a, vendeur·euse, opérateur/trice, Kaufmann/-frau, but not the A of "Q/A".
  /(?<=\p{L}{3})(?:[/·](?:as?|euse|t?rice|ère|ne)|\(a\)|\/-?frau)(?![\p{L}\p{N}])/giu,
]

const SEPARATOR = /\s+[-–—|/@•]\s+|\s*[|•()[\]{};]\s*|,\s+|:\s+|\s+[-–—]|[–—]\s+|\s+@/u

/**
 * The parts of a title, without gender marks, places and remarks on remote work.
 *
 * @param locations the posting's own locations, whose words count as places too
 */
export function titleParts(title: string, locations: readonly string[] = []): string[] {
  const places = new Set(locations.flatMap((each) => tokenise(each).words))
  const isPlace = (word: string): boolean =>
    PLACE_WORDS.has(word) || places.has(word) || REMOTE_WORDS.has(word)
  let text = title.normalize('NFKC').slice(0, 300)
  for (const mark of GENDER_MARKS) text = text.replace(mark, ' ')
  const parts = text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => /[\p{L}]/u.test(part))
  const kept = parts.map((part) => withoutPlace(part, isPlace)).filter((part) => part !== '')
  return kept.length > 0 ? kept : parts
}

/**
 * The title for comparing postings: lower case, without place and gender marks. Level and subject
 * stay, so "Backend" and "Senior Backend" differ.
 */
export function normaliseTitle(title: string, locations: readonly string[] = []): string {
  return titleParts(title, locations)
    .map((part) =>
      fold(part)
        .replace(/[^\p{L}\p{N}+#./&]+/gu, ' ')
        .trim(),
    )
    .join(' ')
    .trim()
}

const JOINING = new Set([
  'and',
  'or',
  'the',
  'of',
  'im',
  'und',
  'et',
  'y',
  '/',
  '.',
  'a',
  'bei',
  'near',
])

/** Drops a part that is only a place, and a place at the end of a part ("Nurse in Berlin"). */
function withoutPlace(part: string, isPlace: (word: string) => boolean): string {
  const { words, starts } = tokenise(part)
  const isPlaceOrJoining = (word: string): boolean => isPlace(word) || JOINING.has(word)
  if (words.every(isPlaceOrJoining) && words.some(isPlace)) return ''
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      ['in', 'near', 'remote', 'a', 'bei'].includes(word) &&
      words.slice(index).every(isPlaceOrJoining) &&
      words.slice(index).some(isPlace),
  )
  const trimmed = at > 0 ? part.slice(0, starts[at]).trim() : part
  return /^remote\s+\S+\s/i.test(trimmed) ? trimmed.replace(/^remote\s+/i, '') : trimmed
}
