import { joinParts, type HeaderLine, type Part } from './header-parts.ts'
import { titleStrength } from './title-words.ts'

const isBehindWord = ({ lead }: Part): boolean => lead === 'at' || lead === 'in'

/** Whether an employer stands behind "at" here: "Nurse at Lakeshore Hospital". */
export function hasEmployerBehindWord(parts: Part[]): boolean {
  return parts.some((part, at) => {
    const before = parts[at - 1]
    return isBehindWord(part) && before !== undefined && titleStrength(before.text) > 0
  })
}

/**
 * "Healthcare Assistant, Sunrise at Home": where the job is named elsewhere, such a word is inside a
 * name, unless this CV has its employers behind it.
 */
export function joinNames(parts: Part[], lines: HeaderLine[], isUsual: boolean): Part[] {
  const texts = new Map(lines.map(({ line, text }) => [line, text]))
  const hasTitle = (besides: Part) =>
    parts.some((part) => part !== besides && titleStrength(part.text) > 0)
  return parts.reduce<Part[]>((joined, part) => {
    const before = joined.at(-1)
    const isOneName =
      before !== undefined &&
      before.line === part.line &&
      isBehindWord(part) &&
      titleStrength(before.text) === 0 &&
      (before.lead === 'start' || !isUsual) &&
      hasTitle(before)
    if (isOneName) {
      const text = joinParts([before, part], texts)
      joined[joined.length - 1] = { ...before, text, end: part.end }
    } else joined.push(part)
    return joined
  }, [])
}
