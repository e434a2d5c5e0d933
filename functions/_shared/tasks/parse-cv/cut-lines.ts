import type { HeaderLine } from './header-parts.ts'
import { isOrganisation, isPlace } from './place.ts'
import { titleStrength } from './title-words.ts'

/** "Acme — Warehouse and Fleet" above "Manager": the line was too narrow for the title. */
export function joinCutLines(lines: HeaderLine[]): HeaderLine[] {
  return lines.reduce<HeaderLine[]>((joined, line) => {
    const above = joined.at(-1)
    const tail = above?.text.split(/\s+[–—|-]\s+/).at(-1) ?? ''
    const isCut =
      above !== undefined &&
      tail !== above.text &&
      !/\s/.test(line.text) &&
      titleStrength(tail) === 0 &&
      !isPlace(tail) &&
      !isOrganisation(tail)
    if (isCut && titleStrength(line.text) > 0)
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` }
    else joined.push(line)
    return joined
  }, [])
}
