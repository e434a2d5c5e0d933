import { fold } from '../../lexicon/tokenise.ts'

export interface CvLine {
  /** from 1, of the whole text */
  line: number
  text: string
}

/** A shorter phrase stands in one line: across lines it would be found where nobody wrote it. */
const LEAST_ACROSS = 12
const MAX_FOUND = 50

/**
 * The text as letters and digits without spaces, which says where each word and line begins. So a
 * sentence is found that goes over several lines, with a word divided between two of them.
 */
export class CvWords {
  #letters = ''
  /** the line of each letter */
  #lineOf: number[] = []
  #edges = new Set<number>([0])

  constructor(lines: readonly CvLine[]) {
    const parts: string[] = []
    for (const { line, text } of lines) {
      for (const word of wordsOf(text)) {
        parts.push(word)
        for (let at = 0; at < word.length; at++) this.#lineOf.push(line)
        this.#edges.add(this.#lineOf.length)
      }
    }
    this.#letters = parts.join('')
  }

  /** The lines of each place where a phrase stands, in the order of the text. */
  find(phrase: string | null): number[][] {
    const sought = wordsOf(phrase ?? '').join('')
    const found: number[][] = []
    if (sought === '') return found
    for (
      let at = this.#letters.indexOf(sought);
      at >= 0 && found.length < MAX_FOUND;
      at = this.#letters.indexOf(sought, at + 1)
    ) {
      const end = at + sought.length
      if (!this.#edges.has(at) || !this.#edges.has(end)) continue
      const lines = [...new Set(this.#lineOf.slice(at, end))]
      if (lines.length === 1 || sought.length >= LEAST_ACROSS) found.push(lines)
    }
    return found
  }
}

/** Without case, accents and punctuation; C++ and C# stay apart. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
}
