/**
 * Splits text into the tokens of skills and titles. A word is a run of letters and digits. `.` `/`
 * `+` `#` stay as separate tokens where they can belong to a name (Node.js, CI/CD, C++, C#, .NET).
 * `&` is read as "and". An apostrophe inside a word is dropped.
 */
export interface Tokens {
  /** Folded: lower case, without diacritics. */
  words: string[]
  starts: number[]
  ends: number[]
  /** What is between this token and the one before. */
  gaps: Gap[]
}

export type Gap = 0 | 1 | 2 | 3 | 4
export const GLUED = 0
/** A hyphen between two words: "front-end" is "front end", but "go-getter" is not "Go". */
export const HYPHEN = 1
export const SPACED = 2
/** One line end: a name may continue on the next line, but a name alone on its line is noticed. */
export const LINE = 3
/** Punctuation, a bullet or a blank line: no name continues across it. */
export const BREAK = 4

const CLASS_WORD = 1
const CLASS_SPACE = 2
const CLASS_LINE = 3
const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(char)) ascii[code] = CLASS_WORD
  if (/[ \t_\r]/.test(char)) ascii[code] = CLASS_SPACE
}
ascii[10] = CLASS_LINE

const WIDE_WORD = /[\p{L}\p{N}\p{M}]/u
const WIDE_SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u

function classOf(code: number): number {
  if (code < 128) return ascii[code] as number
  if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) return CLASS_WORD
  const char = String.fromCharCode(code)
  if (WIDE_WORD.test(char)) return CLASS_WORD
  return WIDE_SPACE.test(char) ? CLASS_SPACE : 0
}

export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
}

const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === CLASS_WORD

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/**
 * A French elision (l'anglais, d'équipe) separates two words; other apostrophes (driver's) do not.
 */
const isElision = (text: string, from: number, at: number): boolean =>
  (at - from === 1 &&
    'ldjnscmtLDJNSCMT'.includes(text.charAt(from)) &&
    text.charAt(at + 2) !== '') ||
  /^qu$/i.test(text.slice(from, at))

export function tokenise(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], gaps: [] }
  let gap = BREAK as Gap
  let at = 0

  const push = (word: string, start: number, end: number): void => {
    tokens.words.push(word)
    tokens.starts.push(start)
    tokens.ends.push(end)
    tokens.gaps.push(gap)
    gap = GLUED
  }
  const widen = (to: Gap): void => {
    if (to > gap) gap = to
  }

  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === CLASS_WORD) {
      const start = at
      let hasApostrophe = false
      at++
      while (at < text.length) {
        const next = text.charCodeAt(at)
        if (classOf(next) === CLASS_WORD) at++
        else if (isApostrophe(next) && isWord(text, at + 1) && !isElision(text, start, at)) {
          hasApostrophe = true
          at++
        } else break
      }
      const written = text.slice(start, at)
      push(fold(hasApostrophe ? written.replace(/['’]/g, '') : written), start, at)
      continue
    }
    if (kind === CLASS_LINE) {
      widen(gap === LINE ? BREAK : LINE)
    } else if (kind === CLASS_SPACE) {
      widen(SPACED)
    } else if (code === 38 /* & */) {
      push('and', at, at + 1)
    } else if (code === 47 /* slash */) {
      push('/', at, at + 1)
    } else if ((code === 43 || code === 35) /* + # */ && gap === GLUED && tokens.words.length > 0) {
      push(text.charAt(at), at, at + 1)
    } else if (code === 46 /* . */ && isWord(text, at + 1)) {
      push('.', at, at + 1)
    } else if (code === 45 && isWord(text, at - 1) && isWord(text, at + 1)) {
      widen(HYPHEN)
    } else if (isApostrophe(code)) {
      widen(SPACED)
    } else {
      widen(BREAK)
    }
    at++
  }
  return tokens
}
