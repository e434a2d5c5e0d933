import type { LineLook } from '../../functions/_shared/contract/cv.ts'
import type { ProfileDraft } from '../../functions/_shared/contract/profile.ts'
import { parseCvBuiltin } from '../../functions/_shared/tasks/parse-cv/builtin.ts'
import { extractText } from '../../functions/_shared/cv/extract-text.ts'
import type { Drawing, Drawn } from './model.ts'
import { renderDocx } from './render-docx.ts'
import { type PdfChoices, renderPdf } from './render-pdf.ts'
import { renderLines } from './render-text.ts'

export const RENDERINGS = ['text', 'pdf', 'docx'] as const
export type Rendering = (typeof RENDERINGS)[number]

export interface Reading {
  text: string
  draft: ProfileDraft
}

export type Reader = (cv: Drawn, rendering: Rendering, pdf?: PdfChoices) => Promise<Reading>

/** Makes a CV and reads it as the product does. */
export const readAs: Reader = async ({ drawing }, rendering, pdf) => {
  const extracted = await extracts[rendering](drawing, pdf)
  return { text: extracted.text, draft: parseCvBuiltin(extracted) }
}

interface Extracted {
  text: string
  lines: LineLook[]
  links: string[]
}
const extracts: Record<
  Rendering,
  (drawing: Drawing, pdf?: PdfChoices) => Extracted | Promise<Extracted>
> = {
  text: (drawing) => {
    const lines = renderLines(drawing)
    const text = lines.map((line) => line.text).join('\n')
    return { text, lines: lines.map(({ look }) => look), links: [] }
  },
  pdf: async (drawing, pdf) => extractText(await renderPdf(drawing, pdf), 'cv.pdf'),
  docx: async (drawing) => extractText(await renderDocx(drawing), 'cv.docx'),
}
