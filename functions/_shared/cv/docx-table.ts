import { blankLine, type TextLine } from './text-line.ts'

/**
 * A cell of a layout table holds a whole column, a cell of a data table one fact. Cells with the
 * same few lines are written side by side. Otherwise a short first cell (the dates) joins the first
 * line of the next cell.
 */
export function writeRow(written: TextLine[][]): TextLine[] {
  const cells = written.map((cell) => withoutEdges(cell)).filter((cell) => cell.length > 0)
  const [first, second] = cells
  if (!first) return []
  const height = first.length
  if (height <= 3 && cells.every((cell) => cell.length === height)) {
    return first.map(({ look }, at) => ({
      text: cells.map((cell) => cell[at]?.text ?? '').join('\t'),
      look,
    }))
  }
  const label = first.map(({ text }) => text).join(' ')
  if (cells.length === 2 && second && height <= 2 && label.length <= 40) {
    return second.map(({ text, look }, at) =>
      at === 0 ? { text: `${label}\t${text}`, look: first[0]!.look } : { text, look },
    )
  }
  return cells.flatMap((cell) => [...cell, blankLine(cell[0]?.look.page)])
}

/** Without blank lines at its start and its end. */
export function withoutEdges(lines: TextLine[]): TextLine[] {
  const isText = ({ text }: TextLine) => text.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1)
}
