import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf'
import { type Matrix, multiply } from './matrix.ts'
import type { DrawnGlyph } from './pdf-glyphs.ts'
import type { Viewport } from './pdf-page.ts'
import type { Segment } from './pdf-rows.ts'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** A drawn shape on the page as shown, by its outer edges. */
export interface Shape {
  left: number
  right: number
  top: number
  bottom: number
}

/** What a page shows besides its letters. */
export interface Drawing {
  /** The parser's own names of the fonts whose letters are bold. */
  boldFonts: Set<string>
  shapes: Shape[]
  /** In the order of drawing. */
  glyphs: DrawnGlyph[]
}

export const NO_DRAWING: Drawing = { boldFonts: new Set(), shapes: [], glyphs: [] }

const MAX_SHAPES = 1000
/** By their names. "Medi" and "BX" are the bold faces of Times and of TeX's own font. */
const BOLD = /bold|black|heavy|demi|[-_]?(?:medi|bd)(?:[A-Z]|$|[-_])|cmbx|sfbx|\bbx\d/i

/** Reads the fonts and shapes of a page. Costs as much again as its text. */
export async function readDrawing(page: Page, viewport: Viewport): Promise<Drawing> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const painted = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])
  const stroked = new Set([OPS.stroke, OPS.closeStroke, OPS.closeFillStroke])
  const newLines = new Set([OPS.nextLine, OPS.setTextMatrix, OPS.moveText])
  const fonts = new Set<string>()
  const glyphs: DrawnGlyph[] = []
  let font = ''
  let isNewLine = true
  let spanStart: number | null = null
  const shapes: Shape[] = []
  const saved: State[] = []
  let state: State = { matrix: multiply(viewport.transform, []), isWhite: false }

  fnArray.forEach((operator: number, at: number) => {
    const args = (argsArray[at] ?? []) as unknown[]
    if (operator === OPS.save) saved.push(state)
    else if (operator === OPS.restore) state = saved.pop() ?? state
    else if (operator === OPS.transform)
      state = { ...state, matrix: multiply(state.matrix, args as number[]) }
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(state)
      const matrix = args[0] as number[] | null
      if (matrix) state = { ...state, matrix: multiply(state.matrix, [...matrix]) }
    } else if (operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (operator === OPS.setFillRGBColor)
      state = { ...state, isWhite: /^#f[c-f]f[c-f]f[c-f]$/i.test(String(args[0])) }
    else if (operator === OPS.setFont) {
      font = String(args[0])
      fonts.add(font)
    } else if (operator === OPS.showText) {
      for (const { originalCharCode: code, unicode } of (args[0] as ShownGlyph[]).filter(isGlyph)) {
        glyphs.push({ font, code, unicode, isMarked: false, isFirst: isNewLine })
        isNewLine = false
      }
    } else if (newLines.has(operator)) isNewLine ||= operator !== OPS.moveText || args[1] !== 0
    else if (operator === OPS.beginMarkedContentProps) spanStart = glyphs.length
    else if (operator === OPS.endMarkedContent) {
      const [glyph, ...more] = spanStart === null ? [] : glyphs.slice(spanStart)
      if (glyph && more.length === 0) glyph.isMarked = true
      spanStart = null
    }
    if (operator === OPS.constructPath && shapes.length < MAX_SHAPES) {
      const paint = args[0] as number
      const edges = args[2] as ArrayLike<number> | null
      const isShown = stroked.has(paint) || (painted.has(paint) && !state.isWhite)
      if (isShown && edges) shapes.push(shapeOf(state.matrix, Array.from(edges)))
    }
  })
  const boldFonts = new Set([...fonts].filter((one) => isBoldFont(page, one)))
  return { boldFonts, shapes, glyphs }
}

/** Numbers between the glyphs move the next one. */
type ShownGlyph = number | { originalCharCode: number; unicode: string }

function isGlyph(shown: ShownGlyph): shown is Exclude<ShownGlyph, number> {
  return typeof shown === 'object' && shown !== null
}

interface State {
  matrix: Matrix
  isWhite: boolean
}

function isBoldFont({ commonObjs }: Page, font: string): boolean {
  if (!commonObjs.has(font)) return false
  const { name } = commonObjs.get(font) as { name?: string }
  return BOLD.test((name ?? '').replace(/^[A-Z]{6}\+/, ''))
}

function shapeOf([a, b, c, d, x, y]: Matrix, [l = 0, t = 0, r = 0, u = 0]: number[]): Shape {
  const across = [a * l + c * t + x, a * r + c * u + x]
  const down = [b * l + d * t + y, b * r + d * u + y]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }
}

const MIN_BAND = 100
/** A line under a word of a sentence, such as a link, ends where the word ends. */
const BEYOND = 12

/** Whether a line is drawn directly under the segment, or a band of colour lies behind it. */
export function isRuled({ left, right, top, size }: Segment, shapes: Shape[]): boolean {
  return shapes.some((shape) => {
    const width = shape.right - shape.left
    const height = shape.bottom - shape.top
    if (shape.left > left + 2 || shape.right < right - 2 || width < right - left + BEYOND)
      return false
    const isUnder = height < 3 && shape.top >= top && shape.top < top + 0.9 * size
    const isBehind = shape.top < top - 0.6 * size && shape.bottom > top && width > MIN_BAND
    return isUnder || (isBehind && height < 3.5 * size)
  })
}
