/**
 * Lower case without diacritics, plain apostrophes, hyphens, spaces and digits; each character in
 * its place, so that what is found here stands at the same offset in the text as written.
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

/** Blanks out what a pattern finds, so that other patterns do not; offsets stay. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}
