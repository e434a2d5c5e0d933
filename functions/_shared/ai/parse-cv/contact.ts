import { headingKind } from '../../cv/headings.ts'
import type { Contact } from '../../contract/profile.ts'
import { findSkills } from '../../lexicon/find-skills.ts'
import { isOrganisation, isPlace, splitPlace } from './place.ts'
import { findPhone } from './phone.ts'
import type { Section } from './sections.ts'
import { titleStrength } from './title-words.ts'

export const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/u

/** Whom the CV is about and how to reach them; null for what it does not say. */
export function readContact(sections: Section[], text: string, links: string[]): Contact {
  const lines = contactLines(sections)
  const email = findEmail(lines, text, links)
  const phone = findPhone(lines) ?? findPhone(telLinks(links))
  return { name: findName(lines, email), email, phone, address: findAddress(lines) }
}

/** What stands above the first heading, contact sections, and what surrounds an e-mail address. */
function contactLines(sections: Section[]): string[] {
  const all = sections.flatMap(({ kind, lines }) => {
    const near = (index: number) =>
      lines.slice(Math.max(0, index - 2), index + 3).some(({ text }) => EMAIL.test(text))
    const isOwn = kind === 'head' || kind === 'contact'
    const taken = lines.filter(({ text }, index) => isOwn || near(index) || LABELLED.test(text))
    return taken.map(({ text }) => text)
  })
  // A CV whose text starts with a heading keeps its name below that ("Profile").
  const first = sections.find(({ lines }) => lines.length > 0)
  const top = first && first.kind !== 'head' ? first.lines.slice(0, 3).map(({ text }) => text) : []
  return [...new Set([...all, ...top])]
}

const LABELLED =
  /^(?:phone|tel(?:efon|ephone|éfono)?|mobile?|móvil|cell|handy|name|address|adresse|anschrift|location)\s*[.:]/iu

function findEmail(lines: string[], text: string, links: string[]): string | null {
  const spelled = lines.map((line) => line.replace(/\s?[[({](?:at|@)[\])}]\s?/gi, '@'))
  const candidates = [...spelled, text, ...links.map((link) => link.replace(/^mailto:/i, ''))]
  for (const candidate of candidates) {
    const found = candidate.match(EMAIL)?.[0]
    if (found && found.length <= 254) return found.replace(/^[.\-_+]+/, '')
  }
  return null
}

function telLinks(links: string[]): string[] {
  return links.filter((link) => /^tel:/i.test(link)).map((link) => `Tel: ${link.slice(4)}`)
}

const NOT_IN_NAMES =
  /\b(?:resume|résumé|curriculum|vitae|lebenslauf|cv|page|updated|profile|contact|summary|address|street|phone|mobile|email|linkedin|github|portfolio|birth|nationality|driving|licen[sc]e|confidential|university|welcome|status|city|country|date|gender|personal)\b/i
const TITLES_OF_PEOPLE = /^(?:(?:prof|dr|dipl|ing|mr|mrs|ms|herr|frau|sir)\.?[ -]+)+/i
const AFTER_NAMES =
  /[\s,]+(?:ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|m\.?\s?a|b\.?\s?a|mba|m\.?\s?d|rn|bsn|msn|esq|cpa|acca|aca|pmp|jd|llm|dds|pharmd|resume|résumé|cv|curriculum vitae|lebenslauf)\.?$/i
const WORD_OF_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]*)*\.?|de|da|do|dos|del|della|di|la|le|van|von|der|den|ten|ter|zu|zur|bin|ibn|al|el|y|e|af|av)$/u

