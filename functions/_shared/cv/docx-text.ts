import { linesOf, paragraphStyle, type Piece, runStyle } from './docx-run.ts'
import { type DocxStyle, type DocxStyles, isOn } from './docx-styles.ts'
import { withoutEdges, writeRow } from './docx-table.ts'
import { child, descend, open, textOf, type XmlNode } from './docx-xml.ts'
import { blankLine, type TextLine } from './text-line.ts'

export interface DocxContext {
  targets: Map<string, string>
  styles: DocxStyles
  /** Collects link targets while the text is written. */
  links: string[]
}

interface Writing extends DocxContext {
  /** How far the document is. */
  place: { page: number; isPageFull: boolean }
  /** Of the paragraph that is written. */
  pieces: Piece[]
  style: DocxStyle
  /** Text boxes float: their paragraphs follow the paragraph of the box. */
  boxes: TextLine[]
}

const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:sectPr',
  'w:delText',
])

/**
 * The text of a part: one line per paragraph, table rows by their shape, "- " before list items.
 */
export function writeBody(nodes: XmlNode[], context: DocxContext): TextLine[] {
  const place = { page: 1, isPageFull: false }
  return writeBlocks(nodes, { ...context, place, pieces: [], style: {}, boxes: [] })
}

function writeBlocks(nodes: XmlNode[], writing: Writing): TextLine[] {
  return nodes.flatMap((node) => writeBlock(node, writing))
}

function writeBlock(node: XmlNode, writing: Writing): TextLine[] {
  const { name, children } = open(node)
  if (SKIPPED.has(name) || isPlaceholder(name, children)) return []
  if (name === 'w:p') return writeParagraph(children, writing)
  if (name === 'w:tbl') return writeTable(children, writing)
  return writeBlocks(children, writing)
}

function writeTable(children: XmlNode[], writing: Writing): TextLine[] {
  return descend(children, 'w:tr', 'w:tbl').flatMap((row) =>
    writeRow(
      descend(open(row).children, 'w:tc', 'w:tbl').map((cell) =>
        writeBlocks(open(cell).children, writing),
      ),
    ),
  )
}

function writeParagraph(children: XmlNode[], writing: Writing): TextLine[] {
  const properties = child(children, 'w:pPr')?.children ?? []
  const style = paragraphStyle(properties, writing.styles)
  const own: Writing = { ...writing, pieces: [], boxes: [], style }
  for (const one of children) writeInline(one, own)
  const lines = linesOf(own.pieces, style)
  const first = lines.find(({ text }) => text.trim() !== '')
  if (!first) return [...lines, ...own.boxes]
  lines[0]!.text = lines[0]!.text.replace(/^ +/, '')
  if (isListItem(properties, style)) lines[0]!.text = `- ${lines[0]!.text}`
  // A heading is separate on the page, so it stays separate in the text.
  return [...(style.level ? [blankLine(first.look.page)] : []), ...lines, ...own.boxes]
}

function writeInline(node: XmlNode, writing: Writing): void {
  const { name, children, attributes } = open(node)
  if (SKIPPED.has(name) || isPlaceholder(name, children)) return
  if (name === 'w:t') return writeText(textOf(children), writing)
  if (name === 'w:fldChar') return writeText(chosenEntry(children), writing)
  if (name === 'w:tab' || name === 'w:ptab') return writeText('\t', writing)
  if (name === 'w:br' || name === 'w:cr') {
    if (attributes['w:type'] === 'page') writing.place.isPageFull = true
    return writeText('\n', writing)
  }
  if (name === 'w:lastRenderedPageBreak') return turnPage(writing)
  if (name === 'w:noBreakHyphen') return writeText('-', writing)
  if (name === 'w:instrText') return noteField(textOf(children), writing)
  if (name === 'w:hyperlink') noteLink(writing.targets.get(attributes['r:id'] ?? ''), writing)
  if (name === 'w:txbxContent') {
    writing.boxes.push(...withoutEdges(writeBlocks(children, writing)))
    return
  }
  if (name === 'mc:AlternateContent') {
    // The fallback repeats the choice for older programs.
    const choice = children.find((one) => open(one).name === 'mc:Choice') ?? children[0]
    return choice && writeInline(choice, writing)
  }
  const properties = name === 'w:r' ? child(children, 'w:rPr')?.children : undefined
  const inner = properties
    ? { ...writing, style: runStyle(properties, writing.style, writing.styles) }
    : writing
  for (const one of children) writeInline(one, inner)
}

/** "Click here to enter text": what a content control shows until somebody fills it in. */
function isPlaceholder(name: string, children: XmlNode[]): boolean {
  const properties = name === 'w:sdt' ? child(children, 'w:sdtPr') : undefined
  const shows = properties && child(properties.children, 'w:showingPlcHdr')
  return shows !== undefined && isOn(shows.attributes['w:val'])
}

/** The chosen entry of a form's list, which stands nowhere in the text. */
function chosenEntry(children: XmlNode[]): string {
  const list = child(child(children, 'w:ffData')?.children ?? [], 'w:ddList')?.children ?? []
  const entries = list.map((node) => open(node)).filter(({ name }) => name === 'w:listEntry')
  const chosen = child(list, 'w:result') ?? child(list, 'w:default')
  return entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? ''
}

function writeText(text: string, writing: Writing): void {
  if (writing.style.isHidden || text === '') return
  if (writing.place.isPageFull && text.trim() !== '') turnPage(writing)
  const { pieces, style, place } = writing
  pieces.push({ text: text.replace(/\r\n?/g, '\n'), style, page: place.page })
}

/** Word stores where pages ended; the breaks that a person made are stored as well. */
function turnPage({ place }: Writing): void {
  place.page += 1
  place.isPageFull = false
}

/** `HYPERLINK "https://…"`: the link in a field. Other links are relations. */
function noteField(instruction: string, writing: Writing): void {
  noteLink(instruction.match(/^\s*HYPERLINK\s+"([^"]+)"/)?.[1], writing)
}

function noteLink(target: string | undefined, writing: Writing): void {
  if (target && /^(https?:\/\/|mailto:|tel:)/i.test(target))
    writing.links.push(target.slice(0, 500))
}

function isListItem(properties: XmlNode[], style: DocxStyle): boolean {
  const id = child(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
  const numbering = child(child(properties, 'w:numPr')?.children ?? [], 'w:numId')
  // Numbers before headings make no list.
  if (style.level !== undefined) return false
  // Id 0 removes an inherited list.
  if (numbering)
    return numbering.attributes['w:val'] !== '0' && !/heading|title|berschrift/i.test(id)
  return style.isItem === true || /^(List(e)?Bullet|Aufz|Listepuces)/i.test(id)
}
