import type { LineLook } from '../contract/cv.ts'
import { Failure } from '../contract/failure.ts'
import { detectKind } from './detect-kind.ts'
import { readDocx } from './docx.ts'
import { isGarbled } from './garbled.ts'
import { readPdf } from './pdf.ts'
import { boundLines, type TextLine } from './text-line.ts'

export interface ExtractedText {
  /** Lines in reading order, list items as "- ", wide gaps as tabs, blank lines between blocks. */
  text: string
  /** How each line of the text looks in the file: of the first 5000. */
  lines: LineLook[]
  /** http(s), mailto and tel targets, without repeats. */
  links: string[]
  kind: 'pdf' | 'docx' | 'txt' | 'json'
}

const MAX_BYTES = 5 * 1024 * 1024
const MAX_LOOKS = 5000

/**
 * The text of an uploaded CV. The content of the file decides its kind. The name only distinguishes
 * a broken PDF or DOCX from another kind of file.
 *
 * Throws `Failure` with one of cv.too_large, cv.empty, cv.unsupported, cv.encrypted, cv.scanned,
 * cv.garbled, cv.empty_form and cv.corrupt. The cost is limited before parsing, but a PDF is a
 * program: the caller must be able to stop a run that takes too long.
 */
export async function extractText(bytes: Uint8Array, filename: string): Promise<ExtractedText> {
  if (bytes.length === 0) throw new Failure('cv.empty')
  if (bytes.length > MAX_BYTES) throw new Failure('cv.too_large')
  const kind = detectKind(bytes, filename)
  const read = kind === 'pdf' ? await readPdf(bytes) : readDocx(bytes)
  const extracted = bounded(read, kind)
  if (isGarbled(extracted.text)) throw new Failure('cv.garbled')
  return extracted
}

/** At most as much as a reading takes. Throws cv.empty for a text without a word. */
export function bounded(
  read: { lines: TextLine[]; links: string[] },
  kind: ExtractedText['kind'],
): ExtractedText {
  const lines = boundLines(read.lines)
  const text = lines.map((line) => line.text).join('\n')
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Failure('cv.empty')
  return {
    text,
    lines: lines.slice(0, MAX_LOOKS).map(({ look }) => look),
    links: [...new Set(read.links)].slice(0, 100),
    kind,
  }
}
