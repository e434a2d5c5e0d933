import type { LineLook } from '../contract/cv.ts'

/** A line on its way out of a file: its text, and how it looks there. */
export interface TextLine {
  text: string
  look: LineLook
}

const MAX_CHARACTERS = 200_000
const LONGEST_GAP = 100

export function plainLook(page = 1): LineLook {
  return { page, size: null, is_bold: false, level: null, left: null, is_ruled: false }
}

export function blankLine(page = 1): TextLine {
  return { text: '', look: plainLook(page) }
}

/** Of a text that has no looks. */
export function textLines(text: string): TextLine[] {
  return text.split('\n').map((line) => ({ text: line, look: plainLook() }))
}

/** A size or a distance in points, without the noise of floating numbers. */
export function points(value: number): number {
  return Math.round(value * 10) / 10
}

/** The first lines, up to the limit of a CV. The last one is cut. */
export function boundLines(lines: TextLine[]): TextLine[] {
  const bound: TextLine[] = []
  let left = MAX_CHARACTERS
  for (const { text, look } of lines) {
    if (left <= 0) break
    bound.push({ text: text.slice(0, left), look })
    left -= text.length + 1
  }
  return bound
}

/**
 * Cuts a text to the limit of a CV, and shortens gaps so wide that a search for their end takes too
 * long.
 */
export function boundText(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .replace(/ {100,}/g, ' '.repeat(LONGEST_GAP))
    .replace(/\t{100,}/g, '\t'.repeat(LONGEST_GAP))
}
