import { findPeriod } from './dates.ts'
import { isAnchor, isHeaderLike } from './entry-lines.ts'
import { splitHeader, type Part } from './header-parts.ts'
import { isTownLike } from './job-grammar.ts'
import type { Line } from './lines.ts'
import { isOrganisation, isPlace, isSurelyOrganisation } from './place.ts'
import { titleStrength } from './title-words.ts'

const LEAST_SHARE = 0.6
const LEAST_ALONE = 0.3

/**
 * Bold letters alone may part the job from the employer: "Nurse Lakeshore Hospital". So it is where
 * most dated lines have such a text and stand alone in their blocks, or most of the names are surely employers'.
 */
export function hasGluedNames(lines: Line[]): boolean {
  const texts = lines.flatMap((line, at) => {
    const period = isAnchor(line) ? findPeriod(line.text) : null
    if (!period?.is_range) return []
    const text = line.text.slice(0, period.start) + line.text.slice(period.end)
    const below = lines[at + 1]
    const isLast = !below || below.isAfterGap || !isHeaderLike(below)
    return [{ text, isFirst: at === 0 || line.isAfterGap, isLast }]
  })
  const cuts = texts.flatMap(({ text, ...place }) => {
    const [first, ...rest] = splitHeader([{ text, line: 0 }])
    const isTown = ({ text: town }: Part) => isTownLike(town) && !isOrganisation(town)
    const isAlone =
      rest.every((part) => isPlace(part.text)) || (rest.length === 1 && rest.every(isTown))
    const cut = first && isAlone ? cutGlued(first) : null
    return cut ? [{ name: cut[1].text, ...place }] : []
  })
  // No line beside some of them could name the employer.
  const alone = cuts.filter(({ isLast }) => isLast).length
  const isBlock =
    cuts.length > 1 && cuts.every(({ isFirst }) => isFirst) && alone >= LEAST_ALONE * cuts.length
  const known = cuts.filter(({ name }) => isSurelyOrganisation(name))
  return cuts.length >= LEAST_SHARE * texts.length && (isBlock || 2 * known.length > cuts.length)
}

/** The parts of a header, with the first cut between the job and the employer. */
export function cutGluedNames(parts: Part[]): Part[] {
  return parts.flatMap((part) => cutGlued(part) ?? [part])
}

/** The job ends where its words do, and a name with a capital letter begins. */
function cutGlued(part: Part): [Part, Part] | null {
  if (part.asked.length > 0 || isPlace(part.text)) return null
  const spaces = [...part.text.matchAll(/\s+(?=["“„«]?[\p{Lu}])/gu)]
  for (const { index, 0: space } of spaces) {
    const [title, name] = [part.text.slice(0, index), part.text.slice(index + space.length)]
    if (
      titleStrength(title) < 2 ||
      /\s\p{Ll}{1,3}$/u.test(title) ||
      /\d/.test(name.split(/\s/)[0] ?? '')
    )
      continue
    if (titleStrength(name.split(/\s/)[0] ?? '') === 2 && !isOrganisation(name)) continue
    const at = part.start + index
    return [
      { ...part, text: title, end: at },
      { ...part, text: name, lead: 'gap', start: at + space.length },
    ]
  }
  return null
}
