/**
 * Lower case without diacritics, with plain apostrophes, hyphens, spaces and digits. Each character
 * keeps its position, so that an offset found here is the same in the text as written.
 */
export function foldInPlace(text: string): string {
  const lower = text.replaceAll('İ', 'I').toLowerCase()
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (char) => LETTERS[char] ?? plain(char))
    .replace(/[\uff01-\uff5e]/g, plain)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
}

const LETTERS: Record<string, string> = { ß: 's', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd' }

const plain = (char: string): string => char.normalize('NFKD').charAt(0)

/**
 * Replaces what a pattern finds with blanks, so that other patterns do not find it; offsets stay.
 */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}
