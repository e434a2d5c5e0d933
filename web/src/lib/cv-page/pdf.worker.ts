// Draws the pages of a PDF, apart from the page: the file may be broken or made to harm. It draws
// pictures only, no link and no script of the file comes out, and the page ends it when it takes too
// long. It is the library that reads CVs on the server.
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import type { PdfAnswer, PdfRequest } from './pdf-drawer.ts'

/** A larger picture costs memory and shows nothing more. */
const MAX_PIXELS = 8_000_000
const MAX_PICTURE_PIXELS = 24_000_000
const MAX_PAGES = 30

class Canvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number) {
    Object.assign(canvas, { width, height })
  }
  destroy({ canvas }: { canvas: OffscreenCanvas }) {
    Object.assign(canvas, { width: 0, height: 0 })
  }
}

/** Colour filters need a document. Without them a picture keeps its colours. */
class NoFilters {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  destroy = () => undefined
}

let pdf: PDFDocumentProxy | undefined

async function serve(request: PdfRequest): Promise<PdfAnswer> {
  if ('bytes' in request) return { sizes: await open(request.bytes) }
  return { picture: await draw(request.page, request.width) }
}

async function open(data: ArrayBuffer) {
  pdf = await getDocument({
    data,
    verbosity: 0,
    // Letters are drawn as shapes: the browser never loads a font of the file.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: MAX_PICTURE_PIXELS,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
  }).promise
  const numbers = Array.from({ length: Math.min(pdf.numPages, MAX_PAGES) }, (_, at) => at + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf!.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    }),
  )
}

async function draw(number: number, wanted: number): Promise<ImageBitmap> {
  const page = await pdf!.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(wanted / width, Math.sqrt(MAX_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  await page.render({ canvas: null, canvasContext: context, viewport }).promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}

// A channel of its own: the library listens to the messages of its worker too.
addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (!port) return
  port.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
    try {
      const answer = await serve(data)
      port.postMessage(answer, 'picture' in answer ? [answer.picture] : [])
    } catch {
      port.postMessage({ isFailed: true } satisfies PdfAnswer)
    }
  }
})
