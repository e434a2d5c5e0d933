// Draws a CV on A4 pages as word processors do: real columns and rows, wrapped lines, page breaks.
import { join } from 'node:path'
import type PDFDocument from 'pdfkit'
import { root } from '../../scripts/settings.ts'
import { writePdf } from '../cv-files/make-cv-pdf.ts'
import type { Block, Drawing, Part } from './model.ts'

/** It has the letters of every language here: Latin, Turkish, Romanian and Cyrillic. */
const fonts = join(root, 'node_modules/@expo-google-fonts/pt-sans')
const REGULAR = join(fonts, '400Regular/PTSans_400Regular.ttf')
const BOLD = join(fonts, '700Bold/PTSans_700Bold.ttf')
const ITALIC = join(fonts, '400Regular_Italic/PTSans_400Regular_Italic.ttf')

const PAGE = { top: 46, bottom: 790, footer: 806, left: 50, width: 495 }
const GUTTER = 18
const INDENT = 14

export interface PdfChoices {
  /** A share of the usual page width, so that lines break elsewhere. */
  width?: number
}

/** Where the pen is. Pages are numbered from 0. */
interface Place {
  page: number
  y: number
}
interface Box {
  x: number
  width: number
}

export function renderPdf(drawing: Drawing, { width = 1 }: PdfChoices = {}): Promise<Uint8Array> {
  return writePdf((pdf) => new Pen(pdf).draw(drawing, PAGE.width * width), { bufferPages: true })
}

class Pen {
  private pdf: PDFDocument
  private pages = 1

  constructor(pdf: PDFDocument) {
    this.pdf = pdf
  }

  draw({ bands, footer }: Drawing, width: number): void {
    let place: Place = { page: 0, y: PAGE.top }
    for (const { columns } of bands) {
      let x = PAGE.left
      const ends = columns.map((column, at) => {
        const gutter = at === columns.length - 1 ? 0 : GUTTER
        const box = { x, width: column.width * width - gutter }
        x += column.width * width
        return this.blocks(column.blocks, box, place)
      })
      place = ends.reduce((one, other) => (isBelow(one, other) ? one : other), place)
    }
    if (footer) this.footer(footer)
  }

  private footer(footer: string): void {
    for (let page = 0; page < this.pages; page++) {
      this.pdf.switchToPage(page)
      const text = footer.replace('{page}', String(page + 1)).replace('{pages}', String(this.pages))
      // A line in the bottom margin would start a page when it may be broken.
      this.pdf.font(REGULAR).fontSize(8).text(text, PAGE.left, PAGE.footer, { lineBreak: false })
    }
  }

  private blocks(blocks: Block[], box: Box, start: Place): Place {
    return blocks.reduce((place, block) => this.block(block, box, place), start)
  }

  private block(block: Block, box: Box, place: Place): Place {
    switch (block.kind) {
      case 'gap':
        return { ...place, y: place.y + block.points }
      case 'rule':
        this.pdf.switchToPage(place.page)
        this.pdf
          .moveTo(box.x, place.y)
          .lineTo(box.x + box.width, place.y)
          .stroke()
        return { ...place, y: place.y + 3 }
      case 'item':
        return this.item(block, box, place)
      case 'line':
        return this.line(block.parts, box, place, block.isCentred)
      case 'row': {
        let x = box.x
        const ends = block.cells.map(({ width, lines }, at) => {
          const gutter = at === block.cells.length - 1 ? 0 : GUTTER
          const cell = { x, width: width * box.width - gutter }
          x += width * box.width
          return lines.reduce((below, parts) => this.line(parts, cell, below), place)
        })
        return ends.reduce((one, other) => (isBelow(one, other) ? one : other), place)
      }
    }
  }

