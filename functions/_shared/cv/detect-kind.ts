import { Failure } from '../contract/failure.ts'
import { mainPart } from './docx-parts.ts'
import { listZip, readEntry } from './zip.ts'

/**
 * Whether the bytes are a PDF or a DOCX. Throws cv.encrypted for a password-protected Word file,
 * cv.corrupt for a broken file named PDF or DOCX, and cv.unsupported for all others.
 */
export function detectKind(bytes: Uint8Array, filename: string): 'pdf' | 'docx' {
  const start = latin1(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return zipKind(bytes, filename)
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    // Word puts an encrypted DOCX into the container of the old .doc, whose names are UTF-16.
    const isEncrypted = latin1(bytes).includes([...'EncryptedPackage'].join('\0'))
    throw new Failure(isEncrypted ? 'cv.encrypted' : 'cv.unsupported')
  }
  const claims = /\.(pdf|docx)$/i.test(filename)
  throw new Failure(claims && !isOtherFormat(bytes) ? 'cv.corrupt' : 'cv.unsupported')
}

const MAX_TYPES = 256 * 1024

function zipKind(bytes: Uint8Array, filename: string): 'docx' {
  const entries = listZip(bytes)
  if (!entries) throw new Failure(/\.docx$/i.test(filename) ? 'cv.corrupt' : 'cv.unsupported')
  const names = entries.map(({ name }) => name)
  const relations = entries.find(({ name }) => name === '_rels/.rels')
  const document = mainPart(names, relations ? latin1(readEntry(bytes, relations, MAX_TYPES)) : '')
  const types = entries.find(({ name }) => name === '[Content_Types].xml')
  const hasMacros =
    names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)) ||
    (types && /macroEnabled/i.test(latin1(readEntry(bytes, types, MAX_TYPES))))
  if (!document || hasMacros) throw new Failure('cv.unsupported')
  return 'docx'
}

const OTHERS = /^(\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf|RIFF|Rar!|7z\xbc\xaf|\x1f\x8b|MZ[^\n]|\x7fELF)/

/** Text, mark-up, programs and pictures under a wrong name are unsupported, not broken. */
function isOtherFormat(bytes: Uint8Array): boolean {
  // Not the platform's decoder `latin1`: it has other letters between 80 and 9f.
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  return OTHERS.test(start) || !/[\x00-\x08\x0e-\x1f\x7f-\x9f]/.test(start)
}

/** One character per byte, so that positions in the text are positions in the file. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
