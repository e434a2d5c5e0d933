import { getDocumentProxy } from 'unpdf'
import { Failure } from '../contract/failure.ts'
import { CjkMaps } from './pdf-cjk-maps.ts'
import { type Drawing, NO_DRAWING, readDrawing } from './pdf-drawing.ts'
import { type Annotation, readForm } from './pdf-form.ts'
import { placeGlyphs } from './pdf-glyphs.ts'
import { guardPdf } from './pdf-guards.ts'
import { pageLayout } from './pdf-items.ts'
import type { TextItem, Viewport } from './pdf-page.ts'
import { readingOrder } from './pdf-layout.ts'
import { findLigatures, type Ligatures, restoreLigatures } from './pdf-ligatures.ts'
import { nameLostBullets } from './pdf-lost-bullets.ts'
import type { Segment } from './pdf-rows.ts'
import { dropRunningLines } from './pdf-running-lines.ts'
import type { TextLine } from './text-line.ts'
import { joinDrawnSpacing } from './pdf-spaced-out.ts'
import { cleanCharacters, tidyLines } from './tidy-text.ts'

const MAX_PAGES = 30
const MAX_CHARACTERS = 200_000
/** A page of a CV has hundreds of characters; a scan has none, or only a scanner's stamp. */
const SCAN_CHARACTERS_PER_PAGE = 25

/** A form has a few fields, and for each of them a short label. */
const MIN_FIELDS = 3
const LABEL = 60

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/**
 * The lines of a PDF in reading order, and its link targets. Throws `Failure` as `extractText`
 * says.
 */
export async function readPdf(bytes: Uint8Array): Promise<{ lines: TextLine[]; links: string[] }> {
  const { canReadDrawing, actualTexts } = guardPdf(bytes)
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) throw new Failure('cv.too_large')
    const pages: Segment[][] = []
    const links: string[] = []
    const ligatures: Ligatures = new Map()
    let [characters, fields, filled] = [0, 0, 0]
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const annotations: Annotation[] = await page.getAnnotations()
      const form = readForm(annotations)
      const written = await readItems(page, MAX_CHARACTERS - characters)
      const items = [...written, ...form.items]
      fields += form.fields
      filled += lettersOf(form.items)
      characters += lettersOf(items)
      const viewport = page.getViewport({ scale: 1 })
      const drawing = canReadDrawing ? await drawingOf(page, viewport) : NO_DRAWING
      findLigatures(drawing.glyphs, actualTexts, ligatures)
      const glyphs = placeGlyphs(items, drawing.glyphs)
      const whole = joinDrawnSpacing(restoreLigatures(items, glyphs, ligatures), glyphs)
      pages.push(pageLayout(nameLostBullets(whole).map(cleaned), viewport, drawing))
      links.push(...linksOf(annotations))
    }
    const isBlankForm = fields >= MIN_FIELDS && filled === 0
    if (isBlankForm && characters < LABEL * fields) throw new Failure('cv.empty_form')
    if (characters < SCAN_CHARACTERS_PER_PAGE * pdf.numPages) throw new Failure('cv.scanned')
    return { lines: tidyLines(readingOrder(dropRunningLines(pages))), links }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('cv.corrupt', { cause: error })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The parser takes the buffer away from its caller.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      // No picture is unpacked.
      maxImageSize: 1,
      BinaryDataFactory: CjkMaps,
      cMapUrl: 'maps/',
      cMapPacked: false,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Failure(isLocked ? 'cv.encrypted' : 'cv.corrupt', { cause: error })
  }
}

/** A drawing that is damaged takes no text away. */
async function drawingOf(page: Page, viewport: Viewport): Promise<Drawing> {
  try {
    return await readDrawing(page, viewport)
  } catch {
    return NO_DRAWING
  }
}

function lettersOf(items: TextItem[]): number {
  return items.reduce((sum, { str }) => sum + cleanCharacters(str).replace(/\s/g, '').length, 0)
}

function cleaned(item: TextItem): TextItem {
  return { ...item, str: cleanCharacters(item.str) }
}

/** Streams the page's text and stops at `limit` characters, instead of reading all. */
async function readItems(page: Page, limit: number): Promise<TextItem[]> {
  const items: TextItem[] = []
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader()
  let characters = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    for (const item of value.items as TextItem[]) {
      characters += item.str.length
      items.push(item)
    }
    if (characters > limit) {
      await reader.cancel(new Error('text limit reached'))
      throw new Failure('cv.too_large')
    }
  }
}

function linksOf(annotations: Annotation[]): string[] {
  return annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ url, unsafeUrl }) => url ?? unsafeUrl ?? '')
    .filter((url) => /^(https?:\/\/|mailto:|tel:)/i.test(url) && url.length <= 500)
}
