import type { ActualTexts } from './pdf-actual-texts.ts'
import type { DrawnGlyph, Place, PlacedGlyph } from './pdf-glyphs.ts'
import type { TextItem } from './pdf-page.ts'

/** Letters for glyphs of one file, by font and code. Null where no letters are known. */
export type Ligatures = Map<string, string | null>

/** A glyph whose letters the file does not tell: control characters and characters of no one. */
const LOST = /^[\u0000-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]$/

/**
 * The words that show which ligature a glyph is: `certi|fi|c` says that "certi?c" has "fi", and
 * `$` is the end of a word. Stems of the languages of CVs.
 */
const STEMS = (
  'certi|fi|c quali|fi|c quali|fi|k zerti|fi|k speci|fi|c identi|fi|c identi|fi|ed veri|fi|c veri|fi|ed noti|fi|c classi|fi| ' +
  'pro|fi|l pro|fi|t de|fi|n re|fi|n con|fi|g con|fi|r con|fi|d bene|fi|t signi|fi|c scienti|fi|c ' +
  'arti|fi|c arti|fi|z gra|fi|k |fi|nanc |fi|nanz |fi|nans |fi|rst |fi|eld |fi|rma |fi|rm |fi|lm |fi|ve ' +
  'o|fi|cin ef|fi|c of|fi|c work|fl|ow in|fl|u over|fl|ow re|fl|ec |fl|uent |fl|eet |fl|ex con|fl|i |fl|ow ' +
  'sta|ff|$ sta|ff|ing o|ff|er e|ff|ec e|ff|or di|ff|er a|ff|air a|ff|ec bu|ff|er scha|ff|en tari|ff|$ ' +
  'o|ffi|c e|ffi|ci e|ffi|zi tra|ffi|c su|ffi|ci a|ffi|li coe|ffi|c ba|ffl|e ra|ffl|e ' +
  'a|tt|en commi|tt|e be|tt|er se|tt|ing wri|tt|en bu|tt|on a|tt|ribut mi|tt|el ' +
  'a|ti|on i|ti|on ac|ti|v ta|ti|v |ti|me |ti|tle mul|ti|'
)
  .split(' ')
  .map((stem) => stem.split('|') as [before: string, letters: string, after: string])

/**
 * Puts the letters of ligatures that the file's maps leave out back into the text. A ligature is
 * known by what the file says beside the map, or by words that only one ligature completes; all
 * other places stay as they are.
 */
export function restoreLigatures(
  items: TextItem[],
  glyphs: PlacedGlyph[],
  known: Ligatures,
): TextItem[] {
  const letters = glyphs.map((glyph) => known.get(keyOf(glyph)) ?? null)
  if (letters.every((one) => one === null)) return items
  const restored = items.map((item) => ({ ...item }))
  const edits: Edit[] = []
  glyphs.forEach(({ place, isFirst }, index) => {
    const text = letters[index] ?? null
    if (text === null) return
    if (place) return edits.push({ ...place, text })
    const before = isFirst ? null : placeNear(glyphs, index, -1)
    const edit = blankEdit(restored, before, placeNear(glyphs, index, 1))
    if (edit) edits.push({ ...edit, text })
  })
  // From the end to the start, so that places stay right.
  for (const { item, at, end, text } of edits.reverse()) {
    const one = restored[item]
    if (one) one.str = one.str.slice(0, at) + text + one.str.slice(end)
  }
  return restored
}

function placeNear(glyphs: PlacedGlyph[], index: number, step: 1 | -1): Place | null {
  for (let at = index + step; at >= 0 && at < glyphs.length; at += step) {
    const place = glyphs[at]?.place
    if (place) return place
  }
  return null
}

/** A blank in the place of the glyph: within a run, at the start of one, or between two. */
function blankEdit(items: TextItem[], before: Place | null, after: Place | null): Place | null {
  if (after && (!before || after.item === before.item || after.at > 0)) {
    const at = after.item === before?.item ? before.end : 0
    return { item: after.item, at, end: after.at }
  }
  const left = before && items[before.item]
  if (!left) return null
  if (after) closeGap(left, items[after.item]!)
  return { item: before.item, at: before.end, end: left.str.length }
}

/** What to write into an item instead of its characters. */
interface Edit extends Place {
  text: string
}

/** The glyph that is put back fills the gap between two runs of a line. */
function closeGap(left: TextItem, right: TextItem): void {
  const [size = 0, , , , x = 0, y = 0] = left.transform
  const [, , , , start = 0, height = 0] = right.transform
  const isBeside = y === height && start > x + left.width && start < x + left.width + 1.2 * size
  if (isBeside) left.width = start - x
}

/** Finds the letters of lost glyphs on a page, and adds them to what is known of the file. */
export function findLigatures(glyphs: DrawnGlyph[], told: ActualTexts, known: Ligatures): void {
  const votes = new Map<string, Map<string, number>>()
  for (const [index, glyph] of glyphs.entries()) {
    const key = keyOf(glyph)
    const isLost = LOST.test(glyph.unicode)
    if (known.get(key) || (!isLost && !glyph.isMarked)) continue
    const text = told.get(glyph.code)
    if (text && text !== glyph.unicode.normalize('NFKC')) known.set(key, text)
    else if (isLost) {
      const before = wordOf(lineBefore(glyphs, index))
      const after = wordOf(lineAfter(glyphs, index))
      const vote = votes.get(key) ?? new Map<string, number>()
      votes.set(key, vote)
      for (const letters of completions(before, after))
        vote.set(letters, (vote.get(letters) ?? 0) + 1)
    }
  }
  for (const [key, vote] of votes) {
    const [[letters] = [null], ...others] = vote
    if (others.length === 0) known.set(key, letters)
  }
}

/** The longest part of a word that a stem tells. */
const REACH = 12

function lineBefore(glyphs: DrawnGlyph[], index: number): DrawnGlyph[] {
  const near = glyphs.slice(Math.max(0, index - REACH), index + 1)
  return near.slice(
    Math.max(
      0,
      near.findLastIndex(({ isFirst }) => isFirst),
    ),
    -1,
  )
}

function lineAfter(glyphs: DrawnGlyph[], index: number): DrawnGlyph[] {
  const near = glyphs.slice(index + 1, index + 1 + REACH)
  const end = near.findIndex(({ isFirst }) => isFirst)
  return end < 0 ? near : near.slice(0, end)
}

function completions(before: string, after: string): Set<string> {
  const left = /\p{L}*$/u.exec(before)?.[0] ?? ''
  const right = /^\p{L}*/u.exec(after)?.[0] ?? ''
  return new Set(
    STEMS.filter(
      ([start, , end]) =>
        (start === '' ? left === '' : left.endsWith(start)) &&
        (end === '$' ? right === '' : right.startsWith(end)),
    ).map(([, letters]) => letters),
  )
}

function wordOf(glyphs: DrawnGlyph[]): string {
  return glyphs.map(({ unicode }) => unicode.toLowerCase()).join('')
}

/** A glyph that has letters in the map is another one only where the content tells so. */
function keyOf({ font, code, unicode, isMarked }: DrawnGlyph): string {
  const place = LOST.test(unicode) ? 'lost' : isMarked ? 'marked' : 'plain'
  return `${font}|${code}|${place}`
}
