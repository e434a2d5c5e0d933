import { fold } from '../../lexicon/tokenise.ts'

/**
 * What a word of a CV is to the draft: part of a whole field, of a longer text, of an address, a skill, the
 * name of a language; or `aside`, which says nothing beside a kept word. Null: it is not there.
 */
export type Mark = 'field' | 'told' | 'skill' | 'language' | 'aside' | null

export interface Word {
  word: string
  written: string
  start: number
  end: number
  mark: Mark
}

export interface WordLine {
  text: string
  words: Word[]
}

/** The words of each line. A word that the layout divides is whole, on its first line. */
export function linesOfWords(texts: string[]): WordLine[] {
  const lines = texts.map((text) => ({ text, words: wordsIn(text) }))
  lines.forEach(({ text, words }, at) => {
    const last = words.at(-1)
    const next = lines[at + 1]?.words
    const goesOn = /\p{L}[-\u00ad]\s*$/u.test(text) && /^\s*\p{Ll}/u.test(lines[at + 1]?.text ?? '')
    if (!goesOn || !last || !next || next.length < 2) return
    const rest = next.shift()
    last.word += rest?.word ?? ''
  })
  return lines
}

const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+/gu
const PLAIN_WORD = /[a-z0-9]+/gi

function wordsIn(text: string): Word[] {
  const isPlain = /^[\x00-\x7f]*$/.test(text)
  const words: Word[] = []
  for (const match of text.matchAll(isPlain ? PLAIN_WORD : WORD)) {
    const written = isPlain ? match[0] : match[0].replace(/[\u00ad\u200b-\u200d]/g, '')
    const word = isPlain ? written.toLowerCase() : fold(written).replace(/[^\p{L}\p{N}]/gu, '')
    const start = match.index
    if (word) words.push({ word, written, start, end: start + match[0].length, mark: null })
  }
  return words
}

export function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ word }) => word)
}

export const squeeze = (text: string): string => wordsOf(text).join('')
