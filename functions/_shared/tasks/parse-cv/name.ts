import { headingKind } from '../../lexicon/cv-headings.ts'
import { DOCUMENT, GIVEN_LABELS, NAME_LABELS, SURNAME_LABELS } from '../../lexicon/person-names.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import {
  asName,
  capitalise,
  hasGivenName,
  isTitles,
  isWordOfName,
  withoutTitles,
} from './as-name.ts'
import { afterLabel, labelledParts } from './after-label.ts'
import { EMAIL } from './email.ts'
import { isPlace, isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

const SEPARATOR = /\t|\s[|·•]\s?|\s{2,}|\s+[–—-]\s+|,\s(?!\p{Lu}{2})/u
const LABELLED = 6

/** The line of two to four capitalised words, preferably one that the e-mail address repeats. */
export function findName(lines: string[], email: string | null): string | null {
  const account = fold((email ?? '').split('@')[0] ?? '')
  const handles = [account, ...handlesOf(lines.join('\n'))]
  const echoes = (name: string) => echoesIn(handles, name)
  let best: { name: string; score: number } | null = null
  const offer = (name: string, score: number) => {
    const total = score + 3 * echoes(name) + (hasGivenName(name) ? 2 : 0)
    if (total > (best?.score ?? 1)) best = { name, score: total }
  }
  const top = lines.slice(0, 40).map((line) => line.replace(DOCUMENT, ''))
  const inParts = nameInParts(top)
  if (inParts) offer(inParts, 2 * LABELLED)
  top.forEach((written, index) => {
    const height = Math.max(0, 3 - index * 0.4)
    const labelled = afterLabel(written, NAME_LABELS)
    const line = labelled ?? written
    const bonus = labelled === null ? 0 : LABELLED
    const turned = surnameFirst(line, echoes, labelled !== null)
    if (turned) offer(turned, (labelled === null ? 2 : LABELLED) + height)
    if (index < 3 && account.length > 3 && fold(line) === account && /^\p{Lu}\p{L}+$/u.test(line)) {
      offer(line, height) // some people have only one name
    }
    const stacked = index < 12 ? stackedName(top.slice(index, index + 4), echoes) : null
    if (stacked && (echoes(stacked) > 0 || hasGivenName(stacked)))
      offer(stacked, height + (isTail(top[index + 1]) ? 1.5 : -0.5))
    const isSure = (piece: string) => labelled !== null || echoes(withoutTitles(piece)) > 1
    const pieces = line.split(SEPARATOR)
    // "Ana Lind⇥Baker": of two columns one is the name.
    const isColumns = line.split('\t').some((piece) => piece !== line && asName(piece) !== null)
    const whole = isColumns ? null : asName(line, isSure(line))
    // "Palma de Mallorca" has a given name too, but names a person only as the first line.
    const isTown = index > 0 && labelled === null && isPlace(line) && echoes(line) === 0
    if (whole && !isTown) offer(whole, bonus + 1 + height)
    if (pieces.length === 1) return
    pieces.slice(0, 3).forEach((piece, place) => {
      const name = asName(piece, isSure(piece))
      // "Israel, Beer Sheva": after a place comes another place.
      if (!name || pieces.slice(0, place).some((before) => isPlace(before))) return
      if (index > 0 && labelled === null && isPlace(piece) && echoes(name) === 0) return
      offer(name, bonus + height - place)
    })
  })
  return (best as { name: string } | null)?.name ?? topName(top)
}

/**
 * "Sofia Stockholm", "Dean Church", "Søs Koch" above "Elektriker": on top of the page a town, or a trade
 * beside something else, is a name when nothing else is.
 */
function topName([line = '', below = '']: string[]): string | null {
  const name = headingKind(line) === null ? asName(line, true) : null
  const [first = '', ...others] = name?.split(/\s+/) ?? []
  if (others.length === 0 || others.length > 3) return null
  const isTrade = (word: string) => titleStrength(word) > 0
  const isGiven = isGivenName(first) && !others.some(isTrade)
  const isAboveTitle = titleStrength(below) > 0 && below.length <= 60 && !isTrade(first)
  return isGiven || (isAboveTitle && !isSurelyOrganisation(line)) ? name : null
}

/** "Vorname: Ute" and "Nachname: Koch", on lines near each other or on one. */
function nameInParts(lines: string[]): string | null {
  const parts = lines.flatMap(labelledParts)
  const place = parts.findIndex((part) => afterLabel(part, GIVEN_LABELS) !== null)
  const near = parts.slice(Math.max(0, place - 2), place + 3)
  const own = parts[place]
  const surname = near
    .filter((part) => part !== own)
    .map((part) => afterLabel(part, SURNAME_LABELS))
    .find((text) => text !== null)
  return own && surname ? asName(`${afterLabel(own, GIVEN_LABELS)} ${surname}`, true) : null
}

/** "GARCÍA LÓPEZ, María": capitals or the e-mail address distinguish it from a place or a list. */
function surnameFirst(
  line: string,
  echoes: (name: string) => number,
  isLabelled: boolean,
): string | null {
  const [, surname, given, more] = line.match(/^([^,\t]{2,40}),\s+([^,\t]{2,40})(,.*)?$/) ?? []
  if (!surname || !given || more || isTitles(given)) return null
  if (isPlace(given) && !isGivenName(given)) return null
  const isCapital = surname === surname.toUpperCase() && given !== given.toUpperCase()
  // "Mette Møller, Sygeplejerske": the title stands behind a whole name.
  const isWhole = hasGivenName(surname) || (asName(surname) !== null && !isGivenName(given))
  const isTitle = titleStrength(given) > 0 && echoes(given) === 0 && !isGivenName(given)
  if (isTitle && !isLabelled) return null
  if (!isCapital && (isWhole || (!isLabelled && echoes(surname) === 0))) return null
  const name = `${given} ${isCapital ? capitalise(surname) : surname}`
  return asName(name, isLabelled || echoes(name) > 1)
}

/** "de Albuquerque e Melo": only the end of a name begins with a small word. */
const isTail = (line = ''): boolean => /^\p{Ll}/u.test(line)

/** A large name in a narrow column has one line for each part. */
function stackedName(lines: string[], echoes: (name: string) => number): string | null {
  const isPart = (written: string) => {
    const line = withoutTitles(written)
    return (
      line.length <= 30 &&
      line.split(/\s+/).length <= (isTail(line) ? 5 : 3) &&
      line.split(/\s+/).every((word) => isWordOfName(word.replace(/,$/, ''))) &&
      headingKind(line) === null
    )
  }
  const isCapital = (line: string) => line === line.toUpperCase()
  const end = lines.findIndex(
    (line) => !isPart(line) || isCapital(line) !== isCapital(lines[0] ?? ''),
  )
  let best: { name: string; echoed: number } | null = null
  for (let count = 2; count <= (end < 0 ? lines.length : end); count++) {
    const parts = lines.slice(0, count).map(withoutTitles)
    const written = parts.join(' ')
    // One given name alone is no whole name: the word below it is the surname, "Messina" or "Müller".
    const isHalf = count === 2 && parts.every((part) => !/\s/.test(part)) && hasGivenName(written)
    const isOther = (part: string) =>
      echoes(part) === 0 && !isHalf && (titleStrength(part) > 0 || isPlace(part))
    if (parts.slice(1).some(isOther)) continue
    const echoed = echoes(written)
    // A name above its title or its town is no part of a longer name.
    const isWhole = parts.some((part) => asName(part) !== null && echoes(part) === echoed)
    if (isWhole && !parts.some(isTail)) continue
    const name = asName(written, echoed > 1 || isHalf)
    if (name && echoed > (best?.echoed ?? -1)) best = { name, echoed }
  }
  return best?.name ?? null
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

/** How many words of the name the e-mail account or an address on the web repeats. */
function echoesIn(handles: string[], name: string): number {
  const words = new Set(name.split(/[\s-]+/).map(fold))
  const isIn = (handle: string) =>
    [...words].filter((word) => word.length > 2 && handle.includes(word)).length
  return Math.max(0, ...handles.map(isIn))
}

/** "linkedin.com/in/ana-lind-7", "www.ana-lind.example": "analind". */
function handlesOf(text: string): string[] {
  const found = text.matchAll(/linkedin\.com\/in\/([\p{L}\p{N}%._-]+)|www\.([\p{L}\p{N}-]+)\./giu)
  return [...found].map(([, profile, host]) => fold(profile ?? host ?? '')).filter(Boolean)
}

/** Whether an e-mail address or a link of the text repeats at least two words of the line. */
export function echoedName(text: string): (line: string) => boolean {
  const handles = [fold(text.match(EMAIL)?.[0].split('@')[0] ?? ''), ...handlesOf(text)]
  return (line) => line.length <= 60 && echoesIn(handles, line) >= 2 && asName(line, true) !== null
}
