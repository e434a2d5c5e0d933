import { foldDateWord } from '../../lexicon/date-words.ts'

/** A piece of a text as the grammar of dates sees it. */
export interface Token {
  kind: 'number' | 'word' | 'mark' | 'redacted'
  /** Folded. Each kind of dash is "-", each apostrophe is "'". */
  text: string
  written: string
  start: number
  end: number
  /** Nothing is between this token and the one before. */
  isGlued: boolean
  /** A tab is before it: another column. */
  isAfterTab: boolean
}

/** "t/m", "t.o.m.", "д. н.в." are one word each. */
const SHORTENED =
  't ?\\/ ?m|t\\. ?o\\. ?m\\.?|fr?\\. ?o\\. ?m\\.?|d\\. ?d\\.|[нт]\\. ?[вч]\\.?|н\\/[вч]'
const TOKEN = new RegExp(
  [
    '((?<![\\p{L}\\p{N}])(?:19|20)(?:[x*_?]{2}|\\d[x*_?])(?![\\p{L}\\p{N}]))',
    '(\\d+)',
    `((?<![\\p{L}\\p{N}])(?:${SHORTENED})(?!\\p{L})|[\\p{L}\\p{M}]+)`,
    '\\S',
  ].join('|'),
  'giu',
)
const DASHES = '–—−‐‑‒―~÷→➔➜⟶-'
const APOSTROPHES = "'’‘´`ʼ"

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const [written, redacted, number, word] = match
    const start = match.index
    tokens.push({
      kind: word ? 'word' : number ? 'number' : redacted ? 'redacted' : 'mark',
      text: word ? foldDateWord(word.replace(/[. /]/g, '')) : plain(written),
      written,
      start,
      end: start + written.length,
      isGlued: end === start,
      isAfterTab: end !== start && text.slice(Math.max(end, 0), start).includes('\t'),
    })
    end = start + written.length
  }
  return tokens
}

function plain(mark: string): string {
  if (mark.length > 1) return mark
  if (DASHES.includes(mark)) return '-'
  return APOSTROPHES.includes(mark) ? "'" : mark
}

/** "Wilmington, DE May 2022", "San Jose, CA 2019": a place, unless all is in capitals. */
export function isPlaceCode(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isCapital = (written: string) => written === written.toUpperCase()
  if (at === 0 || token?.written.length !== 2 || !isCapital(token.written)) return false
  return next?.kind !== 'word' || next.isAfterTab || !isCapital(next.written)
}
