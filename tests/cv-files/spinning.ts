import { deflateSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { writePdf } from './make-cv-pdf.ts'

/**
 * A small PDF that takes seconds to read although each part is within its limit: thirty pages share
 * one long content stream, which is decompressed and run again for each.
 */
export function spinningPdf(): Uint8Array {
  const pages = Array.from({ length: 30 }, (_, at) => at + 10)
  const work = 'q Q\n'
  const packed = deflateSync(strToU8(work.repeat((5 * 1024 * 1024) / work.length)))
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>'
  const head = strToU8(
    [
      '%PDF-1.4',
      '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
      `2 0 obj\n<< /Type /Pages /Kids [${pages.map((at) => `${at} 0 R`).join(' ')}] ` +
        `/Count ${pages.length} >>\nendobj`,
      ...pages.map((at) => `${at} 0 obj\n${page}\nendobj`),
      `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
    ].join('\n'),
  )
  const tail = strToU8('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF')
  return new Uint8Array(Buffer.concat([head, packed, tail]))
}

/**
 * A PDF that is locked with an owner's password: its decompressed size cannot be seen before
 * decrypting.
 */
export function lockedPdfBomb(megabytes: number): Promise<Uint8Array> {
  return writePdf(
    (pdf) => {
      const blanks = ' '.repeat(1024 * 1024)
      for (let at = 0; at < megabytes; at++) pdf.addContent(blanks)
    },
    { ownerPassword: 'owner' },
  )
}
