import { cleanCharacters, tidyLines } from '../../functions/_shared/cv/tidy-text.ts'
import { blankLine, plainLook, type TextLine } from '../../functions/_shared/cv/text-line.ts'
import type { Block, Drawing, Part } from './model.ts'

/** Points of free space that a reader of files takes for a blank line. */
const BLANK = 6
/** Points of text whose size the drawing does not say. */
const BODY = 10

/** The text of a drawing without its looks. */
export function renderText(drawing: Drawing): string {
  return renderLines(drawing)
    .map(({ text }) => text)
    .join('\n')
}

/**
 * The lines that a file with this drawing gives, without making the file: wide gaps as tabs, one
 * column after another, and no line broken.
 */
export function renderLines({ bands, footer }: Drawing): TextLine[] {
  const columns = bands.flatMap((band) => band.columns)
  const lines = columns.flatMap(({ blocks }) => [...withRules(blocks), blankLine()])
  if (footer) lines.push(plain(footer.replace('{page}', '1').replace('{pages}', '1')))
  return tidyLines(lines.map(({ text, look }) => ({ text: cleanCharacters(text), look })))
}

/** A rule right below a line belongs to its look. */
function withRules(blocks: Block[]): TextLine[] {
  return blocks.flatMap((block, at) =>
    linesOf(block).map((line) =>
      blocks[at + 1]?.kind === 'rule' && line.text !== ''
        ? { ...line, look: { ...line.look, is_ruled: true } }
        : line,
    ),
  )
}

function linesOf(block: Block): TextLine[] {
  switch (block.kind) {
    case 'line':
      return [styled(block.parts)]
    case 'item':
      return [plain(block.bullet === 'shape' ? block.text : `${block.bullet} ${block.text}`.trim())]
    case 'row':
      return rowLines(block.cells.map(({ lines }) => lines))
    case 'gap':
      return block.points >= BLANK ? [blankLine()] : []
    case 'rule':
      return []
  }
}

function plain(text: string): TextLine {
  return { text, look: { ...plainLook(), size: BODY } }
}

function styled(parts: Part[]): TextLine {
  const shown = parts.filter(({ text }) => text.trim() !== '')
  const size = Math.max(...shown.map((part) => part.size ?? BODY), 0) || BODY
  const is_bold = shown.length > 0 && shown.every(({ isBold }) => isBold)
  return { text: textOf(parts), look: { ...plainLook(), size, is_bold } }
}

/** Cells stand side by side, line by line. */
function rowLines(cells: Part[][][]): TextLine[] {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, at) => {
    const beside = cells.map((cell) => cell[at] ?? []).filter((parts) => textOf(parts) !== '')
    return { ...styled(beside.flat()), text: beside.map(textOf).join('\t') }
  })
}

export function textOf(parts: Part[]): string {
  return parts.map(({ text, at }) => (at === 'right' ? `\t${text}` : text)).join('')
}
