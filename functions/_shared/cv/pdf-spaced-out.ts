import { isPartOfSpacedOut, isSpacedOut } from './letter-spacing.ts'
import type { PlacedGlyph } from './pdf-glyphs.ts'
import type { TextItem } from './pdf-page.ts'

/** A glyph of a run, with the number of blanks drawn before it. */
interface Letter {
  text: string
  blanks: number
}

/**
 * Joins the letters of runs that are spaced out for looks, such as "E D U C A T I O N A N D". The
 * parser writes a blank for a gap, or starts a new run; the blanks that were drawn keep the words
 * apart. Where each letter has a blank of its own, two stand between words.
 */
export function joinDrawnSpacing(items: TextItem[], glyphs: PlacedGlyph[]): TextItem[] {
  // A program that draws no blanks tells nothing by their absence.
  if (glyphs.every(({ place }) => place !== null)) return items
  if (!items.some(({ str }) => isSpacedOut(str.trim()))) return items
  const letters = lettersByItem(glyphs)
  return joinRunsOfWords(
    items.map((item, at) => ({ ...item, str: joinWords(item.str, letters.get(at) ?? []) })),
    letters,
  )
}

function lettersByItem(glyphs: PlacedGlyph[]): Map<number, Letter[]> {
  const byItem = new Map<number, Letter[]>()
  let blanks = 0
  for (const { place, unicode } of glyphs) {
    if (!place) blanks += 1
    else {
      const letters = byItem.get(place.item) ?? []
      byItem.set(place.item, letters)
      letters.push({ text: unicode, blanks })
      blanks = 0
    }
  }
  return byItem
}

function joinWords(text: string, letters: Letter[]): string {
  const isWhole = letters.map((letter) => letter.text).join('') === text.replace(/\s/g, '')
  if (!isWhole || !isSpacedOut(text.trim())) return text
  const between = letters.slice(1).map(({ blanks }) => blanks)
  const usual = between.toSorted((a, b) => a - b)[Math.floor(between.length / 2)] ?? 0
  // Blanks between all letters, and never more, may be one word or many: the runs decide.
  if (!between.some((count) => count > usual)) return text
  return letters
    .map((letter, at) => (at > 0 && letter.blanks > usual ? ' ' : '') + letter.text)
    .join('')
}

/** A run that starts without a blank, inside a spaced-out word, belongs to the run before. */
function joinRunsOfWords(items: TextItem[], letters: Map<number, Letter[]>): TextItem[] {
  let before: TextItem | null = null
  for (const [at, item] of items.entries()) {
    if (item.str.trim() === '') continue
    const own: TextItem = item
    const isSpaced = isPartOfSpacedOut(own.str.trim())
    const isInside = letters.get(at)?.[0]?.blanks === 0
    if (before && isSpaced && isInside && isSameLine(before, own)) {
      before.str += ` ${own.str}`
      before.width = xOf(own) + own.width - xOf(before)
      own.str = ''
    } else before = isSpaced ? own : null
  }
  return items
}

function isSameLine(left: TextItem, right: TextItem): boolean {
  const gap = xOf(right) - xOf(left) - left.width
  return left.transform[5] === right.transform[5] && gap > 0 && gap < (left.transform[0] ?? 0)
}

function xOf({ transform }: TextItem): number {
  return transform[4] ?? 0
}
