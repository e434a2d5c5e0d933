/** An element in document order: its tag name keys its children, `:@` its attributes. */
export type XmlNode = Record<string, unknown>

export interface DocxContext {
  targets: Map<string, string>
  listStyles: Set<string>
  /** Collects link targets while the text is written. */
  links: string[]
}

/** Text boxes float: their paragraphs are collected here and follow the paragraph of the box. */
interface Writing extends DocxContext {
  boxes: string[]
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
export function writeBody(nodes: XmlNode[], context: DocxContext): string {
  const writing: Writing = { ...context, boxes: [] }
  return nodes.map((node) => writeBlock(node, writing)).join('')
}

function writeBlock(node: XmlNode, writing: Writing): string {
  const { name, children } = open(node)
  if (SKIPPED.has(name)) return ''
  if (name === 'w:p') return writeParagraph(children, writing)
  if (name === 'w:tbl') return writeTable(children, writing)
  return children.map((child) => writeBlock(child, writing)).join('')
}

function writeParagraph(children: XmlNode[], writing: Writing): string {
  const own: Writing = { ...writing, boxes: [] }
  const text = children.map((child) => writeInline(child, own)).join('')
  const properties = children.find((child) => open(child).name === 'w:pPr')
  const bullet = properties && isListItem(open(properties).children, writing) ? '- ' : ''
  const line = text.trim() ? bullet + text.replace(/^ +/, '') : text
  // A heading is separate on the page, so it stays separate in the text.
  const gap = properties && text.trim() && isHeading(open(properties).children) ? '\n' : ''
  return gap + [line, ...own.boxes].join('\n') + '\n'
}

/** By its style, under the names of many languages, or by its outline level. */
function isHeading(properties: XmlNode[]): boolean {
  return properties.some((node) => {
    const { name, attributes } = open(node)
    const style = name === 'w:pStyle' ? (attributes['w:val'] ?? '') : ''
    return (
      name === 'w:outlineLvl' ||
      /^(?:heading|berschrift|überschrift|titre|t[ií]?tulo)\d/i.test(style)
    )
  })
}

function writeInline(node: XmlNode, writing: Writing): string {
  const { name, children, attributes } = open(node)
  if (SKIPPED.has(name)) return ''
  if (name === 'w:t') return textOf(children)
  if (name === 'w:tab' || name === 'w:ptab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  if (name === 'w:noBreakHyphen') return '-'
  if (name === 'w:instrText') return noteField(textOf(children), writing)
  if (name === 'w:hyperlink') noteLink(writing.targets.get(attributes['r:id'] ?? ''), writing)
  if (name === 'w:txbxContent') {
    writing.boxes.push(
      children
        .map((child) => writeBlock(child, writing))
        .join('')
        .trim(),
    )
    return ''
  }
  if (name === 'mc:AlternateContent') {
    // The fallback repeats the choice for older programs.
    const choice = children.find((child) => open(child).name === 'mc:Choice') ?? children[0]
    return choice ? writeInline(choice, writing) : ''
  }
  return children.map((child) => writeInline(child, writing)).join('')
}

/** `HYPERLINK "https://…"`: the link in a field. Other links are relations. */
function noteField(instruction: string, writing: Writing): string {
  noteLink(instruction.match(/^\s*HYPERLINK\s+"([^"]+)"/)?.[1], writing)
  return ''
}

function noteLink(target: string | undefined, writing: Writing): void {
  if (target && /^(https?:\/\/|mailto:|tel:)/i.test(target))
    writing.links.push(target.slice(0, 500))
}

function isListItem(properties: XmlNode[], { listStyles }: Writing): boolean {
  let style = ''
  for (const node of properties) {
    const { name, children, attributes } = open(node)
    if (name === 'w:pStyle') style = attributes['w:val'] ?? ''
    if (name !== 'w:numPr') continue
    const numbering = children.map((child) => open(child)).find((child) => child.name === 'w:numId')
    // Id 0 removes an inherited list.
    if (numbering)
      return numbering.attributes['w:val'] !== '0' && !/heading|title|berschrift/i.test(style)
  }
  return listStyles.has(style) || /^(List(e)?Bullet|Aufz|Listepuces)/i.test(style)
}

/**
 * A cell of a layout table holds a whole column, a cell of a data table one fact. Cells with the
 * same few lines are written side by side. Otherwise a short first cell (the dates) joins the first
 * line of the next cell.
 */
function writeTable(children: XmlNode[], writing: Writing): string {
  const rows = descend(children, 'w:tr', 'w:tbl')
  return rows.map((row) => writeRow(open(row).children, writing)).join('')
}

function writeRow(children: XmlNode[], writing: Writing): string {
  const cells = descend(children, 'w:tc', 'w:tbl')
    .map((cell) =>
      open(cell)
        .children.map((child) => writeBlock(child, writing))
        .join('')
        .trim(),
    )
    .filter(Boolean)
    .map((text) => text.split('\n'))
  const [first, second] = cells
  if (!first) return ''
  const height = first.length
  if (height <= 3 && cells.every((cell) => cell.length === height)) {
    return first.map((_, line) => cells.map((cell) => cell[line] ?? '').join('\t') + '\n').join('')
  }
  if (cells.length === 2 && second && height <= 2 && first.join(' ').length <= 40) {
    const label = first.join(' ')
    return `${label}\t${second.join('\n')}\n`
  }
  return cells.map((cell) => cell.join('\n') + '\n\n').join('')
}

/**
 * Elements named `name` below `nodes`, without searching in `barrier`: content controls may wrap
 * rows.
 */
function descend(nodes: XmlNode[], name: string, barrier: string): XmlNode[] {
  return nodes.flatMap((node) => {
    const element = open(node)
    if (element.name === name) return [node]
    return element.name === barrier ? [] : descend(element.children, name, barrier)
  })
}

function textOf(children: XmlNode[]): string {
  return children.map((child) => String(child['#text'] ?? '')).join('')
}

function open(node: XmlNode): {
  name: string
  children: XmlNode[]
  attributes: Record<string, string>
} {
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const children = Array.isArray(node[name]) ? (node[name] as XmlNode[]) : []
  return { name, children, attributes: (node[':@'] as Record<string, string> | undefined) ?? {} }
}
