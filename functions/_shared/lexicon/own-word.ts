import { GLUED, HYPHEN, type Tokens } from './tokenise.ts'

/** Before a hyphen they turn the word round: "non-compliance", "anti-virus". */
const TURNING = new Set('non anti ex quasi pseudo un nicht'.split(' '))
/** After a hyphen they make another word of it: "go-getter", "lead-free", "post-war". */
const TURNED = new Set(
  'getter getters between ahead off up out down free proof less neutral averse level suite war'.split(
    ' ',
  ),
)
/** After a hyphen they leave even one letter the skill: "C-Kenntnisse", "R-based". */
const HEADS = new Set(
  (
    'based code programming programmer developer entwickler entwicklerin entwicklung kenntnisse erfahrung ' +
    'programmierung programmierer projekte skripte scripts paket pakete'
  ).split(' '),
)

/**
 * Whether the words stand for themselves and are no part of another word: "R&D" is not R, "c/o" is
 * not C, "go-getter" is not Go.
 */
export function isOwnWord({ from, to }: { from: number; to: number }, tokens: Tokens): boolean {
  const { words, gaps } = tokens
  const before = words[from - 1] ?? ''
  const after = words[to] ?? ''
  if (gaps[from] === HYPHEN && TURNING.has(before)) return false
  if (gaps[to] === HYPHEN && TURNED.has(after)) return false
  const { length } = words[from] as string
  if (to - from > 1 || length > 2) return true
  const isHyphenated = gaps[from] === HYPHEN || (gaps[to] === HYPHEN && !HEADS.has(after))
  if (length === 1 && isHyphenated) return false
  return (
    !isInitial(gaps[from] === GLUED, before, words[from - 2] ?? '') &&
    !isInitial(gaps[to] === GLUED, after, words[to + 1] ?? '')
  )
}

/** "R&D", "R.D.", "C/O": a letter of an abbreviation. "C/C++" and "R/Python" are two skills. */
function isInitial(isGlued: boolean, sign: string, beyond: string): boolean {
  if (!isGlued) return false
  if (sign === '/') return beyond.length === 1 && !'cr'.includes(beyond)
  return sign === 'and' || sign === '.'
}

/** Web and e-mail addresses: their words are no skills. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|[^\s<>()@]{1,64}@[\w.-]{1,80}\.\p{L}{2,}|\b[\w.-]{1,80}\.(?:com|org|net|io|dev|me|eu|de|fr|es|it|nl|pt|pl|uk|co|in|br|ch|at)\/\S*/giu

/** Whether a range of the text lies in an address. */
export function addressesIn(text: string): (start: number) => boolean {
  const spans = [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ])
  return (start) =>
    spans.some(([first, last]) => start >= (first as number) && start < (last as number))
}
