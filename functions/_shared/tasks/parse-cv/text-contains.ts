import { fold } from '../../lexicon/tokenise.ts'

/** Compares a model's answer with a text. Case, accents and punctuation do not count. */
export interface Said {
  /** These words, in this order. */
  says(words: string): boolean
  /**
   * Most of these words in any order, and all its numbers: a sentence that was copied with care.
   */
  tells(sentence: string): boolean
}

/**
 * From this length on, words that are joined in the text are no accident ("Node JS" for "NodeJS").
 */
const LONG = 6
const MOST = 0.8

export function whatIsSaid(text: string): Said {
  const all = wordsOf(text)
  const line = ` ${all.join(' ')} `
  const run = all.join('')
  const known = new Set(all)
  return {
    says(words) {
      const sought = wordsOf(words)
      if (sought.length === 0) return false
      const joined = sought.join('')
      return (
        line.includes(` ${sought.join(' ')} `) || (joined.length >= LONG && run.includes(joined))
      )
    },
    tells(sentence) {
      const sought = wordsOf(sentence)
      const isThere = (word: string) =>
        known.has(word) || (word.length >= LONG && run.includes(word))
      const numbers = sought.filter((word) => /\p{N}/u.test(word))
      return numbers.every(isThere) && sought.filter(isThere).length >= MOST * sought.length
    },
  }
}

/** A hyphen at the end of a line comes from the layout, and so do marks without width. */
function wordsOf(text: string): string[] {
  const plain = text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(\p{L})-\n\s*/gu, '$1')
  return fold(plain).match(/[\p{L}\p{N}]+/gu) ?? []
}
