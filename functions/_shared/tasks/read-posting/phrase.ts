import { ENTRY_LIMITS } from '../../contract/limits.ts'

/**
 * A fact and the words of the posting for it; the words are null when the source gave it in a
 * field.
 */
export interface Found<Fact> {
  fact: Fact
  phrase: string | null
}

/** How far to search for the ends of a sentence or line. */
const REACH = 400
const PHRASE_LIMIT = ENTRY_LIMITS.phrase

/**
 * The sentence around a position in the text, as written: the words that let a person check the
 * fact. Cut between words when it is longer than a phrase may be.
 */
export function phraseAt(text: string, start: number, end = start): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const from = start - (before.length - sentenceStart(before))
  const to = end + sentenceEnd(after)
  if (to - from <= PHRASE_LIMIT) return trimmed(text.slice(from, to))
  // Some words before the position, and as many after it as fit.
  const lead = Math.max(from, start - Math.max(0, Math.min(80, PHRASE_LIMIT - (end - start))))
  const cut = text.slice(lead, Math.min(to, lead + PHRASE_LIMIT))
  const isCutAtStart = lead > from
  const isCutAtEnd = lead + PHRASE_LIMIT < to
  const words = cut
    .replace(isCutAtStart ? /^\S{0,30}\s(?=\S)/ : /^$/, '')
    .replace(isCutAtEnd ? /\s\S{0,30}$/ : /^$/, '')
  return trimmed(words)
}

/** A full stop that ends no sentence: "U.S. team", "Sr. Potter", "z.B. Töpfern". */
const ENDS =
  /(?<!\b(?:[A-Z]|sr|jr|dr|mr|ms|e\.g|i\.e|inc|approx|min|max|ca|z\.b|bzw|inkl|mind))[.!?;](?=\s|$)/gi

/** Where the last sentence of the text begins. */
function sentenceStart(text: string): number {
  const line = text.lastIndexOf('\n') + 1
  let from = line
  for (const { index } of text.slice(line).matchAll(ENDS)) {
    if (line + index + 1 < text.length) from = line + index + 1
  }
  return from
}

/** Where its first sentence ends. */
function sentenceEnd(text: string): number {
  const line = /^[^\n]*/.exec(text)?.[0] ?? ''
  const [end] = line.matchAll(ENDS)
  return end ? end.index + 1 : line.length
}

/** Without a bullet or half a character at the ends. */
function trimmed(phrase: string): string {
  return phrase
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[\s•*–—-]+(?=\S)/, '')
    .trim()
}
