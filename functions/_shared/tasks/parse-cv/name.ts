import { headingKind } from '../../lexicon/cv-headings.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { EMAIL } from './email.ts'
import { isOrganisation, isPlace } from './place.ts'
import { titleStrength } from './title-words.ts'

const NOT_IN_NAMES =
  /\b(?:resume|résumé|curriculum|vitae|lebenslauf|cv|page|updated|profile|contact|summary|address|street|phone|mobile|email|linkedin|github|portfolio|birth|nationality|driving|licen[sc]e|confidential|university|welcome|whatsapp|telegram|skype|instagram|facebook|website|status|city|country|date|gender|personal)\b/i
const TITLES_OF_PEOPLE =
  /^(?:(?:prof|dr|dra|mag|lic|dipl|ing|mr|mrs|ms|mme|mlle|sr|sra|herr|frau|sir|rev|capt)\.?[ -]+)+/i
const AFTER_NAMES =
  /[\s,]+(?:ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|m\.?\s?a|b\.?\s?a|mba|m\.?\s?d|rn|bsn|msn|esq|cpa|acca|aca|pmp|jd|llm|dds|pharmd|resume|résumé|cv|curriculum vitae|lebenslauf)\.?$/i
const WORD_OF_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]*)*\.?|de|da|do|dos|del|della|di|la|le|van|von|der|den|ten|ter|zu|zur|bin|ibn|al|el|y|e|af|av)$/u

/** The line of two to four capitalised words, preferably one that the e-mail address repeats. */
export function findName(lines: string[], email: string | null): string | null {
  const account = fold((email ?? '').split('@')[0] ?? '')
  const echoes = (name: string) =>
    name.split(/[\s-]+/).filter((word) => word.length > 2 && account.includes(fold(word))).length
  let best: { name: string; score: number } | null = null
  const offer = (name: string, score: number) => {
    const total = score + 3 * echoes(name)
    if (total > (best?.score ?? 1)) best = { name, score: total }
  }
  const top = lines.slice(0, 40)
  top.forEach((line, index) => {
    const height = Math.max(0, 3 - index * 0.4)
    const labelled = line.match(/^(?:full )?(?:name|nom|nombre)\s*:\s*(.+)$/i)?.[1]
    const turned = surnameFirst(labelled ?? line, echoes)
    if (turned) offer(turned, (labelled ? 6 : 2) + height)
    if (index < 3 && account.length > 3 && fold(line) === account && /^\p{Lu}\p{L}+$/u.test(line)) {
      offer(line, height) // some people have only one name
    }
    const stacked = index < 12 ? stackedName(top.slice(index, index + 4)) : null
    if (stacked) offer(stacked, height - 0.5)
    const pieces = (labelled ?? line).split(/\t|\s[|·•]\s?|\s{2,}|\s+[–—-]\s+|,\s(?!\p{Lu}{2})/u)
    pieces.slice(0, 3).forEach((piece, place) => {
      const name = asName(piece)
      // "Israel, Beer Sheva": after a place comes another place.
      if (!name || pieces.slice(0, place).some((before) => isPlace(before))) return
      offer(name, (labelled ? 6 : 0) + (pieces.length === 1 ? 1 : 0) + height - place)
    })
  })
  return (best as { name: string } | null)?.name ?? null
}

/** "GARCÍA LÓPEZ, María": capitals or the e-mail address distinguish it from a place or a list. */
function surnameFirst(line: string, echoes: (name: string) => number): string | null {
  const [, surname, given, more] = line.match(/^([^,\t]{2,40}),\s+([^,\t]{2,40})(,.*)?$/) ?? []
  if (!surname || !given || more || isPlace(line) || isPlace(given)) return null
  if (AFTER_NAMES.test(`, ${given}`)) return null
  const isCapital = surname === surname.toUpperCase() && given !== given.toUpperCase()
  if (!isCapital && echoes(surname) === 0) return null
  return asName(`${given} ${isCapital ? capitalise(surname) : surname}`)
}

/** A large name in a narrow column has one line for each part. */
function stackedName(lines: string[]): string | null {
  const isPart = (written: string) => {
    const line = written.replace(AFTER_NAMES, '')
    return (
      line.length <= 30 &&
      line.split(/\s+/).length <= 3 &&
      line.split(/\s+/).every((word) => WORD_OF_NAME.test(word.replace(/,$/, ''))) &&
      headingKind(line) === null &&
      titleStrength(line) === 0 &&
      !isPlace(line)
    )
  }
  const isCapital = (line: string) => line === line.toUpperCase()
  const end = lines.findIndex(
    (line) => !isPart(line) || isCapital(line) !== isCapital(lines[0] ?? ''),
  )
  for (let count = end < 0 ? lines.length : end; count >= 2; count--) {
    const name = asName(lines.slice(0, count).join(' '))
    if (name) return name
  }
  return null
}

function asName(piece: string): string | null {
  if (/^\.\p{L}/u.test(piece)) return null
  let text = piece.replace(/^[^\p{L}]+/u, '').trim()
  while (AFTER_NAMES.test(text)) text = text.replace(AFTER_NAMES, '')
  // "ANANYA RAO, FCA, CPA": titles after commas; 'Raymond "Ray" Dubinski': a nickname.
  text = text
    .replace(/(?:,\s*\p{Lu}[\p{Lu}.-]{1,6})+$/u, '')
    .replace(/\s["“‘'(]\p{Lu}\p{L}+["”’')](?=\s)/u, '')
  text = text.replace(TITLES_OF_PEOPLE, '').replace(/[\s,;:–-]+$/, '')
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 6 || text.length > 60) return null
  if (!words.every((word) => WORD_OF_NAME.test(word)) || NOT_IN_NAMES.test(text)) return null
  if (!/^\p{Lu}/u.test(words.at(-1) ?? '')) return null
  if (headingKind(text) || isPlace(text) || isOrganisation(text) || titleStrength(text)) return null
  if (findSkills(text).some((skill) => skill.end - skill.start > text.length / 2)) return null
  return text === text.toUpperCase() ? capitalise(text) : text
}

function capitalise(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Letters only, as in the name part of an e-mail address. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]/g, '')
}

/** Whether an e-mail address of the text repeats at least two words of the line. */
export function echoedName(text: string): (line: string) => boolean {
  const account = fold(text.match(EMAIL)?.[0].split('@')[0] ?? '')
  return (line) =>
    line.length <= 60 &&
    asName(line) !== null &&
    line.split(/[\s-]+/).filter((word) => word.length > 2 && account.includes(fold(word))).length >=
      2
}
