import { Failure } from '../contract/failure.ts'
import { listZip } from './zip.ts'

/**
 * Whether the bytes are a PDF or a DOCX. Throws cv.encrypted for a password-protected Word file,
 * cv.corrupt for a broken file that calls itself PDF or DOCX, cv.unsupported for everything else.
 */
export function detectKind(bytes: Uint8Array, filename: string): 'pdf' | 'docx' {
  const start = latin1(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return zipKind(bytes, filename)
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    // Word wraps an encrypted DOCX in the container of the old .doc; names in it are UTF-16.
    const isEncrypted = latin1(bytes).includes([...'EncryptedPackage'].join('\0'))
    throw new Failure(isEncrypted ? 'cv.encrypted' : 'cv.unsupported')
  }
  const claims = /\.(pdf|docx)$/i.test(filename)
  throw new Failure(claims && !isOtherFormat(start) ? 'cv.corrupt' : 'cv.unsupported')
}

function zipKind(bytes: Uint8Array, filename: string): 'docx' {
  const entries = listZip(bytes)
  if (!entries) throw new Failure(/\.docx$/i.test(filename) ? 'cv.corrupt' : 'cv.unsupported')
  const names = new Set(entries.map(({ name }) => name))
  const hasMacros = names.has('word/vbaProject.bin')
  if (!names.has('word/document.xml') || hasMacros) throw new Failure('cv.unsupported')
  return 'docx'
}

/** Text, mark-up and pictures under a wrong name are unsupported, not broken. */
function isOtherFormat(start: string): boolean {
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf|RIFF|Rar!|7z\xbc\xaf|\x1f\x8b)/.test(start)) return true
  const odd = start.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0
  return odd === 0
}

export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
