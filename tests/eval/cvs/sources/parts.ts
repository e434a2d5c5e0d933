import { execFileSync } from 'node:child_process'
import { Document, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx'
import PDFDocument from 'pdfkit'

/** The file of a font, by its fontconfig pattern: `Lato:bold`. */
export function fontFile(pattern: string): string {
  return execFileSync('fc-match', ['-f', '%{file}', pattern], { encoding: 'utf8' })
}

export async function packed(
  options: ConstructorParameters<typeof Document>[0],
): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document(options)))
}

export function collected(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.end()
  })
}

/** A paragraph in which `**words**` are bold and `_words_` italic. */
export function para(text: string, options: IParagraphOptions = {}): Paragraph {
  const children = text
    .split(/(\*\*.+?\*\*|\b_.+?_\b)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('**')) return new TextRun({ text: part.slice(2, -2), bold: true })
      if (part.startsWith('_')) return new TextRun({ text: part.slice(1, -1), italics: true })
      return new TextRun(part)
    })
  return new Paragraph({ ...options, children })
}