/** The line that is two to four capitalised words, preferring the one the e-mail address echoes. */
function findName(lines: string[], email: string | null): string | null {
  const account = fold((email ?? '').split('@')[0] ?? '')
  let best: { name: string; score: number } | null = null
  lines.slice(0, 40).forEach((line, index) => {
    const labelled = line.match(/^(?:full )?(?:name|nom|nombre)\s*:\s*(.+)$/i)?.[1]
    const pieces = (labelled ?? line).split(/\t|\s[|·•]\s?|\s{2,}|\s+[–—-]\s+|,\s(?!\p{Lu}{2})/u)
    pieces.slice(0, 3).forEach((piece, place) => {
      const name = asName(piece)
      // "Israel, Beer Sheva": behind a place stands another place.
      if (!name || pieces.slice(0, place).some((before) => isPlace(before))) return
      const echoes = name
        .split(/[\s-]+/)
        .filter((word) => word.length > 2 && account.includes(fold(word)))
      const isAlone = pieces.length === 1
      const score =
        (labelled ? 6 : 0) +
        3 * echoes.length +
        (isAlone ? 1 : 0) +
        Math.max(0, 3 - index * 0.4) -
        place
      if (score > (best?.score ?? 1)) best = { name, score }
    })
  })
  return (best as { name: string } | null)?.name ?? null
}

function asName(piece: string): string | null {
  if (/^\.\p{L}/u.test(piece)) return null
  let text = piece.replace(/^[^\p{L}]+/u, '').trim()
  while (AFTER_NAMES.test(text)) text = text.replace(AFTER_NAMES, '')
  text = text.replace(TITLES_OF_PEOPLE, '').replace(/[\s,;:–-]+$/, '')
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5 || text.length > 60) return null
  if (!words.every((word) => WORD_OF_NAME.test(word)) || NOT_IN_NAMES.test(text)) return null
  if (!/^\p{Lu}/u.test(words.at(-1) ?? '')) return null
  if (headingKind(text) || isPlace(text) || isOrganisation(text) || titleStrength(text)) return null
  if (findSkills(text).some((skill) => skill.end - skill.start > text.length / 2)) return null
  return text === text.toUpperCase() ? capitalise(text) : text
}

function capitalise(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]/g, '')
}

const ADDRESS_LABEL =
  /(?:^|[\s|])(?:address|home address|location|based in|lives in|residence|city of residence|city|adresse|anschrift|wohnort|ort|domicile|dirección|direccion|ubicación|residencia)\s*:\s*([^|•·\t]+)/iu
const STREET =
  /\d+[a-z]?,?\s+(?:\p{L}+\.?\s){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|square|terrace|close|crescent)\b|\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+\d+|\d+,?\s+(?:rue|avenue|boulevard|allée|chemin|place|quai)\s|(?:calle|avenida|paseo|plaza|carrer)\s.+\d/iu

function findAddress(lines: string[]): string | null {
  const pieces = lines
    .slice(0, 40)
    .flatMap((line) => line.split(/\t|\s*[|•·]\s*/))
    .map((piece) => piece.replace(/^[^\p{L}\p{N}(]+/u, '').trim())
  for (const line of lines.slice(0, 40)) {
    const labelled = line
      .match(ADDRESS_LABEL)?.[1]
      ?.split(/\s+\p{L}+:/u)[0]
      ?.trim()
    if (labelled && labelled.length >= 2 && labelled.length <= 120) return labelled
  }
  const street = pieces.findIndex(
    (piece) => piece.length <= 120 && STREET.test(piece) && !EMAIL.test(piece),
  )
  if (street >= 0) {
    const [line = '', next = ''] = pieces.slice(street, street + 2)
    return isPlace(next) && !isPlace(line.split(',').at(-1) ?? '') ? `${line}, ${next}` : line
  }
  for (const piece of pieces.filter((one) => one.length <= 110)) {
    // An icon font leaves a stray word before the town: "1⁄2 Lisbon, Portugal".
    const bare = piece.replace(/^[\d⁄]+\s+(?=\p{Lu}\p{Ll}+, )/u, '')
    if (isPlace(bare)) return bare
    const [, start] = bare.match(/^(\p{Lu}[\p{L} .-]+,\s\p{Lu}[\p{L} ]+?)\s+(?:\P{L}|\S+@)/u) ?? []
    if (start && isPlace(start)) return start
    const { rest, place } = splitPlace(bare)
    if (place?.includes(',') && EMAIL.test(rest)) return place
  }
  return null
}
