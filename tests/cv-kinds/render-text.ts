import { cleanCharacters, tidyLines } from '../../functions/_shared/cv/tidy-text.ts'
import type { Block, Drawing, Part } from './model.ts'

/** Points of free space that a reader of files takes for a blank line. */
const BLANK = 6

/**
 * The text that a file with this drawing gives, without making the file: wide gaps as tabs, one
 * column after another, and no line broken.
 */
export function renderText({ bands, footer }: Drawing): string {
  const columns = bands.flatMap((band) => band.columns)
  const lines = columns.flatMap(({ blocks }) => [...blocks.flatMap(linesOf), ''])
  if (footer) lines.push(footer.replace('{page}', '1').replace('{pages}', '1'))
  return tidyLines(cleanCharacters(lines.join('\n')))
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'line':
      return [textOf(block.parts)]
    case 'item':
      return [block.bullet === 'shape' ? block.text : `${block.bullet} ${block.text}`.trim()]
    case 'row':
      return rowLines(block.cells.map(({ lines }) => lines.map(textOf)))
    case 'gap':
      return block.points >= BLANK ? [''] : []
    case 'rule':
      return []
  }
}

/** Cells stand side by side, line by line. */
function rowLines(cells: string[][]): string[] {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell) => cell[at] ?? '')
      .filter(Boolean)
      .join('\t'),
  )
}

export function textOf(parts: Part[]): string {
  return parts.map(({ text, at }) => (at === 'right' ? `\t${text}` : text)).join('')
}
