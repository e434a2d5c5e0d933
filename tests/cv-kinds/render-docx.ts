// Writes a CV as a DOCX: tables for rows and columns, tabs before right parts, lists for marks that
// word processors draw, and typed marks for the others.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Drawing, Part } from './model.ts'

/** The width of the text in twentieths of a point. */
const WIDTH = 9900
const LISTED = new Set(['•', '▪', '◦', 'shape'])
/** Less space than this belongs to a style, more is an empty paragraph. */
const EMPTY = 6

export async function renderDocx({ bands, footer }: Drawing): Promise<Uint8Array> {
  const children = bands.flatMap(({ columns }) => {
    const [only, ...others] = columns
    if (only && others.length === 0) return write(only.blocks, WIDTH)
    const cells = columns.map(({ width, blocks }) => ({
      width: width * WIDTH,
      children: write(blocks, width * WIDTH),
    }))
    return [table([cells])]
  })
  const numbering = {
    config: [...LISTED].map((mark) => ({
      reference: mark,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: mark === 'shape' ? '●' : mark }],
    })),
  }
  const footers = footer ? { default: new Footer({ children: [numbered(footer)] }) } : undefined
  const file = new Document({ numbering, sections: [{ children, footers }] })
  return new Uint8Array(await Packer.toBuffer(file))
}

interface Cell {
  width: number
  children: (Paragraph | Table)[]
}

/** Rows that follow each other are one table. */
function write(blocks: Block[], width: number): (Paragraph | Table)[] {
  const written: (Paragraph | Table)[] = []
  let rows: Cell[][] = []
  const endTable = () => {
    if (rows.length) written.push(table(rows))
    rows = []
  }
  for (const block of blocks) {
    if (block.kind === 'row') {
      rows.push(
        block.cells.map((cell) => ({
          width: cell.width * width,
          children: cell.lines.map((parts) => paragraph(parts, cell.width * width)),
        })),
      )
      continue
    }
    if (block.kind === 'gap' && rows.length) continue
    endTable()
    written.push(...writeBlock(block, width))
  }
  endTable()
  return written
}

function writeBlock(block: Exclude<Block, { kind: 'row' }>, width: number): Paragraph[] {
  switch (block.kind) {
    case 'gap':
      return block.points >= EMPTY ? [new Paragraph('')] : []
    case 'rule':
      return []
    case 'line':
      return [paragraph(block.parts, width, block.isCentred)]
    case 'item':
      return [item(block.text, block.bullet)]
  }
}

function item(text: string, bullet: string): Paragraph {
  if (!LISTED.has(bullet)) return new Paragraph(`${bullet} ${text}`.trim())
  return new Paragraph({ text, numbering: { reference: bullet, level: 0 } })
}

function paragraph(parts: Part[], width: number, isCentred = false): Paragraph {
  return new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : undefined,
    tabStops: [{ type: TabStopType.RIGHT, position: Math.floor(width) }],
    children: parts.map(
      ({ text, isBold, isItalic, size = 10, at }) =>
        new TextRun({
          text: at === 'right' ? `\t${text}` : text,
          bold: isBold,
          italics: isItalic,
          size: 2 * size,
        }),
    ),
  })
}

function table(rows: Cell[][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map((cells) => {
      const children = cells.map(
        (cell) =>
          new TableCell({
            width: { size: Math.floor(cell.width), type: WidthType.DXA },
            // A cell without a paragraph is a broken file.
            children: cell.children.length ? cell.children : [new Paragraph('')],
          }),
      )
      return new TableRow({ children })
    }),
  })
}

/** A footer whose numbers the word processor counts. */
function numbered(footer: string): Paragraph {
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES }
  const children = footer
    .split(/(\{pages?\})/)
    .map((piece) => (piece in fields ? fields[piece as keyof typeof fields] : piece))
  return new Paragraph({ children: [new TextRun({ children })] })
}
