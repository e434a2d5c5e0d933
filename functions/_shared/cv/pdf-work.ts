import { Failure } from '../contract/failure.ts'
import { type PdfObject, references, referencesOf } from './pdf-objects.ts'

export interface Content {
  size: number
  /** how often it shows each form or picture, by name */
  shown: Map<string, number>
}

/**
 * The most bytes of content to run, each counted as often as it is shown: about a second of CPU.
 */
const MAX_WORK = 6 * 1024 * 1024
const MAX_PAGES = 30
/** Each state is kept until the end; a real page has only a few. */
const MAX_SAVED_STATES = 20_000
const MAX_NOTES = 5000
const MAX_FONTS = 400

/**
 * Throws cv.unreadable for a file whose reading would take too long although nothing in it is
 * large: a small part can be shown again and again. Returns the bytes of content to run.
 */
export function guardWork(objects: PdfObject[], contents: Map<number, Content>): number {
  const graph = createGraph(objects, contents)
  const isOf =
    (type: string) =>
    ({ text }: PdfObject) =>
      new RegExp(`/(?:Type|Subtype)\\s{0,9}/${type}\\b`).test(text)
  const pages = objects.filter(isOf('Page'))
  const showings = pages.map((page) => {
    const kids = graph.timesAKid.get(page.number) ?? 1
    return Math.min(kids, MAX_PAGES) * graph.costOfPage(page)
  })
  // The parser keeps the drawing of a letter as a list, which costs the same again.
  const drawn = objects.filter(isOf('Type3')).map((font) => 2 * graph.costOfFont(font))
  const work = [...showings, ...drawn].reduce((sum, cost) => sum + cost, 0)
  const notes = pages.map((page) => graph.notesOn(page))
  const fonts = objects.filter(({ text }) => /\/FontDescriptor\s{0,9}\d/.test(text))
  if (work > MAX_WORK || fonts.length > MAX_FONTS || notes.some((count) => count > MAX_NOTES)) {
    throw new Failure('cv.unreadable')
  }
  return work
}

function createGraph(objects: PdfObject[], contents: Map<number, Content>) {
  const texts = new Map(objects.map(({ number, text }) => [number, text]))
  const costs = new Map<number, number>()
  const timesAKid = new Map<number, number>()
  for (const { text } of objects) {
    for (const kid of referencesOf(text, 'Kids')) timesAKid.set(kid, (timesAKid.get(kid) ?? 0) + 1)
  }

  /**
   * The cost of a stream: its own length, and that of each form it shows, as often as it is shown.
   */
  function costOf(number: number, forms: Map<string, number>): number {
    const content = contents.get(number)
    if (!content) return 0
    const known = costs.get(number)
    if (known !== undefined) return known
    // A form that shows itself is not run again.
    costs.set(number, 0)
    const dictionary = texts.get(number) ?? ''
    const own = /\/Resources\b/.test(dictionary) ? formsNear(dictionary) : forms
    let cost = content.size
    for (const [name, times] of content.shown) {
      const form = own.get(name)
      if (form !== undefined) cost += times * costOf(form, own)
    }
    costs.set(number, cost)
    return cost
  }

  /** The forms that a dictionary names directly or through one or two references. */
  function formsNear(dictionary: string): Map<string, number> {
    const forms = new Map<string, number>()
    const seen = new Set<number>()
    let near = [dictionary]
    for (let distance = 0; distance < 4 && near.length > 0; distance++) {
      const next: string[] = []
      for (const text of near) {
        for (const [, name, reference] of text.matchAll(NAMED)) {
          const number = Number(reference)
          if (contents.has(number)) forms.set(name!, number)
          else if (!seen.has(number) && seen.size < 1000) {
            seen.add(number)
            next.push((texts.get(number) ?? '').replace(/\/Kids\s{0,9}\[[^\]]*\]/, ''))
          }
        }
      }
      near = next
    }
    return forms
  }

  return {
    timesAKid,
    costOfPage({ text }: PdfObject): number {
      const forms = formsNear(text)
      const shown = referencesOf(text, 'Contents').flatMap((number) =>
        contents.has(number) ? [number] : references(texts.get(number) ?? ''),
      )
      return shown.reduce((sum, number) => sum + costOf(number, forms), 0)
    },
    costOfFont({ text }: PdfObject): number {
      const forms = formsNear(text)
      return [...forms.values()].reduce((sum, number) => sum + costOf(number, forms), 0)
    },
    notesOn({ text }: PdfObject): number {
      const [first, ...more] = referencesOf(text, 'Annots')
      const isArray = first !== undefined && more.length === 0 && !contents.has(first)
      return isArray ? references(texts.get(first) ?? '').length : more.length + 1
    },
  }
}

const NAMED = /\/([^\s/<>[\]()]{1,60})\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g

/** How often each form or picture is shown. Throws when states are saved and never restored. */
export function shownIn(content: string): Map<string, number> {
  const shown = new Map<string, number>()
  let depth = 0
  for (const [, name, saves] of content.matchAll(SHOWN)) {
    if (name !== undefined) shown.set(name, (shown.get(name) ?? 0) + 1)
    else depth = Math.max(0, depth + (saves === 'q' ? 1 : -1))
    if (depth > MAX_SAVED_STATES) throw new Failure('cv.unreadable')
  }
  return shown
}

const SHOWN = /\/([^\s/<>[\]()]{1,60})\s{1,9}Do\b|\b([qQ])\b/g
