import { type DocxStyle, type DocxStyles, headingLevel, isOn } from './docx-styles.ts'
import { child, open, type XmlNode } from './docx-xml.ts'
import { boundText, plainLook, points, type TextLine } from './text-line.ts'
import { cleanCharacters } from './tidy-text.ts'

/** A piece of a paragraph in one style. */
export interface Piece {
  text: string
  style: DocxStyle
  page: number
}

/** The style of a paragraph's text, from the named style and its own outline level. */
export function paragraphStyle(properties: XmlNode[], { byId, plain }: DocxStyles): DocxStyle {
  const id = child(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
  const named = byId.get(id) ?? { ...plain, level: headingLevel(id) }
  const outline = child(properties, 'w:outlineLvl')?.attributes['w:val']
  const level = outline === undefined ? undefined : Number(outline) + 1
  return level !== undefined && level >= 1 && level <= 9 ? { ...named, level } : named
}

/** The style of a run: what its own properties change in the style around it. */
export function runStyle(properties: XmlNode[], around: DocxStyle, { byId }: DocxStyles) {
  const named = byId.get(child(properties, 'w:rStyle')?.attributes['w:val'] ?? '')
  const style: DocxStyle = { ...around }
  if (named?.isBold) style.isBold = true
  if (named?.isHidden) style.isHidden = true
  for (const node of properties) {
    const { name, attributes } = open(node)
    if (name === 'w:b') style.isBold = isOn(attributes['w:val'])
    if (name === 'w:vanish') style.isHidden = isOn(attributes['w:val'])
    const size = name === 'w:sz' ? Number(attributes['w:val']) / 2 : 0
    if (size > 0) style.size = size
  }
  return style
}

/** The lines of a paragraph, which its line breaks divide. */
export function linesOf(pieces: Piece[], style: DocxStyle): TextLine[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const [first = '', ...others] = piece.text.split('\n')
    lines.at(-1)?.push({ ...piece, text: first })
    for (const text of others) lines.push([{ ...piece, text }])
  }
  return lines.map((line) => ({
    text: cleanCharacters(boundText(line.map(({ text }) => text).join(''))).replaceAll('\n', ' '),
    look: { ...plainLook(pageOf(line)), ...looksOf(line), level: style.level ?? null },
  }))
}

function pageOf(line: Piece[]): number {
  return (line.find(({ text }) => text.trim() !== '') ?? line[0])?.page ?? 1
}

/** Nearly all letters before the first tab are bold; the size is that of their middle. */
function looksOf(pieces: Piece[]) {
  const tab = pieces.findIndex(({ text }) => text.includes('\t'))
  const before = tab < 0 ? pieces : pieces.slice(0, tab + 1)
  const counted = before
    .map(({ text, style }) => ({
      style,
      letters: text.replace(/\t.*|[^\p{L}\p{N}]/gsu, '').length,
    }))
    .filter(({ letters }) => letters > 0)
  const all = counted.reduce((sum, { letters }) => sum + letters, 0)
  const bold = counted.reduce((sum, { style, letters }) => sum + (style.isBold ? letters : 0), 0)
  const sizes = counted
    .filter(({ style }) => style.size !== undefined)
    .sort((one, other) => one.style.size! - other.style.size!)
  let seen = 0
  const middle = sizes.find(({ letters }) => (seen += letters) >= all / 2) ?? sizes.at(-1)
  const size = middle ? Math.min(1000, points(middle.style.size!)) : 0
  return { size: size || null, is_bold: all > 0 && bold >= 0.9 * all }
}
