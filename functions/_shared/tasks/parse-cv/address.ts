import { ADDRESS_LABELS } from '../../lexicon/contact-labels.ts'
import { afterLabel, labelledParts } from './after-label.ts'
import { EMAIL } from './email.ts'
import { isAddress, isOrganisation, isPlace, splitPlace } from './place.ts'
import { titleStrength } from './title-words.ts'

const STREET =
  /\d+[a-z]?,?\s+(?:\p{L}+\.?\s){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|square|terrace|close|crescent)\b|\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+\d+|\d+,?\s+(?:rue|avenue|boulevard|allée|chemin|place|quai|impasse|route|cours|square|passage|villa)\s|(?:calle|avenida|paseo|plaza|carrer)\s.+\d|(?:ul|al)\.\s\p{Lu}[\p{L} .-]+\s\d|(?:rue|avenue|chaussée|place)\s[\p{L} ’'-]+\s\d+$/iu

/** The address or the town near the contact data, as written. */
export function findAddress(lines: string[]): string | null {
  const pieces = lines
    .slice(0, 40)
    .flatMap((line) => line.split(/\t|\s*[|•·]\s*|\s+[–—-]\s+/))
    .map((piece) => piece.replace(/^[^\p{L}\p{N}(]+/u, '').trim())
  for (const line of lines.slice(0, 40)) {
    for (const part of labelledParts(line)) {
      const labelled = afterLabel(part, ADDRESS_LABELS)?.replaceAll('\t', ' ').trim() ?? ''
      const isOther = EMAIL.test(labelled) || /^(?:https?:|www\.)/i.test(labelled)
      if (!isOther && labelled.length >= 2 && labelled.length <= 120) return labelled
    }
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
    if (isAddress(bare) && titleStrength(bare) === 0) return bare
    const [, start] = bare.match(/^(\p{Lu}[\p{L} .-]+,\s\p{Lu}[\p{L} ]+?)\s+(?:\P{L}|\S+@)/u) ?? []
    if (start && isPlace(start)) return start
    const { rest, place } = splitPlace(bare)
    if (place?.includes(',') && EMAIL.test(rest)) return place
  }
  // Two names beside an e-mail address, and nothing else, are a town and its region.
  for (const line of lines.slice(0, 12).filter((one) => EMAIL.test(one))) {
    const beside = line
      .split(/\t|\s*[|•·]\s*|\s+[–—-]\s+/)
      .find((piece) => /^\p{Lu}[\p{L}'’ -]+, \p{Lu}[\p{L}'’ -]+$/u.test(piece))
    if (beside && titleStrength(beside) === 0 && !isOrganisation(beside)) return beside
  }
  return null
}
