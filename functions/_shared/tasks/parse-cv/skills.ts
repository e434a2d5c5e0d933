import { LIMITS } from '../../contract/limits.ts'
import { headingKind } from '../../lexicon/cv-headings.ts'
import { findSkills, skillNames } from '../../lexicon/find-skills.ts'
import { isWorkingStyle, skillNamed } from '../../lexicon/skills.ts'
import type { Line } from './lines.ts'

/** "Languages: …", or the left cell of a table whose right cell is a list. */
const LABEL = /^(?:[^,;:\t]{2,50}:\s+|[^,;\t]{2,30}\t+(?=[^\t]*,))/

/** With this many skills a list shows the trade. */
const MIN_OWN_LIST = 5

/**
 * Skills by their canonical names, those of the skills section first. Then the listed skills that
 * the lexicon does not have, as written.
 */
export function readSkills(listed: Line[], rest: string): string[] {
  const lists = joinLists(listed)
  const section = lists.join('\n')
  const own = skillNames(section)
  const names = [...own, ...shownInProse(skillNames(rest), own)]
  const written = lists.flatMap((text) => splitList(text)).filter((piece) => !isKnown(piece))
  const unique = new Map(
    [...names, ...written].map((name) => [name.toLowerCase(), name] as const).reverse(),
  )
  return [...new Set([...names, ...written])]
    .filter((name) => unique.get(name.toLowerCase()) === name)
    .slice(0, LIMITS.profiles.skills)
}

/**
 * A skill in sentences counts only when it belongs to the person's trade: a nurse's "audit" is not
 * accounting. The trade comes from the person's own list, or from all sentences together. Ways of
 * working never count from sentences.
 */
function shownInProse(named: string[], own: string[]): string[] {
  const fieldOf = (name: string) => skillNamed(name)?.field
  const basis = own.length >= MIN_OWN_LIST ? own : [...new Set([...own, ...named])]
  const counts = new Map<string | undefined, number>()
  for (const name of basis) counts.set(fieldOf(name), (counts.get(fieldOf(name)) ?? 0) + 1)
  return named.filter(
    (name) =>
      !isWorkingStyle(name) &&
      fieldOf(name) !== 'language' &&
      (counts.get(fieldOf(name)) ?? 0) >= 0.1 * basis.length,
  )
}

/** A comma list that fills its line, or ends in a comma, continues on the next line. */
function joinLists(lines: Line[]): string[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  const lists: string[] = []
  lines.forEach(({ text, isItem, isAfterGap }, index) => {
    const above = lines[index - 1]?.text ?? ''
    const isOpen =
      /[,;]$/.test(above) || (/[,;]/.test(above) && above.length > Math.max(30, 0.7 * width))
    const goesOn = isOpen && !isItem && !isAfterGap && !LABEL.test(text)
    if (goesOn) lists[lists.length - 1] = `${lists.at(-1)} ${text}`
    else lists.push(text)
  })
  return lists
}

/** Whether the lexicon read the whole piece, so that its canonical names replace it. */
function isKnown(piece: string): boolean {
  const covered = findSkills(piece).reduce((sum, { start, end }) => sum + end - start, 0)
  return covered >= 0.7 * piece.replace(/\s/g, '').length
}

function splitList(text: string): string[] {
  const unlabelled = text.replace(LABEL, '')
  return unlabelled
    .replace(/\(([^()]*)\)/g, (_, inside: string) => (inside.includes(',') ? `, ${inside},` : ''))
    .split(/[,;|\t•·●▪]|\s+[–—]\s+|\s\/\s/)
    .map((piece) =>
      piece
        .replace(/\b\d{1,3}\s?%|[★☆●○■□*]{2,}|\b\d+\+?\s*(?:years?|yrs?|jahre?|ans)\b/gi, '')
        .replace(/^[^\p{L}\p{N}.]+|[\s.:–-]+$/gu, '')
        .replace(/^(?:and|und|et|y)\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (piece) => /\p{L}{2}/u.test(piece) && piece.length <= 50 && piece.split(' ').length <= 5,
    )
    .filter((piece) => headingKind(piece) === null)
}
