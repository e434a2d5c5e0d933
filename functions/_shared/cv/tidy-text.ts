import { closeUp } from './letter-spacing.ts'
import type { TextLine } from './text-line.ts'

/** Bullets of many fonts. "o" and "§" are the bullets of Word's Courier and Wingdings. */
const BULLET = /^(?:[•●▪◦‣∙·■□▸►➢➤✓✔❖◆○–—*]|-|[o§](?=\s+\p{Lu}))\s+/u

/** No line of a page is longer. Without this limit, joining would cost the square of the text. */
const LONGEST_LINE = 2_000

/** Prefixes whose hyphen stays when a line ends after it: "self-", "real-", "front-"… */
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|real|front|back|full|part|long|short|high|low|well|cross|end|user|data|decision|problem|cost|time|team)$/iu

/** Replaces compatibility forms and ligatures, and removes invisible characters and odd spaces. */
export function cleanCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/g, '')
    .replace(/[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]|\p{Cs}/gu, ' ')
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')
}

/**
 * Every list item then starts with "- ", spaced-out headings are joined, spaces are regular, and at
 * most one blank line separates two others.
 */
export function tidyLines(lines: TextLine[]): TextLine[] {
  const tidy: TextLine[] = []
  for (const line of joinHyphens(lines.map(({ text, look }) => ({ text: tidyText(text), look })))) {
    if (line.text !== '' || (tidy.length > 0 && tidy.at(-1)?.text !== '')) tidy.push(line)
  }
  return tidy.at(-1)?.text === '' ? tidy.slice(0, -1) : tidy
}

function tidyText(line: string): string {
  const trimmed = line
    .replace(/ *\t[ \t]*/g, '\t')
    .trim()
    .split('\t')
    .map((piece) => closeUp(piece))
    .join('\t')
    .replace(/ {2,}/g, ' ')
  // "(cid:123)": a glyph that an earlier conversion could not name, usually a bullet.
  return trimmed
    .replace(/^\(cid:\d+\)\s*/, '• ')
    .replace(/\(cid:\d+\)/g, '')
    .replace(BULLET, '- ')
}

/** "infra-" above "structure" becomes one word at the end of the upper line. */
function joinHyphens(lines: TextLine[]): TextLine[] {
  const joined: TextLine[] = []
  for (const { text, look } of lines) {
    const upper = joined.at(-1)
    const [, head, rest] = text.match(/^(\p{Ll}[^\s]*)\s*(.*)$/su) ?? []
    const isBroken = upper && upper.text.length < LONGEST_LINE && /\p{Ll}-$/u.test(upper.text)
    if (head === undefined || !isBroken) {
      joined.push({ text, look })
      continue
    }
    const stem = upper.text.slice(0, -1)
    // An address keeps its hyphens: "ana.lind-" above "berg@example.com".
    const isAddress = /[@/]|\w\.\w/.test(stem.split(/\s/).at(-1) ?? '') || head.includes('@')
    upper.text = (isAddress || COMPOUND.test(stem) ? upper.text : stem) + head
    if (rest) joined.push({ text: rest, look })
  }
  return joined
}
