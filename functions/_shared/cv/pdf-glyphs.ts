import type { TextItem } from './pdf-page.ts'

/** A glyph in the order of drawing; `isMarked` when it is alone in a span of its own. */
export interface DrawnGlyph {
  font: string
  code: number
  unicode: string
  isMarked: boolean
  /** Whether it starts a line. */
  isFirst: boolean
}

/** The characters of a glyph: those of an item from `at` to `end`. */
export interface Place {
  item: number
  at: number
  end: number
}

/** A glyph with its place. A blank has none, since the parser writes blanks of its own. */
export interface PlacedGlyph extends DrawnGlyph {
  place: Place | null
}

/**
 * Finds the characters of each glyph in the parser's text, up to the first one that the parser tells
 * in another order or form.
 */
export function placeGlyphs(items: TextItem[], glyphs: DrawnGlyph[]): PlacedGlyph[] {
  const letters = items.flatMap(({ str }, item) =>
    [...str.matchAll(/[^\s]/g)].map(({ index }) => ({ item, at: index })),
  )
  const placed: PlacedGlyph[] = []
  let next = 0
  for (const glyph of glyphs) {
    if (/^\s*$/.test(glyph.unicode)) {
      placed.push({ ...glyph, place: null })
      continue
    }
    const start = letters[next]
    if (!start || !items[start.item]?.str.startsWith(glyph.unicode, start.at)) return placed
    placed.push({ ...glyph, place: { ...start, end: start.at + glyph.unicode.length } })
    next += glyph.unicode.replace(/\s/g, '').length
  }
  return placed
}
