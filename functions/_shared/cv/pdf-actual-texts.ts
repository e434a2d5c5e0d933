/**
 * The letters of single glyphs, by their codes, as a page's content tells them itself: `/Span
 * <</ActualText <FEFF00660069>>> BDC <019F> Tj EMC`. The parser does not read these. A code that
 * stands for different letters tells nothing.
 */
export type ActualTexts = Map<number, string | null>

const MARKED =
  /\/ActualText\s{0,9}(<[0-9A-Fa-f\s]{0,60}>|\([^()\\]{1,12}\))[^<>()]{0,20}>>\s{0,9}BDC\b((?:(?!EMC)[^]){0,200})EMC/g
const SHOWN = /<([0-9A-Fa-f]{2,4})>|\(([^()\\])\)/g

export function readActualTexts(content: string, known: ActualTexts): void {
  if (!content.includes('/ActualText')) return
  for (const [, told = '', marked = ''] of content.matchAll(MARKED)) {
    const text = decode(told)
    const shown = [...marked.matchAll(SHOWN)]
    const [one] = shown
    if (!one || shown.length > 1 || !/^\p{L}{2,4}$/u.test(text)) continue
    const code = one[1] === undefined ? one[2]!.charCodeAt(0) : parseInt(one[1], 16)
    known.set(code, known.has(code) && known.get(code) !== text ? null : text)
  }
}

function decode(told: string): string {
  if (told.startsWith('(')) return told.slice(1, -1).normalize('NFKC')
  const hex = told.replace(/[<>\s]/g, '')
  if (!/^feff/i.test(hex)) return ''
  const units = hex.slice(4).match(/[0-9a-f]{4}/gi) ?? []
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16))).normalize('NFKC')
}