  private item({ bullet, text }: Block & { kind: 'item' }, box: Box, place: Place): Place {
    if (bullet === '') return this.line([{ text }], box, place)
    const inner = { x: box.x + INDENT, width: box.width - INDENT }
    return this.line([{ text }], inner, place, false, (y) => {
      if (bullet === 'shape') this.pdf.circle(box.x + 6, y + 6, 1.6).fill('#111111')
      else
        this.pdf
          .font(REGULAR)
          .fontSize(10)
          .text(bullet, box.x + 3, y, { lineBreak: false })
    })
  }

  /** Wraps the left parts word by word; a right part stands at the edge of the first line. */
  private line(
    parts: Part[],
    box: Box,
    start: Place,
    isCentred = false,
    mark?: (y: number) => void,
  ): Place {
    const right = parts.filter(({ at }) => at === 'right')
    const room = right.reduce((left, part) => left - this.widthOf(part) - GUTTER, box.width)
    const rows = this.wrap(
      parts.filter(({ at }) => at !== 'right'),
      Math.max(room, box.width / 3),
    )
    let place = start
    rows.forEach((row, at) => {
      const height = 1.3 * Math.max(...row.map(sizeOf), at ? 0 : Math.max(0, ...right.map(sizeOf)))
      place = this.roomFor(height, place)
      if (at === 0) mark?.(place.y)
      let x = isCentred ? box.x + (box.width - this.sum(row)) / 2 : box.x
      for (const part of row) {
        this.write(part, x, place.y)
        x += this.widthOf(part)
      }
      if (at === 0) {
        let edge = box.x + box.width
        for (const part of right.toReversed())
          this.write(part, (edge -= this.widthOf(part)), place.y)
      }
      place = { ...place, y: place.y + height }
    })
    return place
  }

  private wrap(parts: Part[], width: number): Part[][] {
    const rows: Part[][] = [[]]
    let left = width
    for (const part of parts) {
      for (const word of part.text.split(/(?<=\s)(?=\S)/)) {
        const piece = { ...part, text: word }
        const bare = this.widthOf({ ...piece, text: word.trimEnd() })
        if (bare > left && left < width) {
          rows.push([])
          left = width
        }
        const row = rows.at(-1)!
        const last = row.at(-1)
        // One style is one piece of text, as programs write it.
        if (last && isSameStyle(last, part)) last.text += word
        else row.push(piece)
        left -= this.widthOf(piece)
      }
    }
    return rows.filter((row) => row.length > 0 || rows.length === 1)
  }

  private roomFor(height: number, place: Place): Place {
    if (place.y + height <= PAGE.bottom) {
      this.pdf.switchToPage(place.page)
      return place
    }
    if (place.page + 1 === this.pages) {
      this.pdf.addPage()
      this.pages++
    }
    this.pdf.switchToPage(place.page + 1)
    return { page: place.page + 1, y: PAGE.top }
  }

  private write(part: Part, x: number, y: number): void {
    const text = withoutArrows(part.text).trimEnd()
    this.style(part).fillColor('#111111').text(text, x, y, { lineBreak: false })
  }

  private style({ isBold, isItalic, size = 10 }: Part): PDFDocument {
    return this.pdf.font(isBold ? BOLD : isItalic ? ITALIC : REGULAR).fontSize(size)
  }

  private widthOf(part: Part): number {
    return this.style(part).widthOfString(withoutArrows(part.text))
  }

  private sum(row: Part[]): number {
    return row.reduce((sum, part) => sum + this.widthOf(part), 0)
  }
}

/** The font has none, and no program leaves a letter away that it can write otherwise. */
const withoutArrows = (text: string) => text.replaceAll('→', '–')
const sizeOf = ({ size = 10 }: Part) => size
const isBelow = (one: Place, other: Place) =>
  one.page > other.page || (one.page === other.page && one.y > other.y)
const isSameStyle = (one: Part, other: Part) =>
  one.isBold === other.isBold && one.isItalic === other.isItalic && sizeOf(one) === sizeOf(other)
